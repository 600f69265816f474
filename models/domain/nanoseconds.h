// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>

namespace claviger {

/// Instants as audit events have them: nanoseconds UTC since 1970. What lies beyond them (the year 2262)
/// counts as the last one, and what lies before 1823 as then, so that the span between any instant of today's
/// keys and now can be told, too.
[[nodiscard]] std::int64_t toNanoseconds(const QDateTime &time);
[[nodiscard]] QDateTime fromNanoseconds(std::int64_t time); ///< UTC, to the millisecond

} // namespace claviger
