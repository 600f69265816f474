// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/key.h"

namespace claviger {

using namespace Qt::StringLiterals;

KeyStatus statusAt(const Key &key, const QDateTime &now)
{
    const bool open = key.status == KeyStatus::Active || key.status == KeyStatus::Unknown;
    if (open && key.expires.isInstant() && key.expires.time() <= now)
        return KeyStatus::Expired;
    return key.status;
}

bool isUsable(KeyStatus status)
{
    return status == KeyStatus::Active || status == KeyStatus::Unknown;
}

QString toText(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Unknown:
        return u"unknown"_s;
    case KeyStatus::Pending:
        return u"pending"_s;
    case KeyStatus::Active:
        return u"active"_s;
    case KeyStatus::Disabled:
        return u"disabled"_s;
    case KeyStatus::Expired:
        return u"expired"_s;
    case KeyStatus::Revoked:
        return u"revoked"_s;
    case KeyStatus::Archived:
        return u"archived"_s;
    }
    Q_UNREACHABLE();
}

KeyStatus keyStatusFromText(const QString &text)
{
    for (const KeyStatus status : {KeyStatus::Pending, KeyStatus::Active, KeyStatus::Disabled,
                                   KeyStatus::Expired, KeyStatus::Revoked, KeyStatus::Archived}) {
        if (toText(status) == text)
            return status;
    }
    return KeyStatus::Unknown;
}

QString toText(Principal principal)
{
    switch (principal) {
    case Principal::NotProvided:
        return {};
    case Principal::Personal:
        return u"personal"_s;
    case Principal::Organisation:
        return u"org"_s;
    }
    Q_UNREACHABLE();
}

Principal principalFromText(const QString &text)
{
    if (text == "personal"_L1)
        return Principal::Personal;
    if (text == "org"_L1)
        return Principal::Organisation;
    return Principal::NotProvided;
}

QString toText(KeyOrigin origin)
{
    return origin == KeyOrigin::Manual ? u"manual"_s : u"service"_s;
}

KeyOrigin keyOriginFromText(const QString &text)
{
    return text == "manual"_L1 ? KeyOrigin::Manual : KeyOrigin::Service;
}

} // namespace claviger
