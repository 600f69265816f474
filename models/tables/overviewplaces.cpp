// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overviewplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::OverviewPlace)
};

template <typename Named> QList<Named> byName(QList<Named> list)
{
    std::stable_sort(list.begin(), list.end(), [](const Named &a, const Named &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return list;
}

QString nameOr(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

bool allIn(const Inventory &inventory, const Workspace &workspace)
{
    return std::all_of(inventory.keys.cbegin(), inventory.keys.cend(), [&](const Key &key) {
        return key.connectionId != workspace.connectionId || key.workspaceId == workspace.id;
    });
}

void addConnection(QList<OverviewPlace> &places, const Inventory &inventory, const Connection &connection)
{
    QList<Workspace> workspaces;
    for (const Workspace &each : byName(inventory.workspaces)) {
        if (each.connectionId == connection.id && !each.id.isEmpty())
            workspaces.append(each);
    }
    using Kind = OverviewPlace::Kind;
    if (workspaces.size() == 1 && allIn(inventory, workspaces.constFirst())) {
        const Workspace &only = workspaces.constFirst();
        places.append(
            {Kind::Connection, {connection.id, only.id, {}}, nameOr(only.name, only.id), connection.name});
        return;
    }
    places.append({Kind::Connection, {connection.id, {}, {}}, connection.name, {}});
    for (const Workspace &each : std::as_const(workspaces))
        places.append({Kind::Inner, {connection.id, each.id, {}}, nameOr(each.name, each.id), {}});
}

OverviewPlace innerPlace(const Inventory &inventory, const KeyPlace &place, const QString &connection)
{
    OverviewPlace found{OverviewPlace::Kind::Connection, place, nameOr(place.projectId, place.workspaceId),
                        connection};
    for (const Workspace &each : inventory.workspaces) {
        if (each.connectionId == place.connectionId && each.id == place.workspaceId && place.projectId.isEmpty())
            found.name = nameOr(each.name, each.id);
    }
    for (const Project &each : inventory.projects) {
        if (each.connectionId == place.connectionId && each.id == place.projectId)
            found.name = nameOr(each.name, each.id);
    }
    for (const Member &each : inventory.members) {
        if (each.connectionId == place.connectionId && each.workspaceId == place.workspaceId &&
            each.id == place.memberId)
            found.name = nameOr(each.name, each.id);
    }
    return found;
}

} // namespace

QList<OverviewPlace> overviewPlaces(const Inventory &inventory, const KeyPlace &within)
{
    QList<OverviewPlace> places;
    for (const Connection &connection : byName(inventory.connections)) {
        if (!within.isEverywhere() && connection.id != within.connectionId)
            continue;
        if (within.workspaceId.isEmpty() && within.projectId.isEmpty() && within.memberId.isEmpty())
            addConnection(places, inventory, connection);
        else
            places.append(innerPlace(inventory, within, connection.name));
    }
    if (within.isEverywhere() && places.size() > 1)
        places.append({OverviewPlace::Kind::All, {}, Text::tr("All workspaces"), {}});
    return places;
}

} // namespace claviger
