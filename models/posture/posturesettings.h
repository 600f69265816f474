// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claviger {

/// From when on something is a finding.
struct PostureSettings
{
    int graceDays = 14;     ///< a key that was never used is a finding after so long
    int staleDays = 90;     ///< without use
    int expiringDays = 14;  ///< before the expiry
    int burstRefusals = 20; ///< within burstMinutes
    int burstMinutes = 10;
    int quietDays = 14; ///< without a new address (or program), after which one is news
    int newsDays = 30;  ///< news that is older is none

    bool operator==(const PostureSettings &) const = default;
};

} // namespace claviger
