// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/applicationrepository.h"

#include "models/vault/query.h"

#include <QCoreApplication>

namespace claviger {

namespace {

constexpr const char *selectAll =
    "SELECT connection_id, id, workspace_id, client_id, name, scopes_json, status, "
    "created, last_used, secrets_json, extra_json FROM applications";
constexpr const char *selectOfConnection =
    "SELECT connection_id, id, workspace_id, client_id, name, scopes_json, status, "
    "created, last_used, secrets_json, extra_json FROM applications WHERE connection_id = ?";
constexpr const char *selectOne =
    "SELECT connection_id, id, workspace_id, client_id, name, scopes_json, status, "
    "created, last_used, secrets_json, extra_json FROM applications WHERE connection_id = ? AND id = ?";
constexpr const char *selectExtra = "SELECT extra_json FROM applications WHERE connection_id = ? AND id = ?";
constexpr const char *changeExtra =
    "UPDATE applications SET extra_json = ? WHERE connection_id = ? AND id = ?";
constexpr const char *insert = "INSERT OR REPLACE INTO applications (connection_id, id, workspace_id, "
                               "client_id, name, scopes_json, status, created, last_used, secrets_json, "
                               "extra_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The first version of the table has no column for it. A description cannot give "extra" a field of this
/// name, because save() writes it last.
QString keptName()
{
    return QStringLiteral("\x1fkept");
}

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
    application.extra.remove(keptName());
    return application;
}

QString missing(const QString &id)
{
    return QCoreApplication::translate("claviger::ApplicationRepository",
                                       "There is no application “%1” in the vault: synchronise first.")
        .arg(id);
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

Result<Application> ApplicationRepository::find(const QString &connectionId, const QString &id)
{
    return rowOf<Application>(m_database, selectOne, read, missing(id), connectionId, id);
}

Done ApplicationRepository::save(const Application &application)
{
    const Result<QJsonObject> stored = storedExtra(application.connectionId, application.id);
    if (!stored)
        return fail(stored.error());
    QJsonObject extra = application.extra;
    extra.remove(keptName());
    if (stored->contains(keptName()))
        extra.insert(keptName(), stored->value(keptName()));
    return runSql(m_database, insert, application.connectionId, application.id, application.workspaceId,
                  application.clientId, application.name, application.scopes, application.status,
                  application.created, application.lastUsed, application.secrets, extra);
}

Result<Secret> ApplicationRepository::kept(const QString &connectionId, const QString &id)
{
    const Result<QJsonObject> stored = storedExtra(connectionId, id);
    if (!stored)
        return fail(stored.error());
    QByteArray bytes = stored->value(keptName()).toString().toUtf8();
    return Secret::fromConsumed(bytes);
}

Done ApplicationRepository::setKept(const QString &connectionId, const QString &id, const Secret &kept)
{
    Result<QJsonObject> stored = storedExtra(connectionId, id);
    if (!stored)
        return fail(stored.error());
    stored->insert(keptName(), QString::fromUtf8(kept.expose()));
    if (const Done done = runSql(m_database, changeExtra, *stored, connectionId, id); !done)
        return done;
    return m_database.changes() == 0 ? Done(fail(ErrorCode::NotFound, missing(id))) : Done();
}

Result<QJsonObject> ApplicationRepository::storedExtra(const QString &connectionId, const QString &id)
{
    const auto rows = rowsOf<QJsonObject>(
        m_database, selectExtra, [](const Statement &row) { return row.object(0); }, connectionId, id);
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? QJsonObject() : rows->constFirst();
}

Done ApplicationRepository::remove(const QString &connectionId, const QString &id)
{
    return runSql(m_database, "DELETE FROM applications WHERE connection_id = ? AND id = ?", connectionId,
                  id);
}

} // namespace claviger
