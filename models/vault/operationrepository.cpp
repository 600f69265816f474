// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/operationrepository.h"

#include "models/vault/query.h"

#include <QCoreApplication>

namespace claviger {

namespace {

constexpr const char *selectOne =
    "SELECT id, connection_id, kind, state, key_id, new_key_id, workspace_id, key_name, request_json,"
    " created, updated, error, request_id, handed_over, reason FROM operations WHERE id = ?";
constexpr const char *selectLatest =
    "SELECT id, connection_id, kind, state, key_id, new_key_id, workspace_id, key_name, request_json,"
    " created, updated, error, request_id, handed_over, reason FROM operations ORDER BY id DESC LIMIT ?";
constexpr const char *selectOpen =
    "SELECT id, connection_id, kind, state, key_id, new_key_id, workspace_id, key_name, request_json,"
    " created, updated, error, request_id, handed_over, reason FROM operations"
    " WHERE state NOT IN ('confirmed', 'failed') ORDER BY id DESC";
constexpr const char *selectMoved =
    "SELECT id, connection_id, kind, state, key_id, new_key_id, workspace_id, key_name, request_json,"
    " created, updated, error, request_id, handed_over, reason FROM operations"
    " WHERE connection_id = ? AND (updated > ? OR state IN ('intended', 'sent')) ORDER BY id DESC";
constexpr const char *selectRevocations =
    "SELECT id, connection_id, kind, state, key_id, new_key_id, workspace_id, key_name, request_json,"
    " created, updated, error, request_id, handed_over, reason FROM operations"
    " WHERE kind = 'revoke' AND state = 'confirmed' ORDER BY id DESC";
constexpr const char *insert =
    "INSERT INTO operations (connection_id, kind, state, key_id, new_key_id, workspace_id, key_name,"
    " request_json, created, updated, error, request_id, handed_over, reason) VALUES (?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?)";
constexpr const char *change =
    "UPDATE operations SET connection_id = ?, kind = ?, state = ?, key_id = ?, new_key_id = ?,"
    " workspace_id = ?, key_name = ?, request_json = ?, created = ?, updated = ?, error = ?,"
    " request_id = ?, handed_over = ?, reason = ? WHERE id = ?";

QString missing(qint64 id)
{
    return QCoreApplication::translate("claviger::OperationRepository", "There is no operation %1.").arg(id);
}

Operation read(const Statement &row)
{
    Operation operation;
    operation.id = row.integer(0);
    operation.connectionId = row.text(1);
    operation.kind = operationKindFromText(row.text(2));
    operation.state = operationStateFromText(row.text(3));
    operation.keyId = row.text(4);
    operation.newKeyId = row.text(5);
    operation.workspaceId = row.text(6);
    operation.keyName = row.text(7);
    operation.request = row.object(8);
    operation.created = row.instant(9);
    operation.updated = row.instant(10);
    operation.error = row.text(11);
    operation.requestId = row.text(12);
    operation.handedOver = row.instant(13);
    operation.reason = row.text(14);
    return operation;
}

template <typename... More>
Done write(Database &database, const char *sql, const Operation &operation, const More &...more)
{
    return runSql(database, sql, operation.connectionId, toText(operation.kind), toText(operation.state),
                  operation.keyId, operation.newKeyId, operation.workspaceId, operation.keyName,
                  operation.request, operation.created, operation.updated, operation.error,
                  operation.requestId, operation.handedOver, operation.reason, more...);
}

} // namespace

Result<qint64> OperationRepository::add(const Operation &operation)
{
    if (const Done done = write(m_database, insert, operation); !done)
        return fail(done.error());
    return m_database.lastInsertId();
}

Done OperationRepository::update(const Operation &operation)
{
    if (const Done done = write(m_database, change, operation, operation.id); !done)
        return done;
    if (m_database.changes() == 0)
        return fail(ErrorCode::NotFound, missing(operation.id));
    return {};
}

Result<Operation> OperationRepository::find(qint64 id)
{
    return rowOf<Operation>(m_database, selectOne, read, missing(id), id);
}

Result<QList<Operation>> OperationRepository::all(int limit)
{
    return rowsOf<Operation>(m_database, selectLatest, read, limit);
}

Result<QList<Operation>> OperationRepository::open()
{
    return rowsOf<Operation>(m_database, selectOpen, read);
}

Result<QList<Operation>> OperationRepository::revocations()
{
    return rowsOf<Operation>(m_database, selectRevocations, read);
}

Result<QList<Operation>> OperationRepository::movedSince(const QString &connectionId, const QDateTime &since)
{
    return rowsOf<Operation>(m_database, selectMoved, read, connectionId, since);
}

} // namespace claviger
