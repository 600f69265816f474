// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

namespace claviger::samples {

/// 2026-03-01T00:00:00Z
constexpr std::int64_t begin = 1'772'323'200'000'000'000;
constexpr std::int64_t second = 1'000'000'000;

/// \a bars bars of an hour; the numbers rise and fall as those of a working day do.
[[nodiscard]] TimelineContent timeline(int bars);
/// The same with a single bar that dwarfs the others.
[[nodiscard]] TimelineContent spike(int bars);
/// Many values of all kinds, long and short, right to left and with signs of their own.
[[nodiscard]] audit::Facet facet(AuditField field, const QStringList &values, quint64 distinct,
                                 quint64 absent = 0);

} // namespace claviger::samples
