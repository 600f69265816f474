// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/inventory.h"

namespace claviger {

namespace {

QHash<KeyIdentity, QString> workspaceNames(const QList<Workspace> &workspaces)
{
    QHash<KeyIdentity, QString> names;
    for (const Workspace &workspace : workspaces)
        names.insert({workspace.connectionId, workspace.id}, workspace.name);
    return names;
}

QHash<KeyIdentity, QString> projectNames(const QList<Project> &projects)
{
    QHash<KeyIdentity, QString> names;
    for (const Project &project : projects)
        names.insert({project.connectionId, project.id}, project.name);
    return names;
}

QHash<QString, Connection> byId(const QList<Connection> &connections)
{
    QHash<QString, Connection> found;
    for (const Connection &connection : connections)
        found.insert(connection.id, connection);
    return found;
}

QString nameOr(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

QList<KeyRow> rowsOf(const Inventory &inventory)
{
    const auto connections = byId(inventory.connections);
    const auto workspaces = workspaceNames(inventory.workspaces);
    const auto projects = projectNames(inventory.projects);
    const auto cutOvers = cutOversOf(inventory);
    QHash<KeyIdentity, Annotation> annotations;
    for (const Annotation &annotation : inventory.annotations)
        annotations.insert({annotation.connectionId, annotation.keyId}, annotation);
    QList<KeyRow> rows;
    rows.reserve(inventory.keys.size());
    for (const Key &key : inventory.keys) {
        const auto connection = connections.constFind(key.connectionId);
        if (connection == connections.cend())
            continue;
        const KeyIdentity identity{key.connectionId, key.id};
        const auto cutOver = cutOvers.constFind(identity);
        rows.append({key, connection->name,
                     inventory.serviceNames.value(connection->serviceId, connection->serviceId),
                     nameOr(workspaces.value({key.connectionId, key.workspaceId}), key.workspaceId),
                     nameOr(projects.value({key.connectionId, key.projectId}), key.projectId),
                     cutOver != cutOvers.cend(), inventory.allowlistOffered.contains(key.connectionId),
                     annotations.value(identity),
                     cutOver == cutOvers.cend() ? std::nullopt : std::optional(*cutOver)});
    }
    return rows;
}

QDateTime dataAsOf(const QList<Connection> &connections)
{
    QDateTime oldest;
    for (const Connection &connection : connections) {
        if (connection.trust == Connection::Trust::Manual)
            continue;
        if (!connection.lastSync.isValid())
            return {};
        if (!oldest.isValid() || connection.lastSync < oldest)
            oldest = connection.lastSync;
    }
    return oldest;
}

} // namespace claviger
