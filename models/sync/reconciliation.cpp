// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/reconciliation.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

const QString ownerLeft = u"owner_left"_s;

} // namespace

Key withKnownFields(const Key &pulled, const Key &before)
{
    Key key = pulled;
    if (key.name.isEmpty())
        key.name = before.name;
    if (!key.created.isProvided())
        key.created = before.created;
    if (!key.expires.isProvided())
        key.expires = before.expires;
    if (!key.lastUsed.isProvided())
        key.lastUsed = before.lastUsed;
    if (key.prefix.isEmpty())
        key.prefix = before.prefix;
    if (key.owner.isEmpty())
        key.owner = before.owner;
    if (key.principal == Principal::NotProvided)
        key.principal = before.principal;
    if (!isUsable(key.status) && before.extra.contains(ownerLeft))
        key.extra[ownerLeft] = before.extra.value(ownerLeft);
    return key;
}

Key asGone(const Key &key, const QDateTime &now)
{
    Key gone = key;
    gone.status = KeyStatus::Revoked;
    gone.extra[u"gone_since"_s] = toIsoUtc(now);
    return gone;
}

bool isGone(const Key &key)
{
    return key.extra.contains("gone_since"_L1);
}

QString ownerAmong(const QList<Member> &members, const Key &key)
{
    if (key.owner.isEmpty() || key.principal == Principal::Organisation)
        return {};
    for (const Member &member : members) {
        if (member.workspaceId != key.workspaceId)
            continue;
        if (key.owner == member.id || key.owner == member.name || key.owner == member.email)
            return member.name.isEmpty() ? key.owner : member.name;
    }
    return {};
}

Key diedWithOwner(const Key &key, const QString &owner)
{
    Key dead = key;
    dead.extra[ownerLeft] = owner;
    return dead;
}

QJsonObject comparedFields(const Key &key)
{
    return {{u"name"_s, key.name},
            {u"prefix"_s, key.prefix},
            {u"status"_s, toText(key.status)},
            {u"expires"_s, key.expires.toText()},
            {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
            {u"allowlist"_s, QJsonArray::fromStringList(key.allowlist)},
            {u"project"_s, key.projectId},
            {u"owner"_s, key.owner},
            {u"principal"_s, toText(key.principal)},
            {ownerLeft, key.extra.value(ownerLeft).toString()}};
}

QJsonObject changedFields(const Key &before, const Key &after)
{
    const QJsonObject from = comparedFields(before);
    const QJsonObject to = comparedFields(after);
    QJsonObject fields;
    for (auto field = from.begin(); field != from.end(); ++field) {
        if (field.value() != to.value(field.key()))
            fields[field.key()] = QJsonObject{{u"from"_s, field.value()}, {u"to"_s, to.value(field.key())}};
    }
    return fields;
}

} // namespace claviger
