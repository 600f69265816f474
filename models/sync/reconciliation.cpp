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

QJsonObject changedFields(const Key &before, const Key &after)
{
    QJsonObject fields;
    const auto note = [&fields](const QString &name, const QJsonValue &from, const QJsonValue &to) {
        if (from != to)
            fields[name] = QJsonObject{{u"from"_s, from}, {u"to"_s, to}};
    };
    note(u"name"_s, before.name, after.name);
    note(u"prefix"_s, before.prefix, after.prefix);
    note(u"status"_s, toText(before.status), toText(after.status));
    note(u"expires"_s, before.expires.toText(), after.expires.toText());
    note(u"scopes"_s, QJsonArray::fromStringList(before.scopes), QJsonArray::fromStringList(after.scopes));
    note(u"allowlist"_s, QJsonArray::fromStringList(before.allowlist),
         QJsonArray::fromStringList(after.allowlist));
    note(u"project"_s, before.projectId, after.projectId);
    note(u"owner"_s, before.owner, after.owner);
    note(u"principal"_s, toText(before.principal), toText(after.principal));
    note(ownerLeft, before.extra.value(ownerLeft).toString(), after.extra.value(ownerLeft).toString());
    return fields;
}

} // namespace claviger
