// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/timescale.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace claviger::audit {

namespace {

using Step = TimeScale::Step;
using Unit = TimeScale::Unit;

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t millisecond = 1'000'000;
constexpr int lastYear = 2262; ///< that nanoseconds reach

constexpr std::array steps{
    Step{Unit::Second, 1}, Step{Unit::Second, 5}, Step{Unit::Second, 15}, Step{Unit::Second, 30},
    Step{Unit::Minute, 1}, Step{Unit::Minute, 5}, Step{Unit::Minute, 15}, Step{Unit::Minute, 30},
    Step{Unit::Hour, 1},   Step{Unit::Hour, 3},   Step{Unit::Hour, 6},    Step{Unit::Hour, 12},
    Step{Unit::Day, 1},    Step{Unit::Week, 1},   Step{Unit::Month, 1},   Step{Unit::Month, 3},
    Step{Unit::Year, 1},   Step{Unit::Year, 5},   Step{Unit::Year, 10},   Step{Unit::Year, 50}};

/// About how long a step is; months and years at their shortest.
std::uint64_t lengthOf(Step step)
{
    constexpr std::array<std::int64_t, 7> seconds{1, 60, 3600, 86'400, 604'800, 28 * 86'400, 365 * 86'400};
    return static_cast<std::uint64_t>(seconds[static_cast<std::size_t>(step.unit)] * step.count * second);
}

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

QDate dateOf(std::int64_t time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floorDivided(time, millisecond), zone).date();
}

std::int64_t startOf(QDate date, const QTimeZone &zone)
{
    QDateTime start = date.startOfDay(zone);
    // Where a zone crossed the date line a day is missing: it begins as the next one does.
    for (int days = 1; !start.isValid() && days < 3; ++days)
        start = date.addDays(days).startOfDay(zone);
    std::int64_t nanoseconds = 0;
    const std::int64_t milliseconds = start.toMSecsSinceEpoch();
    if (__builtin_mul_overflow(milliseconds, millisecond, &nanoseconds))
        return milliseconds < 0 ? std::numeric_limits<std::int64_t>::min() + 1
                                : std::numeric_limits<std::int64_t>::max();
    return nanoseconds;
}

/// The first date of the step that \a date lies in.
QDate floored(QDate date, Step step)
{
    switch (step.unit) {
    case Unit::Week:
        return date.addDays(1 - date.dayOfWeek());
    case Unit::Month:
        return {date.year(), (date.month() - 1) / step.count * step.count + 1, 1};
    case Unit::Year:
        return {std::max(1, static_cast<int>(floorDivided(date.year(), step.count)) * step.count), 1, 1};
    default:
        return date;
    }
}

QDate next(QDate date, Step step)
{
    switch (step.unit) {
    case Unit::Week:
        return date.addDays(7);
    case Unit::Month:
        return date.addMonths(step.count);
    case Unit::Year:
        return floored(date.addYears(step.count), step);
    default:
        return date.addDays(1);
    }
}

/// Steps shorter than a day, counted from each midnight.
void addWithinDays(std::vector<std::int64_t> &bounds, Step step, const TimeSpan &span, const QTimeZone &zone)
{
    const auto length = static_cast<std::int64_t>(lengthOf(step));
    QDate day = dateOf(span.from, zone);
    std::int64_t midnight = startOf(day, zone);
    std::int64_t at = midnight + floorDivided(span.from - midnight, length) * length;
    std::int64_t tomorrow = midnight;
    while (bounds.empty() || bounds.back() < span.to) {
        bounds.push_back(at);
        while (tomorrow <= at) {
            day = day.addDays(1);
            tomorrow = startOf(day, zone);
        }
        if (at > std::numeric_limits<std::int64_t>::max() - length)
            return; // the end of the calendar
        at = std::min(at + length, tomorrow);
    }
}

void addDates(std::vector<std::int64_t> &bounds, Step step, const TimeSpan &span, const QTimeZone &zone)
{
    QDate date = floored(dateOf(span.from, zone), step);
    bounds.push_back(startOf(date, zone));
    while (bounds.back() < span.to) {
        date = next(date, step);
        const std::int64_t bound = startOf(date, zone);
        if (bound > bounds.back())
            bounds.push_back(bound);
        else if (date.year() > lastYear)
            break;
    }
}

} // namespace

TimeScale TimeScale::of(const TimeSpan &span, const QTimeZone &zone, int most)
{
    for (const Step &step : steps) {
        // A span that begins amid a step needs one more.
        if (span.length() / lengthOf(step) > static_cast<std::uint64_t>(most))
            continue;
        const TimeScale scale = by(step, span, zone);
        if (scale.size() <= most)
            return scale;
    }
    return by(steps.back(), span, zone);
}

TimeScale TimeScale::by(Step step, const TimeSpan &span, const QTimeZone &zone)
{
    TimeScale scale;
    scale.m_step = step;
    scale.m_span = span;
    scale.m_zone = zone;
    if (span.isEmpty())
        return scale;
    if (step.unit < Unit::Day)
        addWithinDays(scale.m_bounds, step, span, zone);
    else
        addDates(scale.m_bounds, step, span, zone);
    return scale;
}

TimeSpan TimeScale::spanOf(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return {m_bounds.at(at), m_bounds.at(at + 1)};
}

int TimeScale::indexAt(std::int64_t time) const
{
    const auto after = std::ranges::upper_bound(m_bounds, time);
    if (after == m_bounds.begin() || after == m_bounds.end())
        return -1;
    return static_cast<int>(after - m_bounds.begin()) - 1;
}

} // namespace claviger::audit
