// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace claviger {

/// A table header of several lines: neighbours with the same HeaderPathRole share their group's title,
/// which stays readable while its columns scroll. All paths of a model are equally long; where
/// a title is empty nothing stands. Below may stand a NoteRole, such as a count. With a
/// keyboard cursor it can be walked and columns activated; sections do not move.
class GroupedHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit GroupedHeader(QWidget *parent = nullptr);

    /// Tab, and the table by its own keys, reach the header; Left and Right walk it.
    void setKeyboardCursor(bool enabled);
    void setCursorSection(int logical); ///< emits cursorMoved()
    [[nodiscard]] int cursorSection() const { return m_cursor; }
    /// A column that stands out, such as one that is filtered by; -1: none.
    void setMarkedSection(int logical);
    /// Titles of groups keep clear of this many pixels at the start, which something else covers.
    void setCovered(int pixels);
    /// Has the lines of \a leader, beside which it stands; \a leader must outlive it.
    void follow(const GroupedHeader &leader);
    /// Where a menu for the column belongs, in global coordinates.
    [[nodiscard]] QPoint below(int logical) const;
    /// As wide as title and note need.
    [[nodiscard]] int neededWidth(int logical) const;

    void setModel(QAbstractItemModel *model) override;
    /// Gives each line that some column in sight needs its room; to be called after columns were hidden.
    void countLines();

Q_SIGNALS:
    void sectionActivated(int logical); ///< by click, Enter or Space
    void cursorMoved(int logical);
    void leftDownwards(); ///< the Down key

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QStringList path(int logical) const;
    [[nodiscard]] QRect groupRect(int logical, int level, const QRect &section) const;
    [[nodiscard]] bool sharesGroup(int logical, int other, int level) const;
    [[nodiscard]] int neighbour(int logical, int step) const;
    [[nodiscard]] int lineHeight() const;
    void paintTitle(QPainter &painter, const QRect &line, int logical, const QString &title) const;
    void paintNote(QPainter &painter, const QRect &line, int logical) const;
    [[nodiscard]] int lineOf(int level) const;

    QList<bool> m_levels; ///< which levels of a path some column in sight has a title for
    bool m_hasNotes = false;
    const GroupedHeader *m_leader = nullptr;
    int m_cursor = -1;
    int m_marked = -1;
    int m_covered = 0;
};

} // namespace claviger
