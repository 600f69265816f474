// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace claviger {

/// How long, in one unit that fits: "45 seconds", "3 days". Nanoseconds; below zero counts as zero.
[[nodiscard]] QString spanText(std::int64_t nanoseconds);
/// The same as a point in the past or to come, which languages inflect: "3 days ago", "in 3 days".
[[nodiscard]] QString agoText(std::int64_t nanoseconds);
[[nodiscard]] QString inText(std::int64_t nanoseconds);
/// An instant in UTC, for sentences: "2026-03-02 10:15 UTC".
[[nodiscard]] QString instantText(std::int64_t nanoseconds);
[[nodiscard]] QString countText(std::uint64_t count);    ///< grouped as the locale does: "48,201"
[[nodiscard]] QString dayText(std::int64_t nanoseconds); ///< "2026-03-02"

} // namespace claviger
