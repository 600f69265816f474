// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/export/eventjson.h"

#include "models/audit/isotime.h"

namespace claviger::audit {

namespace {

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

} // namespace

QJsonObject toJson(const EventRow &row)
{
    QJsonObject json;
    const QByteArrayList names = eventColumns();
    const QByteArrayList cells = eventCells(row);
    for (qsizetype i = 0; i < names.size(); ++i)
        json.insert(QLatin1StringView(names.at(i)), textOrNull(cells.at(i)));
    return json;
}

QByteArrayList eventColumns()
{
    QByteArrayList names{"time"};
    for (const AuditField field : allAuditFields)
        names << QByteArray(nameOf(field).data(), nameOf(field).size());
    return names << "raw";
}

QByteArrayList eventCells(const EventRow &row)
{
    QByteArrayList cells{isoTime(row.time)};
    for (const AuditField field : allAuditFields)
        cells << row[field];
    return cells << row.raw;
}

} // namespace claviger::audit
