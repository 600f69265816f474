// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace claviger {

class Clock;

/// Connections → workspaces → projects and members, each with the number of its keys. Members stand in a
/// group of their own; what dies when one leaves is in the tool tip. Lives on the GUI thread.
/// A refresh keeps nodes that stay (so that a tree view keeps what is unfolded and selected).
class ConnectionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// \a clock must outlive the model.
    explicit ConnectionTreeModel(const Clock &clock, QObject *parent = nullptr);
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
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    using Nodes = QHash<QString, Node *>;
    static void addMembers(const Nodes &places, const Inventory &inventory, const QDateTime &now);
    [[nodiscard]] static QString toolTip(const Node &node);
    [[nodiscard]] static QString accessibleText(const Node &node);
    void merge(Node &into, std::vector<std::unique_ptr<Node>> &&wanted);
    void removeMissing(Node &into, const std::vector<std::unique_ptr<Node>> &wanted);
    int insertNew(Node &into, std::vector<std::unique_ptr<Node>> &wanted, int from, const Nodes &known);
    void moveTo(Node &node, int row);
    void update(Node &node, Node &source);

    const Clock &m_clock;
    std::unique_ptr<Node> m_root;
};

} // namespace claviger

Q_DECLARE_METATYPE(claviger::KeyPlace)
