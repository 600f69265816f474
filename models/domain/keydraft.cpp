// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keydraft.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void addLifetime(QJsonObject &json, const Lifetime &lifetime, const QDateTime &now)
{
    const QDateTime expiry = lifetime.expiry(now);
    const qint64 seconds = lifetime.secondsFrom(now);
    const QJsonValue null(QJsonValue::Null);
    json[u"never"_s] = lifetime.kind() == Lifetime::Kind::Never;
    json[u"expires_at"_s] = expiry.isValid() ? QJsonValue(expiry.toString(Qt::ISODateWithMs)) : null;
    json[u"expires_epoch_s"_s] = expiry.isValid() ? QJsonValue(expiry.toSecsSinceEpoch()) : null;
    json[u"expires_epoch_ms"_s] = expiry.isValid() ? QJsonValue(expiry.toMSecsSinceEpoch()) : null;
    json[u"ttl_seconds"_s] = seconds >= 0 ? QJsonValue(seconds) : null;
    // Rounded up: a key must not die before the instant that was asked for.
    json[u"ttl_days"_s] = seconds >= 0 ? QJsonValue((seconds + 86399) / 86400) : null;
}

} // namespace

QJsonObject toJson(const KeyDraft &draft, const QDateTime &now)
{
    QJsonObject json{
        {u"name"_s, draft.name},
        {u"template"_s, textOrNull(draft.templateId)},
        {u"scopes"_s, QJsonArray::fromStringList(draft.scopes)},
        {u"allowlist"_s, QJsonArray::fromStringList(draft.allowlist)},
        {u"principal"_s, textOrNull(toText(draft.principal))},
        {u"workspace"_s, textOrNull(draft.workspaceId)},
        {u"project"_s, textOrNull(draft.projectId)},
        {u"extra"_s, draft.extra},
    };
    addLifetime(json, draft.lifetime, now);
    return json;
}

KeyDraft cloneOf(const Key &key)
{
    KeyDraft draft;
    draft.workspaceId = key.workspaceId;
    draft.projectId = key.projectId;
    draft.name = key.name;
    draft.scopes = key.scopes;
    draft.allowlist = key.allowlist;
    draft.principal = key.principal;
    if (key.expires.isNever())
        draft.lifetime = Lifetime::never();
    else if (key.expires.isInstant() && key.created.isInstant())
        draft.lifetime = Lifetime::seconds(qMax<qint64>(60, key.created.time().secsTo(key.expires.time())));
    return draft;
}

} // namespace claviger
