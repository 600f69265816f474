// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timespan.h"

#include <QTimeZone>

#include <vector>

namespace claviger::audit {

/// A span of time cut into steps of a calendar that people count in: 15 seconds, hours, days, weeks from
/// Monday, months. Steps of a day and longer begin at midnight of the zone, shorter ones are counted from
/// there, so that they are right on days of 23 and 25 hours as well. A value; pure.
class TimeScale
{
public:
    enum class Unit { Second, Minute, Hour, Day, Week, Month, Year };
    struct Step
    {
        Unit unit = Unit::Second;
        int count = 1;
        bool operator==(const Step &) const = default;
    };

    TimeScale() = default;
    /// The finest steps of which at most \a most are needed for \a span; \a most of at least 2. An empty
    /// span has no steps.
    [[nodiscard]] static TimeScale of(const TimeSpan &span, const QTimeZone &zone, int most);
    /// Steps of the given kind.
    [[nodiscard]] static TimeScale by(Step step, const TimeSpan &span, const QTimeZone &zone);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const TimeSpan &span() const { return m_span; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Where steps begin, and where the last one ends; the span lies within. For Question::barBounds.
    [[nodiscard]] const std::vector<std::int64_t> &bounds() const { return m_bounds; }
    [[nodiscard]] int size() const { return m_bounds.empty() ? 0 : static_cast<int>(m_bounds.size()) - 1; }
    [[nodiscard]] TimeSpan spanOf(int index) const;
    /// The step that \a time lies in; -1 outside.
    [[nodiscard]] int indexAt(std::int64_t time) const;

    bool operator==(const TimeScale &) const = default;

private:
    Step m_step;
    TimeSpan m_span;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<std::int64_t> m_bounds;
};

} // namespace claviger::audit
