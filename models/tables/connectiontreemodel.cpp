// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/connectiontreemodel.h"

#include "models/domain/clock.h"
#include "models/tables/ownership.h"
#include "models/tables/plaintip.h"
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
    int row = 0; ///< among its parent's children: views ask for it all the time
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
    /// Says which node it is, whatever the service calls it now.
    [[nodiscard]] QString identity() const { return identityOf(place, kind); }
    [[nodiscard]] static QString identityOf(const KeyPlace &where, Kind what = Kind::Place)
    {
        return QString::number(int(what)) % u'\n' % where.connectionId % u'\n' % where.workspaceId % u'\n' %
               where.projectId % u'\n' % where.memberId;
    }
    void numberChildren(int from = 0)
    {
        for (int i = from; i < int(children.size()); ++i) {
            children.at(size_t(i))->row = i;
            children.at(size_t(i))->parent = this;
        }
    }
    void sortByName()
    {
        std::stable_sort(children.begin(), children.end(), [](const auto &a, const auto &b) {
            if (a->kind != b->kind)
                return a->kind < b->kind;
            return QString::compare(a->name, b->name, Qt::CaseInsensitive) < 0;
        });
        numberChildren();
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

ConnectionTreeModel::ConnectionTreeModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent), m_clock(clock), m_root(std::make_unique<Node>())
{
}

ConnectionTreeModel::~ConnectionTreeModel() = default;

void ConnectionTreeModel::setInventory(const Inventory &inventory)
{
    Node wanted;
    Nodes places;
    const auto add = [&places](Node *above, const KeyPlace &where, const QString &name) {
        Node *node = above->add(where, name);
        places.insert(node->identity(), node);
        return node;
    };
    for (const Connection &connection : inventory.connections) {
        Node *node = add(&wanted, {connection.id, {}, {}}, connection.name);
        node->note = inventory.serviceNames.value(connection.serviceId, connection.serviceId);
        node->problem = connection.lastSyncError;
    }
    for (const Workspace &workspace : inventory.workspaces) {
        Node *above = places.value(Node::identityOf({workspace.connectionId, {}, {}}));
        // A service without workspaces has one that has neither id nor name: its projects stand below
        // the connection.
        if (above != nullptr && !workspace.id.isEmpty())
            add(above, {workspace.connectionId, workspace.id, {}}, workspace.name);
    }
    for (const Project &project : inventory.projects) {
        Node *above = places.value(Node::identityOf({project.connectionId, project.workspaceId, {}}));
        if (above != nullptr)
            add(above, {project.connectionId, project.workspaceId, project.id}, project.name);
    }
    const auto counts = countKeys(inventory.keys);
    wanted.visit([&](Node &node) { node.keys = counts.value(countKey(node.place)); });
    addMembers(places, inventory, m_clock.now());
    wanted.sortByName();
    merge(*m_root, std::move(wanted.children));
}

void ConnectionTreeModel::addMembers(const Nodes &places, const Inventory &inventory, const QDateTime &now)
{
    const Owners owners(inventory.keys, now);
    QHash<const Node *, Node *> groups;
    for (const Member &member : inventory.members) {
        const KeyPlace where{member.connectionId, member.workspaceId, {}};
        Node *above = places.value(Node::identityOf(where));
        if (above == nullptr)
            continue;
        Node *&group = groups[above];
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
    if (into.children.empty() && wanted.empty())
        return;
    removeMissing(into, wanted);
    Nodes known;
    for (const auto &child : into.children)
        known.insert(child->identity(), child.get());
    for (int i = 0; i < int(wanted.size());) {
        Node *stays = known.value(wanted.at(size_t(i))->identity());
        if (stays == nullptr) {
            i = insertNew(into, wanted, i, known);
            continue;
        }
        moveTo(*stays, i); // names sort anew after a renaming; rows before i are in their place already
        update(*stays, *wanted.at(size_t(i)));
        ++i;
    }
}

// All that are new from there on, as one: a view works at each insertion.
int ConnectionTreeModel::insertNew(Node &into, std::vector<std::unique_ptr<Node>> &wanted, int from,
                                   const Nodes &known)
{
    int end = from + 1;
    while (end < int(wanted.size()) && !known.contains(wanted.at(size_t(end))->identity()))
        ++end;
    beginInsertRows(indexOf(into), from, end - 1);
    into.children.insert(into.children.begin() + from, std::move_iterator(wanted.begin() + from),
                         std::move_iterator(wanted.begin() + end));
    into.numberChildren(from);
    endInsertRows();
    return end;
}

void ConnectionTreeModel::moveTo(Node &node, int row)
{
    if (node.row == row)
        return;
    Node &above = *node.parent;
    auto &siblings = above.children;
    beginMoveRows(indexOf(above), node.row, node.row, indexOf(above), row);
    std::rotate(siblings.begin() + row, siblings.begin() + node.row, siblings.begin() + node.row + 1);
    above.numberChildren(row);
    endMoveRows();
}

void ConnectionTreeModel::removeMissing(Node &into, const std::vector<std::unique_ptr<Node>> &wanted)
{
    QSet<QString> staying;
    for (const auto &each : wanted)
        staying.insert(each->identity());
    const auto goes = [&](int row) { return !staying.contains(into.children.at(size_t(row))->identity()); };
    for (int last = int(into.children.size()) - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows(indexOf(into), first, last);
        into.children.erase(into.children.begin() + first, into.children.begin() + last + 1);
        into.numberChildren(first);
        endRemoveRows();
        last = first;
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
        Q_EMIT dataChanged(indexOf(node), indexOf(node));
    merge(node, std::move(source.children));
}

ConnectionTreeModel::Node *ConnectionTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ConnectionTreeModel::indexOf(const Node &node) const
{
    return node.parent == nullptr ? QModelIndex() : createIndex(node.row, 0, &node);
}

KeyPlace ConnectionTreeModel::place(const QModelIndex &index) const
{
    return nodeAt(index)->place;
}

QModelIndex ConnectionTreeModel::find(const KeyPlace &place) const
{
    QModelIndex found;
    const auto kind = place.memberId.isEmpty() ? Node::Kind::Place : Node::Kind::Member;
    const QString wanted = Node::identityOf(place, kind);
    m_root->visit([&](const Node &node) {
        if (node.identity() == wanted)
            found = indexOf(node);
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
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
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
        return plainTip(toolTip(node));
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
