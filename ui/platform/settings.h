// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lockpolicy.h"

#include <chrono>

namespace claviger {

/// What a person chose for the program as a whole; a value. What stands here is no secret and names nothing
/// of a vault.
struct Settings
{
    static constexpr int shortestHold = 5;
    static constexpr int longestHold = 300;
    static constexpr int longestIdle = 240;

    LockRules lock;
    std::chrono::seconds clipboardHold{30}; ///< how long a copied secret stays in the clipboard

    bool operator==(const Settings &) const = default;
};

} // namespace claviger
