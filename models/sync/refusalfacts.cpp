// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/refusalfacts.h"

#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/workspacerepository.h"

#include <QSet>

namespace claviger {

namespace {

// Less than this is the part that all secrets of a service have in common.
constexpr qsizetype tellingCharacters = 8;

/// The literal start of a secret in "eg_live_3fa2…".
QByteArray shownStart(const QString &prefix)
{
    QByteArray start = prefix.trimmed().toUtf8();
    for (const char *end : {"\xE2\x80\xA6", ".", "*"}) {
        while (start.endsWith(end))
            start.chop(qsizetype(strlen(end)));
    }
    return start;
}

/// Another connection to the same service may be the one that sees the credential's key.
Result<QList<Key>> keysOfService(Database &database, const Connection &connection)
{
    const auto connections = ConnectionRepository(database).all();
    if (!connections)
        return fail(connections.error());
    QList<Key> keys;
    QSet<QString> ids;
    for (const Connection &other : *connections) {
        if (other.serviceId != connection.serviceId || other.url != connection.url)
            continue;
        const auto some = KeyRepository(database).ofConnection(other.id);
        if (!some)
            return fail(some.error());
        for (const Key &key : *some) {
            if (ids.contains(key.id))
                continue;
            ids.insert(key.id);
            keys << key;
        }
    }
    return keys;
}

} // namespace

std::optional<Key> keyOfSecret(const QList<Key> &keys, const Secret &secret)
{
    std::optional<Key> found;
    for (const Key &key : keys) {
        const QByteArray start = shownStart(key.prefix);
        if (start.size() < tellingCharacters || !secret.expose().startsWith(start))
            continue;
        if (found)
            return {};
        found = key;
    }
    return found;
}

QString planOf(const QList<Workspace> &workspaces, const QString &workspaceId)
{
    for (const Workspace &workspace : workspaces) {
        if (workspace.id == workspaceId || (workspaceId.isEmpty() && workspaces.size() == 1))
            return workspace.plan;
    }
    return {};
}

Result<KnownFacts> refusalFacts(Database &database, const QString &connectionId, const QString &workspaceId)
{
    ConnectionRepository connections(database);
    const Result<Connection> connection = connections.find(connectionId);
    if (!connection)
        return fail(connection.error());
    const Result<Secret> credential = connections.credential(connectionId);
    if (!credential)
        return fail(credential.error());
    const Result<QList<Key>> keys = keysOfService(database, *connection);
    if (!keys)
        return fail(keys.error());
    const auto workspaces = WorkspaceRepository(database).ofConnection(connectionId);
    if (!workspaces)
        return fail(workspaces.error());
    const std::optional<Key> own = keyOfSecret(*keys, *credential);
    return KnownFacts{own,
                      planOf(*workspaces, own && workspaceId.isEmpty() ? own->workspaceId : workspaceId)};
}

} // namespace claviger
