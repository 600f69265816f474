// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"

#include <QList>

namespace claviger {

/// What a person is shown as the state of a key: its status with the clock taken into account, plus
/// "expires soon" and "cutting over", which no service reports.
enum class KeyState {
    Active,
    ExpiresSoon, ///< usable, and expires within expiresSoonDays
    CuttingOver, ///< usable, and a rotation has made its replacement
    Expired,
    Disabled,
    Revoked,
    Pending,
    Archived,
    Unknown
};

constexpr int expiresSoonDays = 14;

[[nodiscard]] KeyState stateOf(const Key &key, bool cuttingOver, const QDateTime &now);
[[nodiscard]] QString toText(KeyState state); ///< translated word: "expires soon"
[[nodiscard]] QList<KeyState> allKeyStates(); ///< in the order in which they sort and are offered

} // namespace claviger
