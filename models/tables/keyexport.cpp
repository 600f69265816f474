// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyexport.h"

#include "models/domain/csvcell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QString name;
    QJsonValue (*value)(const KeyRow &row);
};

QJsonValue list(const QStringList &values)
{
    return QJsonArray::fromStringList(values);
}

const QList<Column> &columns()
{
    static const QList<Column> all{
        {u"id"_s, [](const KeyRow &row) -> QJsonValue { return row.key.id; }},
        {u"name"_s, [](const KeyRow &row) -> QJsonValue { return row.key.name; }},
        {u"prefix"_s, [](const KeyRow &row) -> QJsonValue { return row.key.prefix; }},
        {u"service"_s, [](const KeyRow &row) -> QJsonValue { return row.service; }},
        {u"connection"_s, [](const KeyRow &row) -> QJsonValue { return row.connection; }},
        {u"workspace"_s, [](const KeyRow &row) -> QJsonValue { return row.workspace; }},
        {u"project"_s, [](const KeyRow &row) -> QJsonValue { return row.project; }},
        {u"status"_s, [](const KeyRow &row) -> QJsonValue { return toText(row.key.status); }},
        {u"scopes"_s, [](const KeyRow &row) { return list(row.key.scopes); }},
        {u"allowlist"_s, [](const KeyRow &row) { return list(row.key.allowlist); }},
        {u"created"_s, [](const KeyRow &row) -> QJsonValue { return row.key.created.toText(); }},
        {u"expires"_s, [](const KeyRow &row) -> QJsonValue { return row.key.expires.toText(); }},
        {u"last_used"_s, [](const KeyRow &row) -> QJsonValue { return row.key.lastUsed.toText(); }},
        {u"last_used_ip"_s, [](const KeyRow &row) -> QJsonValue { return row.key.lastUsedIp; }},
        {u"last_used_agent"_s, [](const KeyRow &row) -> QJsonValue { return row.key.lastUsedAgent; }},
        {u"principal"_s, [](const KeyRow &row) -> QJsonValue { return toText(row.key.principal); }},
        {u"owner"_s, [](const KeyRow &row) -> QJsonValue { return row.key.owner; }},
        {u"origin"_s, [](const KeyRow &row) -> QJsonValue { return toText(row.key.origin); }},
        {u"note_owner"_s, [](const KeyRow &row) -> QJsonValue { return row.annotation.owner; }},
        {u"note_used_in"_s, [](const KeyRow &row) -> QJsonValue { return row.annotation.usedIn; }},
        {u"note_ticket"_s, [](const KeyRow &row) -> QJsonValue { return row.annotation.ticket; }},
        {u"note"_s, [](const KeyRow &row) -> QJsonValue { return row.annotation.note; }},
        {u"tags"_s, [](const KeyRow &row) { return list(row.annotation.tags); }},
    };
    return all;
}

KeyRow asOf(const QDateTime &now, KeyRow row)
{
    row.key.status = statusAt(row.key, now);
    return row;
}

QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << part.toString();
    return parts.join(u' ');
}

} // namespace

QByteArray keysAsCsv(const QList<KeyRow> &rows, const QDateTime &now)
{
    QByteArrayList head;
    for (const Column &column : columns())
        head << column.name.toUtf8();
    QByteArrayList lines{head.join(',')};
    for (const KeyRow &each : rows) {
        const KeyRow row = asOf(now, each);
        QByteArrayList cells;
        for (const Column &column : columns())
            cells << csvCell(textOf(column.value(row)).toUtf8());
        lines << cells.join(',');
    }
    return "\xEF\xBB\xBF" + lines.join("\r\n") + "\r\n";
}

QByteArray keysAsJson(const QList<KeyRow> &rows, const QDateTime &now)
{
    QJsonArray keys;
    for (const KeyRow &each : rows) {
        const KeyRow row = asOf(now, each);
        QJsonObject key;
        for (const Column &column : columns()) {
            const QJsonValue value = column.value(row);
            if (value.isArray() || !value.toString().isEmpty())
                key.insert(column.name, value);
        }
        keys.append(key);
    }
    return QJsonDocument(keys).toJson();
}

} // namespace claviger
