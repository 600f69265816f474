// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QString>

#include <array>
#include <optional>

namespace claviger {

/// What the vault's events tell about one key: since when it is seen, how its uses ended, from where they
/// came and how many there were on each of the last days. A value.
struct KeyTrail
{
    quint64 events = 0;
    std::optional<audit::TimeSpan> seen;    ///< from the first event to the last; none without times
    std::optional<std::int64_t> lastUse;    ///< the last event that was not denied: those are attempts
    std::optional<audit::TimeSpan> covered; ///< what the connection's own trail reaches over
    OutcomeCounts outcomes;
    audit::Facet names;     ///< what the events call the key
    audit::Facet addresses; ///< the most frequent ones
    audit::Facet agents;
    TimelineContent days; ///< the last ninety days
    int sourcesOff = 0;   ///< sources whose events do not count

    bool operator==(const KeyTrail &) const = default;

    /// Finds its events in the Audit page; written as a person would. Empty if there are none.
    [[nodiscard]] QString query() const;

    /// Of how many days a person may look at the events.
    static constexpr std::array dayChoices{7, 30, 90};
    /// The scale of days: as many as can be chosen, the last of them that of \a now.
    [[nodiscard]] static audit::TimeScale scaleOfDays(const QDateTime &now, const QTimeZone &zone);
    /// All events of a key; \a events finds them.
    [[nodiscard]] static audit::Question allOf(const audit::Condition &events);
    /// Those on \a days, by outcome.
    [[nodiscard]] static audit::Question daysOf(const audit::Condition &events, const audit::TimeScale &days);
    /// Those that were not denied.
    [[nodiscard]] static audit::Question usesOf(const audit::Condition &events);
    /// All events of the connection's own trail.
    [[nodiscard]] static audit::Question coverageOf(const QString &connectionName);

    /// Put together from the answers to these four questions.
    [[nodiscard]] static KeyTrail of(const audit::Answer &all, const audit::Answer &days,
                                     const audit::TimeScale &scale, const audit::Answer &uses,
                                     const audit::Answer &coverage);
};

} // namespace claviger
