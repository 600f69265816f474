// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <limits>

namespace claviger {

/// Where a time that is no instant goes when a column is sorted by it.
enum class UntoldTime {
    SortsFirst, ///< what was never used was used before all others
    SortsLast   ///< what never expires outlives all others
};

/// A time as one number, for SortRole. "Not provided" lies beyond "never".
[[nodiscard]] inline qint64 sortable(const Moment &moment, UntoldTime untold)
{
    constexpr qint64 low = std::numeric_limits<qint64>::min();
    constexpr qint64 high = std::numeric_limits<qint64>::max();
    if (moment.isInstant())
        return moment.time().toMSecsSinceEpoch();
    const bool last = untold == UntoldTime::SortsLast;
    if (moment.isNever())
        return last ? high - 1 : low + 1;
    return last ? high : low;
}

} // namespace claviger
