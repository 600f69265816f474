// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/numbermatcher.h"

#include <charconv>

namespace claviger::audit {

bool NumberMatcher::matches(std::string_view value) const
{
    double number = 0;
    const char *end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc() || stop != end)
        return false;
    const bool aboveLeast = leastIsOut ? number > least : number >= least;
    return aboveLeast && (mostIsOut ? number < most : number <= most);
}

} // namespace claviger::audit
