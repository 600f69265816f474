// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryfield.h"

#include <QHash>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryField::Kind;

const QHash<QString, QueryField> &special()
{
    static const QHash<QString, QueryField> fields{
        {u"time"_s, {Kind::Time, {}}},     {u"since"_s, {Kind::Since, {}}}, {u"until"_s, {Kind::Until, {}}},
        {u"before"_s, {Kind::Before, {}}}, {u"text"_s, {Kind::Text, {}}},   {u"raw"_s, {Kind::Raw, {}}}};
    return fields;
}

QString properName(const QString &name)
{
    static const QHash<QString, QString> spellings{
        {u"ua"_s, u"user_agent"_s},        {u"agent"_s, u"user_agent"_s}, {u"useragent"_s, u"user_agent"_s},
        {u"user"_s, u"actor"_s},           {u"who"_s, u"actor"_s},        {u"prefix"_s, u"key"_s},
        {u"path"_s, u"resource"_s},        {u"event"_s, u"action"_s},     {u"request"_s, u"request_id"_s},
        {u"requestid"_s, u"request_id"_s}, {u"address"_s, u"ip"_s},       {u"result"_s, u"outcome"_s},
        {u"from"_s, u"since"_s},           {u"after"_s, u"since"_s},      {u"to"_s, u"until"_s},
        {u"created"_s, u"time"_s},         {u"timestamp"_s, u"time"_s},   {u"date"_s, u"time"_s}};
    return spellings.value(name, name);
}

} // namespace

std::optional<QueryField> queryFieldFromName(const QString &name)
{
    const QString proper = properName(name.toLower());
    if (const auto it = special().constFind(proper); it != special().cend())
        return *it;
    if (const auto column = auditFieldFromName(proper))
        return QueryField{Kind::Column, *column};
    return {};
}

QStringList queryFieldNames()
{
    QStringList names;
    for (const AuditField field : allAuditFields)
        names << nameOf(field);
    return names + QStringList{u"time"_s, u"since"_s, u"until"_s, u"before"_s, u"text"_s, u"raw"_s};
}

} // namespace claviger::audit
