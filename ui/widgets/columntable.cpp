// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columntable.h"

#include "ui/delegates/celldelegate.h"
#include "ui/style/possible.h"
#include "ui/widgets/plainheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int baseRowHeight = 26;
constexpr int narrowestRoomy = 120;
constexpr auto shareWord = "share:"; // before the header's own state, which begins with a zero byte

} // namespace

ColumnTable::ColumnTable(QWidget *parent) : QTableView(parent)
{
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(baseRowHeight);
    verticalHeader()->setDefaultSectionSize(qMax(baseRowHeight, fontMetrics().height() + 8));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new PlainHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popUpColumnChooser(header->mapToGlobal(at)); });
    setItemDelegate(new CellDelegate(this));
}

void ColumnTable::setUpColumns(const QByteArray &saved)
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicator(nameColumn(), Qt::AscendingOrder);
    setDefaultLayout();
    if (!saved.isEmpty())
        readColumns(saved);
    setSortingEnabled(true);
    m_ready = true;
    fitRoomy();
    connect(header, &QHeaderView::sectionResized, this, &ColumnTable::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnTable::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnTable::columnsChanged);
}

void ColumnTable::setDefaultLayout()
{
    QHeaderView *header = horizontalHeader();
    const Layout shown = firstLayout();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, true);
        header->resizeSection(column, 14 * fontMetrics().averageCharWidth());
    }
    int visual = 0;
    for (const auto &[column, characters] : shown) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), visual++);
        // In another language a title may be longer than what stands below it.
        header->resizeSection(
            column, qMax(header->sectionSizeHint(column), characters * fontMetrics().averageCharWidth()));
    }
}

QByteArray ColumnTable::columns() const
{
    const QByteArray state = horizontalHeader()->saveState();
    return m_share == 0 ? state : QByteArray(shareWord + QByteArray::number(m_share) + '\n' + state);
}

// The window may be narrower now: what columns had of a wide one was never theirs.
void ColumnTable::readColumns(const QByteArray &saved)
{
    const bool hasShare = saved.startsWith(shareWord);
    const qsizetype end = hasShare ? saved.indexOf('\n') : -1;
    horizontalHeader()->restoreState(saved.mid(end + 1));
    const auto word = qsizetype(qstrlen(shareWord));
    m_share = hasShare ? saved.mid(word, end - word).toInt() : 0;
}

void ColumnTable::popUpColumnChooser(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnChooser"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        if (column == nameColumn())
            setPossible(*action, {}, tr("It says what a row is: without it the table would be of no use."));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            showColumn(column, shown);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    addSorting(*menu->addMenu(tr("&Sort by")));
    menu->popup(globalPosition);
}

// As a click on the head of a column does; the heads take no keyboard.
void ColumnTable::addSorting(QMenu &menu)
{
    menu.setObjectName(u"sortBy"_s);
    const QHeaderView *header = horizontalHeader();
    for (const int column : visibleColumns()) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        const bool isSorted = header->sortIndicatorSection() == column;
        action->setChecked(isSorted);
        const bool reversed = isSorted && header->sortIndicatorOrder() == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, column, reversed] {
            sortByColumn(column, reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

QList<int> ColumnTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QString ColumnTable::selectionAsText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    const QList<int> columns = visibleColumns();
    const auto clean = [](QString cell) { return cell.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(clean(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells.append(clean(row.siblingAtColumn(column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return QString(lines.join(u'\n') % u'\n');
}

// While it is hidden it has no part in the share.
void ColumnTable::showColumn(int column, bool shown)
{
    const QList<int> roomy = roomyColumns();
    const int share = roomy.contains(column) && column != roomy.constFirst() ? m_share : 0;
    if (!shown)
        setColumnWidth(column, columnWidth(column) - share);
    setColumnHidden(column, !shown);
    if (shown)
        setColumnWidth(column, columnWidth(column) + share);
    fitRoomy();
}

// A wide window shows long texts whole, and not one column with a gap behind its texts.
void ColumnTable::fitRoomy()
{
    const QList<int> roomy = roomyColumns();
    const int first = roomy.constFirst();
    if (!m_ready || isColumnHidden(first))
        return;
    QList<int> others = visibleColumns();
    int left = viewport()->width();
    for (const int column : std::as_const(others))
        left -= column == first ? 0 : columnWidth(column);
    others.removeIf([&](int column) { return column == first || !roomy.contains(column); });
    left += m_share * int(others.size());
    const Layout layout = firstLayout();
    const auto asked = std::ranges::find(layout, first, &Layout::value_type::first);
    const int enough = asked->second * fontMetrics().averageCharWidth();
    const int share = qMax(0, left - enough) / int(others.size() + 1);
    const QSignalBlocker blocker(this);
    for (const int column : std::as_const(others))
        setColumnWidth(column, columnWidth(column) - m_share + share);
    m_share = others.isEmpty() ? 0 : share;
    setColumnWidth(first, qMax(narrowestRoomy, left - m_share * int(others.size())));
}

void ColumnTable::keyPressEvent(QKeyEvent *event)
{
    if (selectByFirst(*event))
        return;
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// A table that gets the keyboard has a current row that is not selected: the first step selects it, not the
// one after it, which a table of one row does not have.
bool ColumnTable::selectByFirst(const QKeyEvent &step)
{
    const int row = currentIndex().row();
    if (row < 0 || step.modifiers() != Qt::NoModifier || selectionModel()->hasSelection())
        return false;
    switch (step.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        selectRow(row);
        return true;
    case Qt::Key_Home:
        selectRow(0);
        return true;
    case Qt::Key_End:
        selectRow(model()->rowCount() - 1);
        return true;
    default:
        return false;
    }
}

// Rows are what is walked here: Home and End lead to the first and the last of them.
QModelIndex ColumnTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const QModelIndex to = QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
    return currentIndex().isValid() ? to.siblingAtColumn(currentIndex().column()) : to;
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRoomy();
}

void ColumnTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ColumnTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace claviger
