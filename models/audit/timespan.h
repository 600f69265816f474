// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace claviger::audit {

/// A stretch of time in nanoseconds UTC since 1970: from <= time < to.
struct TimeSpan
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    [[nodiscard]] bool isEmpty() const { return from >= to; }
    [[nodiscard]] bool contains(std::int64_t time) const { return from <= time && time < to; }
    /// Without sign: the ends of the calendar are further apart than a signed number holds.
    [[nodiscard]] std::uint64_t length() const
    {
        return isEmpty() ? 0 : static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
    }
    bool operator==(const TimeSpan &) const = default;
};

} // namespace claviger::audit
