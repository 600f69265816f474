// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"
#include "models/tables/pagelist.h"

#include <QWidget>

class QLabel;
class QListView;

namespace claviger {

class Clock;
class ConnectionTreeModel;
class SidebarTree;

/// Pages above, connections with their workspaces below. The chosen page shows what is in the chosen node,
/// or everything; choosing the page once more leads back to everything.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    /// \a clock must outlive the sidebar.
    explicit Sidebar(const Clock &clock, QWidget *parent = nullptr);

    void setInventory(const Inventory &inventory);
    /// No node of the tree is chosen; emits nothing.
    void selectEverywhere();
    /// Marks the node of \a place, none if there is no such node; emits nothing.
    void markPlace(const KeyPlace &place);
    /// Marks the page; emits nothing.
    void selectPage(Page page);
    /// -1: no count is shown.
    void setCount(Page page, int count);
    [[nodiscard]] const PageList &pages() const { return *m_pages; }
    [[nodiscard]] const ConnectionTreeModel &tree() const { return *m_tree; }

Q_SIGNALS:
    void pageChosen(claviger::Page page);
    void placeChosen(const claviger::KeyPlace &place);

private:
    void setUpViews();
    void onNodeChosen();
    void chooseEverywhere();
    void onPageChosen(const QModelIndex &index);

    KeyPlace m_place;
    bool m_marking = false;
    bool m_chosenAlready = false; ///< by the first half of a double click
    Page m_page = Page::Keys;
    PageList *m_pages;
    ConnectionTreeModel *m_tree;
    QListView *m_pageView;
    QLabel *m_heading;
    SidebarTree *m_treeView;
};

} // namespace claviger
