// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/scoperepository.h"

#include "models/vault/query.h"
#include "models/vault/transaction.h"

namespace claviger {

namespace {

constexpr const char *insert =
    "INSERT INTO scopes (connection_id, position, id, title, group_name, risk, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";

Scope read(const Statement &row)
{
    Scope scope;
    scope.connectionId = row.text(0);
    scope.id = row.text(1);
    scope.title = row.text(2);
    scope.group = row.text(3);
    scope.risk = riskFromText(row.text(4));
    scope.note = row.text(5);
    return scope;
}

} // namespace

Result<QList<Scope>> ScopeRepository::ofConnection(const QString &connectionId)
{
    return rowsOf<Scope>(m_database,
                         "SELECT connection_id, id, title, group_name, risk, note FROM scopes"
                         " WHERE connection_id = ? ORDER BY position",
                         read, connectionId);
}

Done ScopeRepository::replace(const QString &connectionId, const QList<Scope> &scopes)
{
    return inTransaction(m_database, [&]() -> Done {
        Done done = runSql(m_database, "DELETE FROM scopes WHERE connection_id = ?", connectionId);
        for (qint64 position = 0; done && position < scopes.size(); ++position) {
            const Scope &scope = scopes[position];
            done = runSql(m_database, insert, connectionId, position, scope.id, scope.title, scope.group,
                          toText(scope.risk), scope.note);
        }
        return done;
    });
}

} // namespace claviger
