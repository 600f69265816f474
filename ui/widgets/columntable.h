// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <utility>

class QMenu;

namespace claviger {

/// A table whose columns a person can choose, order, size and sort by; Ctrl+C copies the selected rows as
/// tab-separated text. Subclasses say which columns are shown at first.
class ColumnTable : public QTableView
{
    Q_OBJECT
public:
    explicit ColumnTable(QWidget *parent = nullptr);

    /// To be called once, after the model is set. \a saved: what columns() returned, or empty.
    void setUpColumns(const QByteArray &saved);
    [[nodiscard]] QByteArray columns() const;
    /// A menu of all columns with a check mark each, and of those to sort by.
    void popUpColumnChooser(const QPoint &globalPosition);

    /// Visible columns of the selected rows in their order, with a header line.
    [[nodiscard]] virtual QString selectionAsText() const;

Q_SIGNALS:
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// The columns that are shown at first, in this order, with their widths in average characters. The
    /// first says which thing a row is: it cannot be hidden.
    using Layout = QList<std::pair<int, int>>;
    [[nodiscard]] virtual Layout firstLayout() const = 0;
    /// The columns that hold long texts. The first of them takes the room that the others leave, while it is
    /// shown; where that is more than it asked for, the rest is shared among them all.
    [[nodiscard]] virtual QList<int> roomyColumns() const { return {nameColumn()}; }
    [[nodiscard]] int nameColumn() const { return firstLayout().constFirst().first; }
    [[nodiscard]] QList<int> visibleColumns() const;

private:
    bool selectByFirst(const QKeyEvent &step);
    void addSorting(QMenu &menu);
    void setDefaultLayout();
    void readColumns(const QByteArray &saved);
    void showColumn(int column, bool shown);
    void fitRoomy();

    bool m_ready = false;
    int m_share = 0; ///< pixels of a wide window that roomy columns but the first have beyond their own width
};

} // namespace claviger
