// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/audit/timescale.h"
#include "models/domain/auditoutcome.h"

#include <array>
#include <vector>

namespace claviger {

/// Numbers of events by outcome.
class OutcomeCounts
{
public:
    [[nodiscard]] quint64 of(AuditOutcome outcome) const { return m_counts[static_cast<size_t>(outcome)]; }
    [[nodiscard]] quint64 total() const;
    void add(AuditOutcome outcome, quint64 count) { m_counts[static_cast<size_t>(outcome)] += count; }
    void add(const OutcomeCounts &other);
    bool operator==(const OutcomeCounts &) const = default;

private:
    std::array<quint64, allAuditOutcomes.size()> m_counts{};
};

/// The counts of a facet of outcomes; other words and events without one count as unknown.
[[nodiscard]] OutcomeCounts outcomesOf(const audit::Facet &facet);

/// What a timeline shows: for each step of a scale how many events there were. A value.
struct TimelineContent
{
    audit::TimeScale scale;
    std::vector<OutcomeCounts> bars; ///< one for each step of the scale

    [[nodiscard]] OutcomeCounts sum() const;
    /// The bar with the most events; -1 if there are none at all.
    [[nodiscard]] int highest() const;
    /// The last \a steps of it; all, if there are fewer.
    [[nodiscard]] TimelineContent last(int steps) const;
    bool operator==(const TimelineContent &) const = default;
};

/// The bars of \a answer, to a question whose barBounds were those of \a scale and whose barParts were the
/// outcome; words that are no outcome count as unknown.
[[nodiscard]] TimelineContent timelineOf(const audit::Answer &answer, const audit::TimeScale &scale);

} // namespace claviger
