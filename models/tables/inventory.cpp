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

QSet<KeyIdentity> cuttingOverKeys(const QList<Operation> &operations)
{
    QSet<KeyIdentity> keys;
    for (const Operation &operation : operations) {
        if (operation.state == Operation::State::CuttingOver)
            keys.insert({operation.connectionId, operation.keyId});
    }
    return keys;
}

QList<KeyRow> rowsOf(const Inventory &inventory)
{
    const auto connections = byId(inventory.connections);
    const auto workspaces = workspaceNames(inventory.workspaces);
    const auto projects = projectNames(inventory.projects);
    const auto cutting = cuttingOverKeys(inventory.openOperations);
    QHash<KeyIdentity, Annotation> annotations;
    for (const Annotation &annotation : inventory.annotations)
        annotations.insert({annotation.connectionId, annotation.keyId}, annotation);
    QList<KeyRow> rows;
    rows.reserve(inventory.keys.size());
    for (const Key &key : inventory.keys) {
        const auto connection = connections.constFind(key.connectionId);
        if (connection == connections.cend())
            continue;
        rows.append({key, connection->name,
                     inventory.serviceNames.value(connection->serviceId, connection->serviceId),
                     nameOr(workspaces.value({key.connectionId, key.workspaceId}), key.workspaceId),
                     nameOr(projects.value({key.connectionId, key.projectId}), key.projectId),
                     cutting.contains({key.connectionId, key.id}),
                     inventory.allowlistOffered.contains(key.connectionId),
                     annotations.value({key.connectionId, key.id})});
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
