// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyrepository.h"

#include "models/vault/query.h"
#include <QCoreApplication>
namespace claviger {

namespace {

constexpr const char *selectAll =
    "SELECT connection_id, id, workspace_id, project_id, name, prefix, scopes_json, "
    "allowlist_json, created, expires, last_used, last_used_ip, last_used_agent, "
    "status, principal, owner, extra_json, origin FROM keys";
constexpr const char *selectOfConnection =
    "SELECT connection_id, id, workspace_id, project_id, name, prefix, scopes_json, "
    "allowlist_json, created, expires, last_used, last_used_ip, last_used_agent, "
    "status, principal, owner, extra_json, origin FROM keys WHERE connection_id = ?";
constexpr const char *selectById =
    "SELECT connection_id, id, workspace_id, project_id, name, prefix, scopes_json, "
    "allowlist_json, created, expires, last_used, last_used_ip, last_used_agent, "
    "status, principal, owner, extra_json, origin FROM keys WHERE id = ?";
constexpr const char *selectOne =
    "SELECT connection_id, id, workspace_id, project_id, name, prefix, scopes_json, "
    "allowlist_json, created, expires, last_used, last_used_ip, last_used_agent, "
    "status, principal, owner, extra_json, origin FROM keys WHERE connection_id = ? AND id = ?";
constexpr const char *insert = "INSERT OR REPLACE INTO keys (connection_id, id, workspace_id, project_id, "
                               "name, prefix, scopes_json, allowlist_json, created, expires, last_used, "
                               "last_used_ip, last_used_agent, status, principal, owner, extra_json, origin) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

Key read(const Statement &row)
{
    Key key;
    key.connectionId = row.text(0);
    key.id = row.text(1);
    key.workspaceId = row.text(2);
    key.projectId = row.text(3);
    key.name = row.text(4);
    key.prefix = row.text(5);
    key.scopes = row.list(6);
    key.allowlist = row.list(7);
    key.created = row.moment(8);
    key.expires = row.moment(9);
    key.lastUsed = row.moment(10);
    key.lastUsedIp = row.text(11);
    key.lastUsedAgent = row.text(12);
    key.status = keyStatusFromText(row.text(13));
    key.principal = principalFromText(row.text(14));
    key.owner = row.text(15);
    key.extra = row.object(16);
    key.origin = keyOriginFromText(row.text(17));
    return key;
}

} // namespace

Result<QList<Key>> KeyRepository::all()
{
    return rowsOf<Key>(m_database, selectAll, read);
}

Result<QList<Key>> KeyRepository::ofConnection(const QString &connectionId)
{
    return rowsOf<Key>(m_database, selectOfConnection, read, connectionId);
}

Done KeyRepository::save(const Key &key)
{
    return runSql(m_database, insert, key.connectionId, key.id, key.workspaceId, key.projectId, key.name,
                  key.prefix, key.scopes, key.allowlist, key.created, key.expires, key.lastUsed,
                  key.lastUsedIp, key.lastUsedAgent, toText(key.status), toText(key.principal), key.owner,
                  key.extra, toText(key.origin));
}

Done KeyRepository::remove(const QString &connectionId, const QString &id)
{
    return runSql(m_database, "DELETE FROM keys WHERE connection_id = ? AND id = ?", connectionId, id);
}

Result<QList<Key>> KeyRepository::withId(const QString &id)
{
    return rowsOf<Key>(m_database, selectById, read, id);
}

Result<Key> KeyRepository::find(const QString &connectionId, const QString &id)
{
    return rowOf<Key>(m_database, selectOne, read,
                      QCoreApplication::translate("claviger::KeyRepository",
                                                  "There is no key “%1” in this connection: sync, or check "
                                                  "the id.")
                          .arg(id),
                      connectionId, id);
}

Result<QList<WorkspaceKeyCount>> KeyRepository::countsByWorkspace()
{
    return rowsOf<WorkspaceKeyCount>(
        m_database,
        "SELECT connection_id, workspace_id, count(*) FROM keys GROUP BY connection_id, workspace_id",
        [](const Statement &row) {
            return WorkspaceKeyCount{row.text(0), row.text(1), static_cast<int>(row.integer(2))};
        });
}

} // namespace claviger
