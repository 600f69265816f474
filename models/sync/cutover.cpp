// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/cutover.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::CutOver)
};

CutOver::Stage stageOf(const CutOver &cutOver, const QDateTime &seen)
{
    if (!cutOver.operation.handedOver.isValid())
        return CutOver::Stage::SecretNotStored;
    if (!cutOver.oldKey.lastUsed.isProvided())
        return CutOver::Stage::UseNotProvided;
    const qint64 quietSeconds = qint64(quietHours) * 3600;
    if (seen.isValid() && cutOver.silentSince.secsTo(seen) >= quietSeconds)
        return CutOver::Stage::Silent;
    return cutOver.silentSince > cutOver.since ? CutOver::Stage::StillUsed : CutOver::Stage::Waiting;
}

/// " by curl/8.1 from 203.0.113.7", as far as the service tells.
QString userOf(const Key &key)
{
    if (!key.lastUsedIp.isEmpty() && !key.lastUsedAgent.isEmpty())
        return Text::tr(" by %1 from %2").arg(key.lastUsedAgent, key.lastUsedIp);
    if (!key.lastUsedIp.isEmpty())
        return Text::tr(" from %1").arg(key.lastUsedIp);
    return key.lastUsedAgent.isEmpty() ? QString() : Text::tr(" by %1").arg(key.lastUsedAgent);
}

} // namespace

CutOver cutOverOf(const Operation &operation, const Key &oldKey, const std::optional<Key> &newKey,
                  const QDateTime &seen)
{
    CutOver cutOver;
    cutOver.operation = operation;
    cutOver.oldKey = oldKey;
    cutOver.newKey = newKey;
    cutOver.since = operation.handedOver.isValid() ? operation.handedOver : operation.created;
    if (oldKey.lastUsed.isProvided()) {
        cutOver.silentSince = cutOver.since;
        if (oldKey.lastUsed.isInstant())
            cutOver.silentSince = std::max(cutOver.since, oldKey.lastUsed.time());
    }
    cutOver.stage = stageOf(cutOver, seen);
    return cutOver;
}

QString toText(CutOver::Stage stage)
{
    switch (stage) {
    case CutOver::Stage::SecretNotStored:
        return u"secret_not_stored"_s;
    case CutOver::Stage::StillUsed:
        return u"still_used"_s;
    case CutOver::Stage::Waiting:
        return u"waiting"_s;
    case CutOver::Stage::Silent:
        return u"silent"_s;
    case CutOver::Stage::UseNotProvided:
        return u"use_not_provided"_s;
    }
    Q_UNREACHABLE();
}

QString nextStep(const CutOver &cutOver)
{
    const QString name = cutOver.oldKey.name;
    switch (cutOver.stage) {
    case CutOver::Stage::SecretNotStored:
        return Text::tr(
                   "Nobody stored the secret of the new key, and it cannot be shown again: revoke the new "
                   "key and rotate “%1” once more. The old key still works.")
            .arg(name);
    case CutOver::Stage::StillUsed:
        return Text::tr(
                   "The old key was used after the new one was handed over%1: something still has the old "
                   "secret. Change it there before you revoke the old key.")
            .arg(userOf(cutOver.oldKey));
    case CutOver::Stage::Waiting:
        return Text::tr(
            "The old key has not been used since the new one was handed over. Wait until it has been "
            "silent for %n hour(s), then revoke it.",
            nullptr, quietHours);
    case CutOver::Stage::Silent:
        return Text::tr("The old key has been silent for %n hour(s) or longer: revoke it.", nullptr,
                        quietHours);
    case CutOver::Stage::UseNotProvided:
        return Text::tr(
            "The service does not tell when a key was used: make sure that nothing has the old secret "
            "any more, then revoke the old key.");
    }
    Q_UNREACHABLE();
}

} // namespace claviger
