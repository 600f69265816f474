// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/timetext.h"

#include <string_view>

namespace claviger::audit {

/// The latest time, in nanoseconds, that lines of \a head say with its year: at their begin, or behind a
/// syslog time of the same day. noTime if no line does, or if no line is in need of a year.
[[nodiscard]] std::int64_t latestTimeWithYear(std::string_view head);
/// Times without a year are taken to lie within half a year of \a nanoseconds.
void setYearAround(std::int64_t nanoseconds, TimeContext &context);

} // namespace claviger::audit
