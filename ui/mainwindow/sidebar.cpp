// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sidebar.h"

#include "models/tables/connectiontreemodel.h"
#include "models/tables/pagelist.h"
#include "ui/delegates/sidebardelegate.h"
#include "ui/mainwindow/sidebartree.h"
#include "ui/style/textroles.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_pages(new PageList(this))
    , m_tree(new ConnectionTreeModel(clock, this))
    , m_pageView(new QListView(this))
    , m_heading(new QLabel(tr("Connections"), this))
    , m_treeView(new SidebarTree(this))
{
    setObjectName(u"sidebar"_s);
    setProperty("surface", u"window"_s);
    setAttribute(Qt::WA_StyledBackground);
    setUpViews();
    setTextRole(*m_heading, TextRole::Caption);
    setMuted(*m_heading);
    m_heading->setIndent(8); // in line with the icons above
    auto *line = new QFrame(this);
    line->setProperty("hairline", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_pageView);
    layout->addWidget(line);
    layout->addWidget(m_heading);
    layout->addWidget(m_treeView, 1);
    selectPage(m_page);
}

void Sidebar::setUpViews()
{
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_pageView, m_treeView}) {
        view->setProperty("sidebar", true);
        view->setFrameShape(QFrame::NoFrame);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setMouseTracking(true);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->viewport()->setAutoFillBackground(false);
    }
    m_pageView->setObjectName(u"pages"_s);
    m_pageView->setAccessibleName(tr("Pages"));
    m_pageView->setItemDelegate(new SidebarDelegate(m_pageView));
    m_pageView->setModel(m_pages);
    m_pageView->setFixedHeight(m_pageView->sizeHintForRow(0) * m_pages->rowCount({}) + 2);
    m_treeView->setObjectName(u"connections"_s);
    m_treeView->setAccessibleName(tr("Connections and workspaces"));
    m_treeView->setModel(m_tree);
    connect(m_treeView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { onNodeChosen(); });
    // A double click is one choice: its second half would lead back to everywhere. For the same reason it is
    // not activated() that the Enter keys are taken from.
    connect(m_pageView, &QListView::pressed, this, [this] { m_chosenAlready = false; });
    connect(m_pageView, &QListView::doubleClicked, this, [this] { m_chosenAlready = true; });
    connect(m_pageView, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_chosenAlready, false))
            onPageChosen(index);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_pageView, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { onPageChosen(m_pageView->currentIndex()); });
    }
}

void Sidebar::setInventory(const Inventory &inventory)
{
    const bool first = m_tree->rowCount() == 0;
    const KeyPlace wasAt = m_place;
    m_tree->setInventory(inventory);
    m_pages->setCount(Page::Keys, inventory.connections.isEmpty() ? -1 : int(inventory.keys.size()));
    m_pages->setCount(Page::Applications,
                      inventory.connections.isEmpty() ? -1 : int(inventory.applications.size()));
    m_heading->setVisible(m_tree->rowCount() > 0);
    if (first)
        m_treeView->expandToDepth(0);
    // A view moves on to the neighbour of a node that goes; nobody asked to look at that one.
    if (wasAt != KeyPlace() && !m_tree->find(wasAt).isValid())
        chooseEverywhere();
}

void Sidebar::setCount(Page page, int count)
{
    m_pages->setCount(page, count);
}

void Sidebar::selectEverywhere()
{
    m_place = {};
    m_treeView->clearSelection();
    m_treeView->setCurrentIndex({});
}

void Sidebar::markPlace(const KeyPlace &place)
{
    const QModelIndex node = m_tree->find(place);
    if (place.isEverywhere() || !node.isValid())
        return selectEverywhere();
    const QScopedValueRollback marking(m_marking, true);
    m_place = place;
    m_treeView->setCurrentIndex(node);
}

void Sidebar::selectPage(Page page)
{
    m_page = page;
    m_pageView->setCurrentIndex(m_pages->index(m_pages->rowOf(page)));
}

void Sidebar::onPageChosen(const QModelIndex &index)
{
    const Page page = m_pages->page(index.row());
    if (page == m_page)
        chooseEverywhere();
    selectPage(page);
    Q_EMIT pageChosen(page);
}

void Sidebar::chooseEverywhere()
{
    selectEverywhere();
    Q_EMIT placeChosen({});
}

void Sidebar::onNodeChosen()
{
    const QModelIndexList chosen = m_treeView->selectionModel()->selectedIndexes();
    if (chosen.isEmpty() || m_marking)
        return;
    m_place = m_tree->place(chosen.first());
    Q_EMIT placeChosen(m_place);
}

} // namespace claviger
