// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/rowselection.h"
#include "ui/widgets/columntable.h"

namespace claviger {

class EventTableModel;

/// The table of events. Its model holds only the rows in sight; where among all rows they are, which rows are
/// selected and how the keyboard walks them is counted here, in numbers that no header overflows. It has no
/// vertical scroll bar: EventTable puts one beside it.
class EventTableView final : public ColumnTable
{
    Q_OBJECT
public:
    /// \a model must outlive the view.
    explicit EventTableView(EventTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const RowSelection &selection() const { return m_selection; }
    /// Makes \a row the current and only selected one and shows it.
    void goTo(std::uint64_t row);
    void extendTo(std::uint64_t row); ///< the selection, from the current row

    [[nodiscard]] std::uint64_t firstRow() const;
    void scrollToRow(std::uint64_t first); ///< the first row in sight
    [[nodiscard]] int wholeRows() const;   ///< that the viewport has room for, at least one

    /// The words of the rows before were of another answer, or another order: the selection means nothing
    /// now.
    void answerChanged();
    /// How the header tells the order of the rows; chooses nothing.
    void showOrder(bool ascending);
    /// What columns() returned before; nothing: the columns stay.
    void restoreColumns(const QByteArray &columns);
    /// Selected rows that have been read, as tab-separated text; at most copiedRows.
    [[nodiscard]] QString selectionAsText() const override;
    /// Letters lead nowhere: the rows in sight are not the rows that there are.
    void keyboardSearch(const QString &) override {}
    static constexpr std::uint64_t copiedRows = 1000;

Q_SIGNALS:
    void scrolled(); ///< other rows are in sight, or there is room for more or fewer
    void selectionMoved();
    void ascendingChosen(bool ascending);
    /// Plus and minus on the current cell: only events with its value, or none.
    void onlyRequested();
    void notRequested();
    /// A value's menu is asked for, at \a at on the screen.
    void menuRequested(const QModelIndex &cell, const QPoint &at);
    void wheeled(QWheelEvent *event);

protected:
    [[nodiscard]] Layout firstLayout() const override;
    [[nodiscard]] QList<int> roomyColumns() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    void fitWindow();
    void showSelection();
    void ensureVisible(std::uint64_t row);
    bool walk(const QKeyEvent &event);
    void moveColumn(int step);
    void step(std::uint64_t row, Qt::KeyboardModifiers modifiers);
    void onSortChosen(int column, Qt::SortOrder order);
    [[nodiscard]] std::uint64_t lastStart() const;

    EventTableModel &m_model;
    RowSelection m_selection;
    int m_column = 0; ///< of the current cell
    bool m_ascending = false;
};

} // namespace claviger
