// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/connectiontreemodel.h"

#include "models/tables/ownership.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

struct ConnectionTreeModel::Node
{
    enum class Kind { Place, MemberGroup, Member };

    Kind kind = Kind::Place;
    KeyPlace place;
    QString name;
    QString note;    ///< the service, for a connection; the role, for a member
    QString detail;  ///< what else there is to know, for the tool tip
    QString problem; ///< of the last sync
    int keys = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const KeyPlace &where, const QString &title)
    {
        children.push_back(std::make_unique<Node>());
        Node *child = children.back().get();
        child->place = where;
        child->name =
            title.isEmpty() ? (where.projectId.isEmpty() ? where.workspaceId : where.projectId) : title;
        child->parent = this;
        return child;
    }
    /// A member is the same whatever the service calls them now.
    [[nodiscard]] bool isSame(const KeyPlace &where, Kind what) const
    {
        return kind == what && place.connectionId == where.connectionId &&
               place.workspaceId == where.workspaceId && place.projectId == where.projectId &&
               place.memberId == where.memberId;
    }
    [[nodiscard]] Node *child(const KeyPlace &where, Kind what = Kind::Place) const
    {
        const auto at = std::find_if(children.cbegin(), children.cend(),
                                     [&](const auto &each) { return each->isSame(where, what); });
        return at == children.cend() ? nullptr : at->get();
    }
    void sortByName()
    {
        std::stable_sort(children.begin(), children.end(), [](const auto &a, const auto &b) {
            if (a->kind != b->kind)
                return a->kind < b->kind;
            return QString::compare(a->name, b->name, Qt::CaseInsensitive) < 0;
        });
        for (const auto &each : children)
            each->sortByName();
    }
    template <typename Fill> void visit(const Fill &fill)
    {
        fill(*this);
        for (const auto &each : children)
            each->visit(fill);
    }
};

namespace {

QString countKey(const KeyPlace &place)
{
    return place.connectionId % u'\n' % place.workspaceId % u'\n' % place.projectId;
}

/// Every place counts the keys in and below it.
QHash<QString, int> countKeys(const QList<Key> &keys)
{
    QHash<QString, int> counts;
    for (const Key &key : keys) {
        ++counts[countKey({key.connectionId, {}, {}})];
        if (!key.workspaceId.isEmpty())
            ++counts[countKey({key.connectionId, key.workspaceId, {}})];
        if (!key.projectId.isEmpty())
            ++counts[countKey({key.connectionId, key.workspaceId, key.projectId})];
    }
    return counts;
}

} // namespace

ConnectionTreeModel::ConnectionTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

ConnectionTreeModel::~ConnectionTreeModel() = default;

void ConnectionTreeModel::setInventory(const Inventory &inventory)
{
    Node wanted;
    for (const Connection &connection : inventory.connections) {
        Node *node = wanted.add({connection.id, {}, {}}, connection.name);
        node->note = inventory.serviceNames.value(connection.serviceId, connection.serviceId);
        node->problem = connection.lastSyncError;
    }
    for (const Workspace &workspace : inventory.workspaces) {
        Node *parent = wanted.child({workspace.connectionId, {}, {}});
        // A service without workspaces has one that has neither id nor name: its projects stand below
        // the connection.
        if (parent != nullptr && !workspace.id.isEmpty())
            parent->add({workspace.connectionId, workspace.id, {}}, workspace.name);
    }
    for (const Project &project : inventory.projects) {
        Node *connection = wanted.child({project.connectionId, {}, {}});
        Node *parent = connection;
        if (connection != nullptr && !project.workspaceId.isEmpty())
            parent = connection->child({project.connectionId, project.workspaceId, {}});
        if (parent != nullptr)
            parent->add({project.connectionId, project.workspaceId, project.id}, project.name);
    }
    const auto counts = countKeys(inventory.keys);
    wanted.visit([&](Node &node) { node.keys = counts.value(countKey(node.place)); });
    addMembers(wanted, inventory);
    wanted.sortByName();
    merge(*m_root, std::move(wanted.children));
}

void ConnectionTreeModel::addMembers(Node &root, const Inventory &inventory)
{
    const Owners owners(inventory.keys);
    for (const Member &member : inventory.members) {
        Node *above = root.child({member.connectionId, {}, {}});
        const KeyPlace where{member.connectionId, member.workspaceId, {}};
        if (above != nullptr && !member.workspaceId.isEmpty())
            above = above->child(where);
        if (above == nullptr)
            continue;
        Node *group = above->child(where, Node::Kind::MemberGroup);
        if (group == nullptr) {
            group = above->add(where, tr("Members"));
            group->kind = Node::Kind::MemberGroup;
        }
        ++group->keys;
        const Ownership owned = owners.of(member);
        Node *node =
            group->add({member.connectionId, member.workspaceId, {}, member.id, ownerNamesOf(member)},
                       member.name.isEmpty() ? member.email : member.name);
        node->kind = Node::Kind::Member;
        node->note = member.role;
        node->keys = owned.keys;
        node->detail = dyingText(owned);
        if (node->name.isEmpty())
            node->name = member.id;
    }
}

void ConnectionTreeModel::merge(Node &into, std::vector<std::unique_ptr<Node>> &&wanted)
{
    removeMissing(into, wanted);
    for (int i = 0; i < int(wanted.size()); ++i) {
        auto &source = wanted.at(size_t(i));
        if (Node *known = into.child(source->place, source->kind)) {
            const int at = indexOf(known).row();
            if (at != i) {
                // Names sort anew after a renaming; rows before i are in their place already.
                beginMoveRows(indexOf(&into), at, at, indexOf(&into), i);
                std::rotate(into.children.begin() + i, into.children.begin() + at,
                            into.children.begin() + at + 1);
                endMoveRows();
            }
            update(*known, *source);
            continue;
        }
        beginInsertRows(indexOf(&into), i, i);
        source->parent = &into;
        into.children.insert(into.children.begin() + i, std::move(source));
        endInsertRows();
    }
}

void ConnectionTreeModel::removeMissing(Node &into, const std::vector<std::unique_ptr<Node>> &wanted)
{
    for (int i = int(into.children.size()) - 1; i >= 0; --i) {
        const Node &node = *into.children.at(size_t(i));
        const bool stays = std::any_of(wanted.cbegin(), wanted.cend(),
                                       [&](const auto &each) { return each->isSame(node.place, node.kind); });
        if (stays)
            continue;
        beginRemoveRows(indexOf(&into), i, i);
        into.children.erase(into.children.begin() + i);
        endRemoveRows();
    }
}

void ConnectionTreeModel::update(Node &node, Node &source)
{
    const bool same = node.name == source.name && node.note == source.note && node.keys == source.keys &&
                      node.problem == source.problem && node.detail == source.detail &&
                      node.place == source.place;
    node.place = source.place;
    node.detail = source.detail;
    node.name = source.name;
    node.note = source.note;
    node.keys = source.keys;
    node.problem = source.problem;
    if (!same)
        Q_EMIT dataChanged(indexOf(&node), indexOf(&node));
    merge(node, std::move(source.children));
}

ConnectionTreeModel::Node *ConnectionTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ConnectionTreeModel::indexOf(const Node *node) const
{
    if (node == m_root.get() || node->parent == nullptr)
        return {};
    const auto &siblings = node->parent->children;
    const auto at = std::find_if(siblings.cbegin(), siblings.cend(),
                                 [&](const auto &each) { return each.get() == node; });
    return createIndex(int(at - siblings.cbegin()), 0, node);
}

KeyPlace ConnectionTreeModel::place(const QModelIndex &index) const
{
    return nodeAt(index)->place;
}

QModelIndex ConnectionTreeModel::find(const KeyPlace &place) const
{
    QModelIndex found;
    m_root->visit([&](Node &node) {
        const auto kind = place.memberId.isEmpty() ? Node::Kind::Place : Node::Kind::Member;
        if (node.isSame(place, kind))
            found = indexOf(&node);
    });
    return found;
}

QModelIndex ConnectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(size_t(row)).get());
}

QModelIndex ConnectionTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int ConnectionTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeAt(parent)->children.size());
}

int ConnectionTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString ConnectionTreeModel::toolTip(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Place:
        break;
    case Node::Kind::MemberGroup:
        return tr("%n member(s)", nullptr, node.keys);
    case Node::Kind::Member: {
        QStringList lines{node.note.isEmpty() ? node.name : tr("%1, %2").arg(node.name, node.note)};
        lines += tr("Owns %n key(s).", nullptr, node.keys);
        lines += node.detail.isEmpty() ? tr("No key dies when this member leaves.") : node.detail;
        return lines.join(u'\n');
    }
    }
    return node.problem.isEmpty() ? (node.note.isEmpty() ? node.name : node.note) : node.problem;
}

QString ConnectionTreeModel::accessibleText(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Place:
        return tr("%1, keys: %2").arg(node.name).arg(node.keys);
    case Node::Kind::MemberGroup:
    case Node::Kind::Member:
        return toolTip(node);
    }
    Q_UNREACHABLE();
}

QVariant ConnectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case NoteRole:
        return node.kind == Node::Kind::Member ? node.note : QString();
    case CountRole:
        return node.keys;
    case NodeRole:
        return QVariant::fromValue(node.place);
    case ProblemRole:
        return node.problem;
    case SortRole:
        return node.name.toCaseFolded();
    default:
        return {};
    }
}

} // namespace claviger
