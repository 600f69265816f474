// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/auditfields.h"

#include "models/services/canonicaltime.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditFields)
};

QJsonValue plain(const QString &field, const QJsonValue &value)
{
    if (field == "status"_L1)
        return value.isString() ? QJsonValue(value.toString().toInt()) : value;
    return value.isDouble() ? QJsonValue(QString::number(value.toInteger())) : value;
}

} // namespace

const QStringList &auditFields()
{
    static const QStringList fields{
        u"time"_s,   u"key"_s,     u"actor"_s,      u"action"_s,    u"resource"_s, u"ip"_s, u"user_agent"_s,
        u"status"_s, u"outcome"_s, u"request_id"_s, u"workspace"_s, u"event_id"_s, u"raw"_s};
    return fields;
}

Result<QJsonObject> auditRecordFromJson(const QJsonObject &json, const QStringList &notProvided)
{
    const Moment time = momentFromJson(json.value("time"_L1));
    if (!time.isInstant())
        return fail(ErrorCode::BadAnswer,
                    Text::tr("The service description maps an audit record without a time; check the field "
                             "“time” of its map."));
    QJsonObject record;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isNull())
            continue;
        if (!auditFields().contains(it.key()))
            return fail(ErrorCode::BadAnswer,
                        Text::tr("The service description maps an audit record with the field “%1”, which is "
                                 "not one of %2.")
                            .arg(it.key(), auditFields().join(u", "_s)));
        if (notProvided.contains(it.key()))
            return fail(ErrorCode::BadAnswer,
                        Text::tr("The service description declares the field “%1” as not provided, but maps "
                                 "it.")
                            .arg(it.key()));
        record.insert(it.key(), plain(it.key(), it.value()));
    }
    record.insert(u"time"_s, time.toText());
    return record;
}

} // namespace claviger
