// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keystate.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct KeyStateText
{
    Q_DECLARE_TR_FUNCTIONS(KeyState)
};

KeyState usableState(const Key &key, bool cuttingOver, const QDateTime &now, KeyState otherwise)
{
    if (cuttingOver)
        return KeyState::CuttingOver;
    if (key.expires.isInstant() && key.expires.time() <= now.addDays(expiresSoonDays))
        return KeyState::ExpiresSoon;
    return otherwise;
}

} // namespace

KeyState stateOf(const Key &key, bool cuttingOver, const QDateTime &now)
{
    switch (statusAt(key, now)) {
    case KeyStatus::Unknown:
        return usableState(key, cuttingOver, now, KeyState::Unknown);
    case KeyStatus::Active:
        return usableState(key, cuttingOver, now, KeyState::Active);
    case KeyStatus::Pending:
        return KeyState::Pending;
    case KeyStatus::Disabled:
        return KeyState::Disabled;
    case KeyStatus::Expired:
        return KeyState::Expired;
    case KeyStatus::Revoked:
        return KeyState::Revoked;
    case KeyStatus::Archived:
        return KeyState::Archived;
    }
    Q_UNREACHABLE();
}

QString toText(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return KeyStateText::tr("active");
    case KeyState::ExpiresSoon:
        return KeyStateText::tr("expires soon");
    case KeyState::CuttingOver:
        return KeyStateText::tr("cutting over");
    case KeyState::Expired:
        return KeyStateText::tr("expired");
    case KeyState::Disabled:
        return KeyStateText::tr("disabled");
    case KeyState::Revoked:
        return KeyStateText::tr("revoked");
    case KeyState::Pending:
        return KeyStateText::tr("pending");
    case KeyState::Archived:
        return KeyStateText::tr("archived");
    case KeyState::Unknown:
        return KeyStateText::tr("unknown");
    }
    Q_UNREACHABLE();
}

QList<KeyState> allKeyStates()
{
    return {KeyState::Active,  KeyState::ExpiresSoon, KeyState::CuttingOver,
            KeyState::Expired, KeyState::Disabled,    KeyState::Revoked,
            KeyState::Pending, KeyState::Archived,    KeyState::Unknown};
}

} // namespace claviger
