// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/connectionrepository.h"

#include "models/vault/query.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *selectAll =
    "SELECT id, name, service_id, url, credential_id, settings_json, trust, allow_plain_http,"
    " use_unpublished, description, created, last_sync, last_sync_error FROM connections ORDER BY name";
constexpr const char *selectById =
    "SELECT id, name, service_id, url, credential_id, settings_json, trust, allow_plain_http,"
    " use_unpublished, description, created, last_sync, last_sync_error FROM connections WHERE id = ?";
constexpr const char *selectByName =
    "SELECT id, name, service_id, url, credential_id, settings_json, trust, allow_plain_http,"
    " use_unpublished, description, created, last_sync, last_sync_error FROM connections WHERE name = ?";
constexpr const char *insert =
    "INSERT INTO connections (name, service_id, url, credential_id, settings_json, trust,"
    " allow_plain_http, use_unpublished, description, created, last_sync, last_sync_error, id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *change =
    "UPDATE connections SET name = ?, service_id = ?, url = ?, credential_id = ?, settings_json = ?,"
    " trust = ?, allow_plain_http = ?, use_unpublished = ?, description = ?, created = ?, last_sync = ?,"
    " last_sync_error = ? WHERE id = ?";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ConnectionRepository)
};

QString missing(const QString &name)
{
    return Text::tr("There is no connection “%1”: check its name in the list of connections.").arg(name);
}

Connection read(const Statement &row)
{
    Connection connection;
    connection.id = row.text(0);
    connection.name = row.text(1);
    connection.serviceId = row.text(2);
    connection.url = QUrl(row.text(3));
    connection.credentialId = row.text(4);
    connection.settings = row.object(5);
    connection.trust = trustFromText(row.text(6));
    connection.allowPlainHttp = row.flag(7);
    connection.useUnpublished = row.flag(8);
    connection.description = row.text(9);
    connection.created = row.instant(10);
    connection.lastSync = row.instant(11);
    connection.lastSyncError = row.text(12);
    return connection;
}

Done write(Database &database, const char *sql, const Connection &connection)
{
    return runSql(database, sql, connection.name, connection.serviceId,
                  connection.url.toString(QUrl::FullyEncoded), connection.credentialId, connection.settings,
                  toText(connection.trust), connection.allowPlainHttp, connection.useUnpublished, connection.description,
                  connection.created, connection.lastSync, connection.lastSyncError, connection.id);
}

} // namespace

Result<QList<Connection>> ConnectionRepository::all()
{
    return rowsOf<Connection>(m_database, selectAll, read);
}

Result<Connection> ConnectionRepository::find(const QString &id)
{
    return rowOf<Connection>(m_database, selectById, read, missing(id), id);
}

Result<Connection> ConnectionRepository::findByName(const QString &name)
{
    return rowOf<Connection>(m_database, selectByName, read, missing(name), name);
}

Done ConnectionRepository::checkName(const Connection &connection)
{
    const Result<Connection> other = findByName(connection.name);
    if (other && other->id != connection.id) {
        return fail(
            ErrorCode::Invalid,
            Text::tr("There is a connection “%1” already: choose another name.").arg(connection.name));
    }
    if (!other && other.error().code != ErrorCode::NotFound)
        return fail(other.error());
    return {};
}

Done ConnectionRepository::add(const Connection &connection)
{
    return inTransaction(m_database, [&] {
        return checkName(connection).and_then([&] { return write(m_database, insert, connection); });
    });
}

Done ConnectionRepository::update(const Connection &connection)
{
    return inTransaction(m_database, [&]() -> Done {
        Done done = checkName(connection).and_then([&] { return write(m_database, change, connection); });
        if (done && m_database.changes() == 0)
            return fail(ErrorCode::NotFound, missing(connection.name));
        return done;
    });
}

Done ConnectionRepository::remove(const QString &id)
{
    if (const Done done = runSql(m_database, "DELETE FROM connections WHERE id = ?", id); !done)
        return done;
    if (m_database.changes() == 0)
        return fail(ErrorCode::NotFound, missing(id));
    return {};
}

Result<Secret> ConnectionRepository::credential(const QString &id)
{
    return rowOf<Secret>(
        m_database, "SELECT secret FROM credentials WHERE connection_id = ?",
        [](const Statement &row) { return row.secret(0); },
        Text::tr("This connection has no credential in the vault: enter it again."), id);
}

Done ConnectionRepository::setCredential(const QString &id, const Secret &credential)
{
    return runSql(m_database, "INSERT OR REPLACE INTO credentials (connection_id, secret) VALUES (?, ?)", id,
                  credential);
}

} // namespace claviger
