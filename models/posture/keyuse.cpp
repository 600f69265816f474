// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/keyuse.h"

namespace claviger {

int SourceUse::emptyDays() const
{
    if (days.isEmpty())
        return 0;
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    return int(*last - *first + 1 - days.size());
}

} // namespace claviger
