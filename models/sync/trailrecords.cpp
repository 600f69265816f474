// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/trailrecords.h"

#include "models/domain/auditoutcome.h"
#include "models/domain/moment.h"
#include "models/domain/nanoseconds.h"

#include <QJsonDocument>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonValue &value)
{
    return value.isDouble() ? QByteArray::number(value.toInteger()) : value.toString().toUtf8();
}

QByteArray rawOf(const QJsonObject &event)
{
    const QJsonValue raw = event.value("raw"_L1);
    if (raw.isString())
        return raw.toString().toUtf8();
    return QJsonDocument(raw.isObject() ? raw.toObject() : event).toJson(QJsonDocument::Compact);
}

/// The words of AuditOutcome, from the service's own word or from the status.
QByteArray outcomeOf(const QByteArray &own, const QByteArray &status)
{
    AuditOutcome outcome = AuditOutcome::Unknown;
    if (const auto word = auditOutcomeFromWord(QString::fromUtf8(own)))
        outcome = *word;
    else
        outcome = outcomeOfStatus(std::string_view(own.constData(), size_t(own.size())));
    if (outcome == AuditOutcome::Unknown)
        outcome = outcomeOfStatus(std::string_view(status.constData(), size_t(status.size())));
    const QLatin1StringView word = wordOf(outcome);
    return QByteArray(word.data(), word.size());
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

std::optional<std::int64_t> feedTrail(const QList<QJsonObject> &events, const QString &source,
                                      audit::RecordSink &sink)
{
    const QByteArray trail = source.toUtf8();
    std::uint64_t position = 0;
    std::optional<std::int64_t> newest;
    for (const QJsonObject &event : events) {
        std::array<QByteArray, auditFieldCount> values;
        for (const AuditField field : allAuditFields)
            values[indexOf(field)] = textOf(event.value(nameOf(field)));
        values[indexOf(AuditField::Source)] = trail;
        values[indexOf(AuditField::Zone)] = "Z";
        values[indexOf(AuditField::Outcome)] =
            outcomeOf(values[indexOf(AuditField::Outcome)], values[indexOf(AuditField::Status)]);
        const QByteArray id = textOf(event.value("event_id"_L1));
        const QByteArray raw = rawOf(event);
        audit::Record record;
        const Moment time = Moment::fromText(event.value("time"_L1).toString());
        if (time.isInstant()) {
            record.time = toNanoseconds(time.time());
            newest = std::max(newest.value_or(record.time), record.time);
        }
        for (const AuditField field : allAuditFields)
            record[field] = view(values[indexOf(field)]);
        record.eventId = view(id);
        record.raw = view(raw);
        record.position = ++position;
        sink.accept(record);
    }
    return newest;
}

} // namespace claviger
