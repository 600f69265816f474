// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopematrixview.h"

#include "models/domain/key.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/roles.h"
#include "models/tables/scopematrixproxy.h"
#include "ui/delegates/grantdelegate.h"
#include "ui/delegates/keynamedelegate.h"
#include "ui/widgets/groupedheader.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int baseRowHeight = 26;
constexpr int narrowestKey = 180;
constexpr int widestKey = 340;
} // namespace

ScopeMatrixView::ScopeMatrixView(ScopeMatrixProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
    , m_header(new GroupedHeader(this))
    , m_frozen(new QTableView(this))
    , m_frozenHeader(new GroupedHeader(m_frozen))
{
    setObjectName(u"scopeMatrix"_s);
    setAccessibleName(tr("Keys and their scopes"));
    m_header->setObjectName(u"scopeColumns"_s);
    m_header->setAccessibleName(tr("Scopes: activate one to see who can"));
    m_header->setKeyboardCursor(true);
    setHorizontalHeader(m_header);
    setUp(*this);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new GrantDelegate(this));
    setItemDelegateForColumn(0, new KeyNameDelegate(this));
    setModel(&m_proxy);
    setUpFrozen();
    connect(m_header, &GroupedHeader::cursorMoved, this, &ScopeMatrixView::onCursorMoved);
    connect(m_header, &GroupedHeader::leftDownwards, this, qOverload<>(&QWidget::setFocus));
    // A group's title keeps to what is seen of it, so it is drawn anew wherever it goes.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &ScopeMatrixView::remember);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ScopeMatrixView::restore);
    fitColumns();
}

void ScopeMatrixView::setUp(QTableView &view) const
{
    view.setProperty("plain", true);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(baseRowHeight);
    view.verticalHeader()->setDefaultSectionSize(qMax(baseRowHeight, fontMetrics().height() + 8));
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ScopeMatrixView::setUpFrozen()
{
    setUp(*m_frozen);
    m_frozen->setObjectName(u"scopeKeys"_s);
    m_frozenHeader->setObjectName(u"scopeKeysHeader"_s);
    m_frozenHeader->follow(*m_header);
    m_frozen->setHorizontalHeader(m_frozenHeader);
    m_frozen->setItemDelegate(new KeyNameDelegate(m_frozen));
    m_frozen->setModel(&m_proxy);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::ClickFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_frozen, &QWidget::customContextMenuRequested, this, &QWidget::customContextMenuRequested);
    connect(m_frozen, &QAbstractItemView::activated, this, &QAbstractItemView::activated);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    // The frozen view learns later how far it can scroll; until then it could not follow.
    connect(m_frozen->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value()); });
}

void ScopeMatrixView::fitColumns()
{
    for (int column = 1; column < m_proxy.columnCount(); ++column) {
        const bool wanted = m_proxy.isColumnWanted(column);
        m_frozen->setColumnHidden(column, true);
        setColumnHidden(column, !wanted);
        const bool unknown =
            m_proxy.headerData(column, Qt::Horizontal, ScopeMatrixModel::UnknownRole).toBool();
        if (wanted)
            setColumnWidth(column,
                           qMax(m_header->neededWidth(column), GrantDelegate::neededWidth(font(), unknown)));
    }
    m_header->countLines();
    m_frozenHeader->countLines();
    fitKeys();
}

void ScopeMatrixView::fitKeys()
{
    const int width = qBound(narrowestKey, viewport()->width() * 3 / 10, widestKey);
    if (width != columnWidth(0)) {
        setColumnWidth(0, width);
        m_frozen->setColumnWidth(0, width);
    }
    m_header->setCovered(width);
    placeFrozen();
}

void ScopeMatrixView::showCell(int row, int column)
{
    const QModelIndex index = m_proxy.index(row, column);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void ScopeMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitKeys();
}

void ScopeMatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void ScopeMatrixView::placeFrozen()
{
    const QRect area = viewport()->geometry();
    const int width = qMin(columnWidth(0), area.width());
    const QRect left(area.left(), horizontalHeader()->y(), width,
                     area.height() + horizontalHeader()->height());
    m_frozen->setGeometry(QStyle::visualRect(layoutDirection(), area, left));
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->raise();
}

/// Cells below the frozen column are not in sight, although the view thinks so.
void ScopeMatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.column() == 0)
        return;
    const QRect cell = visualRect(index);
    const int covered = layoutDirection() == Qt::RightToLeft
                            ? cell.right() - (viewport()->width() - 1 - columnWidth(0))
                            : columnWidth(0) - cell.left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void ScopeMatrixView::onCursorMoved(int column)
{
    const int row = qMax(0, currentIndex().row());
    const QModelIndex index = m_proxy.index(row, column);
    if (index.isValid())
        scrollTo(index);
}

void ScopeMatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0) {
        m_header->setCursorSection(qMax(1, currentIndex().column()));
        m_header->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ScopeMatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_proxy.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_proxy.index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
    m_frozen->viewport()->update();
}

void ScopeMatrixView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    m_frozen->viewport()->update();
}

ScopeMatrixView::Identity ScopeMatrixView::identity(int row) const
{
    const Key key = m_proxy.index(row, 0).data(KeyRole).value<Key>();
    return {key.connectionId, key.id};
}

void ScopeMatrixView::remember()
{
    m_selected.clear();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_selected.append(identity(index.row()));
    m_current = currentIndex().isValid() ? identity(currentIndex().row()) : Identity();
    m_currentColumn = currentIndex().column();
}

void ScopeMatrixView::restore()
{
    fitColumns();
    if (m_selected.isEmpty() && m_current == Identity())
        return;
    QItemSelection selection;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const Identity key = identity(row);
        const QModelIndex index = m_proxy.index(row, 0);
        if (m_selected.contains(key))
            selection.select(index, index);
        if (key == m_current)
            selectionModel()->setCurrentIndex(
                index.siblingAtColumn(qBound(0, m_currentColumn, m_proxy.columnCount() - 1)),
                QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace claviger
