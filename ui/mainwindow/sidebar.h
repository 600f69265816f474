// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

#include <QWidget>

class QLabel;
class QListView;
class QTreeView;

namespace claviger {

class ConnectionTreeModel;
class PageList;

/// Pages above, connections with their workspaces below. A page shows everything, a node of the tree
/// only what is in it.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setInventory(const Inventory &inventory);
    void selectEverywhere();

Q_SIGNALS:
    void placeChosen(const claviger::KeyPlace &place);

private:
    void setUpViews();
    void onNodeChosen();
    void onPageChosen();

    KeyPlace m_place;
    PageList *m_pages;
    ConnectionTreeModel *m_tree;
    QListView *m_pageView;
    QLabel *m_heading;
    QTreeView *m_treeView;
};

} // namespace claviger
