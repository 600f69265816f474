// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/applicationrepository.h"

#include "models/vault/query.h"

namespace claviger {

namespace {

constexpr const char *selectAll =
    "SELECT connection_id, id, workspace_id, client_id, name, scopes_json, status, "
    "created, last_used, secrets_json, extra_json FROM applications";
constexpr const char *selectOfConnection =
    "SELECT connection_id, id, workspace_id, client_id, name, scopes_json, status, "
    "created, last_used, secrets_json, extra_json FROM applications WHERE connection_id = ?";
constexpr const char *insert = "INSERT OR REPLACE INTO applications (connection_id, id, workspace_id, "
                               "client_id, name, scopes_json, status, created, last_used, secrets_json, "
                               "extra_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

Application read(const Statement &row)
{
    Application application;
    application.connectionId = row.text(0);
    application.id = row.text(1);
    application.workspaceId = row.text(2);
    application.clientId = row.text(3);
    application.name = row.text(4);
    application.scopes = row.list(5);
    application.status = row.text(6);
    application.created = row.moment(7);
    application.lastUsed = row.moment(8);
    application.secrets = row.array(9);
    application.extra = row.object(10);
    return application;
}

} // namespace

Result<QList<Application>> ApplicationRepository::all()
{
    return rowsOf<Application>(m_database, selectAll, read);
}

Result<QList<Application>> ApplicationRepository::ofConnection(const QString &connectionId)
{
    return rowsOf<Application>(m_database, selectOfConnection, read, connectionId);
}

Done ApplicationRepository::save(const Application &application)
{
    return runSql(m_database, insert, application.connectionId, application.id, application.workspaceId,
                  application.clientId, application.name, application.scopes, application.status,
                  application.created, application.lastUsed, application.secrets, application.extra);
}

Done ApplicationRepository::remove(const QString &connectionId, const QString &id)
{
    return runSql(m_database, "DELETE FROM applications WHERE connection_id = ? AND id = ?", connectionId,
                  id);
}

} // namespace claviger
