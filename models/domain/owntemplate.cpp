// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/owntemplate.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfADay = 86'400;

/// Rounded: 30 days that were chosen a minute ago are 30 days.
Lifetime spanOf(const Lifetime &lifetime, const QDateTime &now)
{
    if (lifetime.kind() != Lifetime::Kind::Until)
        return lifetime;
    const qint64 days = (lifetime.secondsFrom(now) + secondsOfADay / 2) / secondsOfADay;
    return Lifetime::days(qMax<qint64>(1, days));
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue each : value.toArray())
        list << each.toString();
    return list;
}

Lifetime lifetimeFrom(const QJsonValue &value)
{
    if (value.toString() == "never"_L1)
        return Lifetime::never();
    const qint64 seconds = value.toInteger();
    return seconds > 0 ? Lifetime::seconds(seconds) : Lifetime();
}

} // namespace

OwnTemplate templateOf(const KeyDraft &draft, const QString &serviceId, const QString &name,
                       const QDateTime &now)
{
    return {serviceId,
            name,
            draft.projectId.isEmpty() ? u"workspace"_s : u"project"_s,
            draft.scopes,
            draft.allowlist,
            spanOf(draft.lifetime, now),
            draft.principal};
}

KeyDraft withTemplate(KeyDraft draft, const OwnTemplate &own)
{
    draft.templateId.clear(); // the service knows nothing of it
    draft.scopes = own.scopes;
    draft.allowlist = own.allowlist;
    draft.lifetime = own.lifetime;
    if (own.principal != Principal::NotProvided)
        draft.principal = own.principal;
    if (own.level == "workspace"_L1)
        draft.projectId.clear();
    return draft;
}

QJsonObject toJson(const OwnTemplate &own)
{
    QJsonObject json{{u"level"_s, own.level},
                     {u"scopes"_s, QJsonArray::fromStringList(own.scopes)},
                     {u"allowlist"_s, QJsonArray::fromStringList(own.allowlist)},
                     {u"principal"_s, toText(own.principal)}};
    if (own.lifetime.kind() == Lifetime::Kind::Never)
        json.insert(u"lifetime"_s, u"never"_s);
    else if (own.lifetime.kind() == Lifetime::Kind::Span)
        json.insert(u"lifetime"_s, own.lifetime.secondsFrom(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    return json;
}

OwnTemplate ownTemplateFrom(const QString &serviceId, const QString &name, const QJsonObject &json)
{
    return {serviceId,
            name,
            json.value("level"_L1).toString(),
            listFrom(json.value("scopes"_L1)),
            listFrom(json.value("allowlist"_L1)),
            lifetimeFrom(json.value("lifetime"_L1)),
            principalFromText(json.value("principal"_L1).toString())};
}

} // namespace claviger
