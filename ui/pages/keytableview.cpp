// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keytableview.h"

#include "models/tables/keytablemodel.h"
#include "ui/delegates/momentdelegate.h"
#include "ui/delegates/prefixdelegate.h"
#include "ui/delegates/scopesdelegate.h"
#include "ui/delegates/statedelegate.h"
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

using Column = KeyTableModel::Column;
constexpr int baseRowHeight = 26;
constexpr int narrowestName = 120;

// Columns that are shown at first, in this order, with their widths in average characters.
constexpr std::pair<Column, int> firstLayout[] = {
    {KeyTableModel::Name, 26},     {KeyTableModel::Status, 15},    {KeyTableModel::Prefix, 17},
    {KeyTableModel::Scopes, 17},   {KeyTableModel::Workspace, 15}, {KeyTableModel::Expires, 12},
    {KeyTableModel::LastUsed, 13},
};

bool shownAtFirst(int column)
{
    return std::any_of(std::begin(firstLayout), std::end(firstLayout),
                       [column](const auto &each) { return each.first == column; });
}

} // namespace

KeyTableView::KeyTableView(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("Keys"));
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
    header->setObjectName(u"keyColumns"_s);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popUpColumnChooser(header->mapToGlobal(at)); });
    setDelegates();
}

void KeyTableView::setDelegates()
{
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Prefix, new PrefixDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Scopes, new ScopesDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Status, new StateDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Created, new MomentDelegate(false, this));
    setItemDelegateForColumn(KeyTableModel::Expires, new MomentDelegate(true, this));
    setItemDelegateForColumn(KeyTableModel::LastUsed, new MomentDelegate(false, this));
}

void KeyTableView::setUpColumns(const QByteArray &saved)
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicator(KeyTableModel::Name, Qt::AscendingOrder);
    setDefaultLayout();
    if (!saved.isEmpty())
        header->restoreState(saved);
    setSortingEnabled(true);
    m_ready = true;
    fitName();
    connect(header, &QHeaderView::sectionResized, this, &KeyTableView::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &KeyTableView::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &KeyTableView::columnsChanged);
}

void KeyTableView::setDefaultLayout()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < KeyTableModel::ColumnCount; ++column) {
        header->setSectionHidden(column, !shownAtFirst(column));
        header->resizeSection(column, 14 * fontMetrics().averageCharWidth());
    }
    int visual = 0;
    for (const auto &[column, characters] : firstLayout) {
        header->moveSection(header->visualIndex(column), visual++);
        header->resizeSection(column, characters * fontMetrics().averageCharWidth());
    }
}

QByteArray KeyTableView::columns() const
{
    return horizontalHeader()->saveState();
}

void KeyTableView::popUpColumnChooser(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnChooser"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < KeyTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(KeyTableModel::title(Column(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The name says which key a row is; without it the table would be of no use.
        action->setEnabled(column != KeyTableModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitName();
            Q_EMIT columnsChanged();
        });
    }
    menu->popup(globalPosition);
}

QList<int> KeyTableView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QString KeyTableView::selectionAsText() const
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

// What the other columns leave goes to the name, so that a wide window shows long names whole.
void KeyTableView::fitName()
{
    if (!m_ready)
        return;
    int others = 0;
    for (const int column : visibleColumns())
        others += column == KeyTableModel::Name ? 0 : columnWidth(column);
    const QSignalBlocker blocker(this);
    setColumnWidth(KeyTableModel::Name, qMax(narrowestName, viewport()->width() - others));
}

void KeyTableView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void KeyTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitName();
}

void KeyTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void KeyTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace claviger
