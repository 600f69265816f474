// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace claviger::audit {

/// Widths of histogram bars, in nanoseconds. Bars begin at whole multiples since 1970 in UTC.
namespace bar {
constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
} // namespace bar

/// Order by time; events of the same time keep the order in which they were stored. Events without a time
/// stand before all others when ascending, after them when descending.
enum class TimeOrder { Ascending, Descending };

/// What is asked of the store. One pass answers all of it.
struct Question
{
    Condition condition;
    /// Imports that are switched off: their events are as if they were not there.
    std::vector<qint64> withoutImports;

    std::vector<AuditField> facets;
    std::uint32_t facetLimit = 10; ///< values of each facet, the most frequent first

    std::int64_t barWidth = 0;            ///< nanoseconds; 0: no histogram
    std::optional<AuditField> barParts{}; ///< splits each bar by this field's values (few: the outcome)

    std::uint64_t offset = 0; ///< of the page of rows
    std::uint32_t limit = 0;  ///< rows; 0: none
    TimeOrder order = TimeOrder::Descending;
};

} // namespace claviger::audit
