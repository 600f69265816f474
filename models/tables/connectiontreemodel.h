// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace claviger {

/// Connections → workspaces → projects and members, each with the number of its keys. Members stand in a
/// group of their own; what dies when one leaves is in the tool tip. Lives on the GUI thread.
/// A refresh keeps nodes that stay (so that a tree view keeps what is unfolded and selected).
class ConnectionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit ConnectionTreeModel(QObject *parent = nullptr);
    ~ConnectionTreeModel() override;

    void setInventory(const Inventory &inventory);

    [[nodiscard]] KeyPlace place(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const KeyPlace &place) const; ///< invalid if there is no such node

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    static void addMembers(Node &root, const Inventory &inventory);
    [[nodiscard]] static QString toolTip(const Node &node);
    [[nodiscard]] static QString accessibleText(const Node &node);
    void merge(Node &into, std::vector<std::unique_ptr<Node>> &&wanted);
    void removeMissing(Node &into, const std::vector<std::unique_ptr<Node>> &wanted);
    void update(Node &node, Node &source);

    std::unique_ptr<Node> m_root;
};

} // namespace claviger

Q_DECLARE_METATYPE(claviger::KeyPlace)
