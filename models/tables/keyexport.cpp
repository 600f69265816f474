// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyexport.h"

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

QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << part.toString();
    return parts.join(u' ');
}

QString cellOf(QString text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray keysAsCsv(const QList<KeyRow> &rows)
{
    QStringList head;
    for (const Column &column : columns())
        head << column.name;
    QStringList lines{head.join(u',')};
    for (const KeyRow &row : rows) {
        QStringList cells;
        for (const Column &column : columns())
            cells << cellOf(textOf(column.value(row)));
        lines << cells.join(u',');
    }
    return "\xEF\xBB\xBF" + QByteArray(lines.join(u"\r\n"_s).toUtf8()) + "\r\n";
}

QByteArray keysAsJson(const QList<KeyRow> &rows)
{
    QJsonArray keys;
    for (const KeyRow &row : rows) {
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
