// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace claviger::audit {

/// A time as it was read.
struct ReadTime
{
    std::int64_t nanoseconds = noTime; ///< UTC, since 1970
    std::uint8_t flags = TimeExact;
    std::array<char, 6> zone{}; ///< what the source wrote: "Z", "+02:00"; zoneSize characters
    std::uint8_t zoneSize = 0;

    [[nodiscard]] std::string_view zoneText() const { return {zone.data(), zoneSize}; }
};

/// What a time leaves open, and where it is from.
struct TimeContext
{
    /// Seconds east of UTC at a wall-clock time (seconds since 1970 as if it were UTC), for times that
    /// name no zone. Empty: UTC.
    std::function<std::int64_t(std::int64_t wallSeconds)> zoneOffset;
    /// The zone is not a guess: the format says so, or a person does.
    bool zoneIsKnown = false;
    int year = 1970;       ///< for times without one
    int lastMonth = 12;    ///< months of \c year after this one belong to the year before
    bool dayFirst = false; ///< 03/04/2024 is the third of April
};

/// Reads a time in any of the usual ways: ISO 8601 (space or T, comma or dot before the fraction, any
/// offset), numbers since 1970 in s, ms, µs or ns by their size, "6/18/2023 6:27:42 AM", RFC 2822, Apache
/// access and error logs, syslog without year. Nothing if it is no time or an impossible one (21:16:62).
[[nodiscard]] std::optional<ReadTime> readTime(std::string_view text, const TimeContext &context);

/// Reads a time at the beginning of \a text and says how many characters it takes; 0 if there is none.
/// Bare numbers are not taken for times here.
[[nodiscard]] std::size_t readLeadingTime(std::string_view text, const TimeContext &context, ReadTime &time);

} // namespace claviger::audit
