// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/changerepository.h"

#include "models/vault/query.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

const QByteArray select = "SELECT id, connection_id, seen, kind, object_type, object_id, workspace_id, name,"
                          " fields_json, created_here FROM changes";

QString wordOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return u"added"_s;
    case Change::Kind::Changed:
        return u"changed"_s;
    case Change::Kind::Gone:
        return u"gone"_s;
    }
    Q_UNREACHABLE();
}

Change::Kind kindOf(const QString &word)
{
    for (const auto kind : {Change::Kind::Changed, Change::Kind::Gone}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return Change::Kind::Added;
}

Change read(const Statement &row)
{
    Change change;
    change.id = row.integer(0);
    change.connectionId = row.text(1);
    change.seen = row.instant(2);
    change.kind = kindOf(row.text(3));
    change.objectType = row.text(4);
    change.objectId = row.text(5);
    change.workspaceId = row.text(6);
    change.name = row.text(7);
    change.fields = row.object(8);
    change.createdHere = row.flag(9);
    return change;
}

} // namespace

Done ChangeRepository::add(const Change &change)
{
    return runSql(m_database,
                  "INSERT INTO changes (connection_id, seen, kind, object_type, object_id, workspace_id,"
                  " name, fields_json, created_here) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  change.connectionId, change.seen, wordOf(change.kind), change.objectType, change.objectId,
                  change.workspaceId, change.name, change.fields, change.createdHere);
}

Result<QList<Change>> ChangeRepository::latest(int limit)
{
    return rowsOf<Change>(m_database, QByteArray(select + " ORDER BY id DESC LIMIT ?"), read, limit);
}

Result<QList<Change>> ChangeRepository::ofKey(const QString &connectionId, const QString &keyId)
{
    const QByteArray sql =
        select + " WHERE connection_id = ? AND object_type = 'key' AND object_id = ? ORDER BY id DESC";
    return rowsOf<Change>(m_database, sql, read, connectionId, keyId);
}

} // namespace claviger
