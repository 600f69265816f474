// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventtableview.h"

#include "models/tables/eventtablemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

EventTableView::EventTableView(EventTableModel &model, QWidget *parent) : ColumnTable(parent), m_model(model)
{
    setObjectName(u"eventTable"_s);
    setAccessibleName(tr("Events"));
    horizontalHeader()->setObjectName(u"eventColumns"_s);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setAutoScroll(false);
    setModel(&model);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &EventTableView::onSortChosen);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &EventTableView::showSelection);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EventTableView::showSelection);
}

ColumnTable::Layout EventTableView::firstLayout() const
{
    using Model = EventTableModel;
    // Who, from where and what stand first: a narrow window shows no more.
    return {{Model::Time, 25},  {Model::Outcome, 15}, {Model::Key, 19},
            {Model::Ip, 18},    {Model::Action, 12},  {Model::Resource, 26},
            {Model::Actor, 18}, {Model::Status, 9},   {Model::UserAgent, 24}};
}

QList<int> EventTableView::roomyColumns() const
{
    return {EventTableModel::Resource};
}

// Events are in the order of their time, one way or the other; the engine has no other order.
void EventTableView::onSortChosen(int column, Qt::SortOrder order)
{
    if (column != EventTableModel::Time)
        return showOrder(m_ascending);
    m_ascending = order == Qt::AscendingOrder;
    Q_EMIT ascendingChosen(m_ascending);
}

void EventTableView::showOrder(bool ascending)
{
    m_ascending = ascending;
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(EventTableModel::Time,
                                         ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void EventTableView::restoreColumns(const QByteArray &columns)
{
    if (columns.isEmpty() || columns == this->columns())
        return;
    horizontalHeader()->restoreState(columns);
    showOrder(m_ascending);
    Q_EMIT columnsChanged();
}

std::uint64_t EventTableView::firstRow() const
{
    return m_model.windowStart();
}

int EventTableView::wholeRows() const
{
    return std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize());
}

std::uint64_t EventTableView::lastStart() const
{
    const auto whole = std::uint64_t(wholeRows());
    return m_model.total() > whole ? m_model.total() - whole : 0;
}

void EventTableView::fitWindow()
{
    m_model.setWindow(std::min(firstRow(), lastStart()), wholeRows() + 1);
    showSelection();
    Q_EMIT scrolled();
}

void EventTableView::scrollToRow(std::uint64_t first)
{
    first = std::min(first, lastStart());
    if (first == firstRow())
        return;
    m_model.setWindow(first, wholeRows() + 1);
    showSelection();
    Q_EMIT scrolled();
}

void EventTableView::ensureVisible(std::uint64_t row)
{
    const auto whole = std::uint64_t(wholeRows());
    if (row < firstRow())
        scrollToRow(row);
    else if (row >= firstRow() + whole)
        scrollToRow(row - whole + 1);
}

void EventTableView::answerChanged()
{
    m_selection.clear();
    fitWindow();
    Q_EMIT selectionMoved();
}

void EventTableView::extendTo(std::uint64_t row)
{
    step(row, Qt::ShiftModifier);
}

void EventTableView::goTo(std::uint64_t row)
{
    step(row, Qt::NoModifier);
}

void EventTableView::step(std::uint64_t row, Qt::KeyboardModifiers modifiers)
{
    if (m_model.total() == 0)
        return;
    row = std::min(row, m_model.total() - 1);
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_selection.extendTo(row);
    else
        m_selection.setOnly(row);
    ensureVisible(row);
    showSelection();
    Q_EMIT selectionMoved();
}

// The selection model gets what of the selection is in sight: delegates and screen readers ask it.
void EventTableView::showSelection()
{
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_selection.contains(firstRow() + std::uint64_t(row)))
            rows.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const std::optional<std::uint64_t> current = m_selection.current();
    QModelIndex cell;
    if (current && *current >= firstRow() && *current < firstRow() + std::uint64_t(m_model.rowCount()))
        cell = m_model.index(int(*current - firstRow()), m_column);
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    viewport()->update();
}

// The view itself selects nothing: its rows are not those that are selected, only the ones in sight.
QItemSelectionModel::SelectionFlags EventTableView::selectionCommand(const QModelIndex &,
                                                                     const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

bool EventTableView::walk(const QKeyEvent &event)
{
    const std::uint64_t total = m_model.total();
    const std::uint64_t at = m_selection.current().value_or(firstRow());
    const auto page = std::uint64_t(wholeRows());
    const bool fresh = !m_selection.current();
    switch (event.key()) {
    case Qt::Key_Up:
        step(at > 0 ? at - 1 : 0, event.modifiers());
        return true;
    case Qt::Key_Down:
        step(fresh ? at : at + 1, event.modifiers());
        return true;
    case Qt::Key_PageUp:
        step(at > page ? at - page : 0, event.modifiers());
        return true;
    case Qt::Key_PageDown:
        step(at + page, event.modifiers());
        return true;
    case Qt::Key_Home:
        step(0, event.modifiers());
        return true;
    case Qt::Key_End:
        step(total > 0 ? total - 1 : 0, event.modifiers());
        return true;
    case Qt::Key_Plus:
        Q_EMIT onlyRequested();
        return true;
    case Qt::Key_Minus:
        Q_EMIT notRequested();
        return true;
    case Qt::Key_Left:
        moveColumn(isRightToLeft() ? 1 : -1);
        return true;
    case Qt::Key_Right:
        moveColumn(isRightToLeft() ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void EventTableView::moveColumn(int step)
{
    const QList<int> columns = visibleColumns();
    const qsizetype at = std::clamp<qsizetype>(columns.indexOf(m_column) + step, 0, columns.size() - 1);
    m_column = columns.value(at, 0);
    showSelection();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        m_selection.selectAll(m_model.total());
        showSelection();
        Q_EMIT selectionMoved();
    } else if (event->key() == Qt::Key_Space && m_selection.current()) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            m_selection.toggle(*m_selection.current());
        showSelection();
        Q_EMIT selectionMoved();
    } else if (!walk(*event)) {
        ColumnTable::keyPressEvent(event);
    }
}

void EventTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    setFocus(Qt::MouseFocusReason);
    if (!cell.isValid())
        return;
    m_column = cell.column();
    const std::uint64_t row = firstRow() + std::uint64_t(cell.row());
    // A right click on a selection keeps it: what its menu does is meant for all of it.
    if (event->button() == Qt::RightButton && m_selection.contains(row)) {
        showSelection();
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_selection.toggle(row);
        showSelection();
        Q_EMIT selectionMoved();
        return;
    }
    step(row, event->modifiers());
}

void EventTableView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && cell.isValid())
        step(firstRow() + std::uint64_t(cell.row()), Qt::ShiftModifier);
}

void EventTableView::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        ColumnTable::wheelEvent(event);
    else
        Q_EMIT wheeled(event);
}

void EventTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    const QPoint at =
        byKeyboard ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(cell, at);
}

// The row that is cut off at the bottom is no reason for the view to scroll by itself.
void EventTableView::updateGeometries()
{
    ColumnTable::updateGeometries();
    verticalScrollBar()->setRange(0, 0);
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    ColumnTable::resizeEvent(event);
    fitWindow();
}

QString EventTableView::selectionAsText() const
{
    const auto clean = [](QString cell) { return cell.replace(u'\t', u' ').replace(u'\n', u' '); };
    const QList<int> columns = visibleColumns();
    QStringList cells;
    for (const int column : columns)
        cells << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{cells.join(u'\t')};
    for (const std::uint64_t row : m_selection.rows(copiedRows)) {
        const std::optional<audit::EventRow> event = m_model.eventAt(row);
        if (!event)
            continue;
        cells.clear();
        for (const int column : columns)
            cells << clean(m_model.text(*event, column));
        lines << cells.join(u'\t');
    }
    return lines.size() > 1 ? QString(lines.join(u'\n') % u'\n') : QString();
}

} // namespace claviger
