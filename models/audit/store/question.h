// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"

#include <QtGlobal>

#include <cstdint>
#include <memory>
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

/// A field whose values are counted.
struct FacetOf
{
    enum class Fold {
        None,
        Network ///< addresses by the network that they are in: /24 of IPv4, /48 of IPv6; other words stay
    };

    FacetOf(AuditField of = AuditField::Key, Fold how = Fold::None) : field(of), fold(how) {}
    bool operator==(const FacetOf &) const = default;

    AuditField field;
    Fold fold;
    /// Only the values that it accepts are listed; null: all.
    std::shared_ptr<const ValueMatcher> only;
};

/// What is asked of the store. One pass answers all of it.
struct Question
{
    Condition condition;
    /// Imports that are switched off: their events are as if they were not there.
    std::vector<qint64> withoutImports;

    std::vector<FacetOf> facets;
    std::uint32_t facetLimit = 10; ///< values of each facet, the most frequent first

    std::int64_t barWidth = 0; ///< nanoseconds; 0: no histogram, unless barBounds are given
    /// Where bars begin and end instead, ascending: for days, weeks and months of a calendar. Events before
    /// the first and from the last on are in no bar.
    std::vector<std::int64_t> barBounds{};
    std::optional<AuditField> barParts{}; ///< splits each bar by this field's values (few: the outcome)

    std::uint64_t offset = 0; ///< of the page of rows
    std::uint32_t limit = 0;  ///< rows; 0: none
    TimeOrder order = TimeOrder::Descending;

    [[nodiscard]] bool hasBars() const { return barWidth > 0 || barBounds.size() > 1; }
};

} // namespace claviger::audit
