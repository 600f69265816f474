// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/neighbouryear.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

namespace claviger::audit {

namespace {

constexpr std::size_t mostLines = 2'000;
constexpr std::size_t shortestDate = 8;
constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t aboutADay = 36 * 3'600 * second; // zones may put it on the day beside

QDate dateOf(std::int64_t nanoseconds)
{
    return QDateTime::fromSecsSinceEpoch(nanoseconds / second, QTimeZone::utc()).date();
}

/// Reads lines for the sake of their years.
class Years
{
public:
    void add(std::string_view line)
    {
        if (line.starts_with('<'))
            line.remove_prefix(std::min(line.find('>') + 1, line.size()));
        ReadTime time;
        const std::size_t size = readLeadingTime(line, {}, time);
        if (size < shortestDate)
            return;
        if ((time.flags & YearAssumed) == 0)
            note(time.nanoseconds);
        else
            addBehind(line, size);
    }

    [[nodiscard]] std::int64_t latest() const { return m_needed ? m_latest : noTime; }

private:
    void note(std::int64_t nanoseconds) { m_latest = std::max(m_latest, nanoseconds); }

    /// A second time in the line counts if it is the first one's: certificates and the like name others.
    void addBehind(std::string_view line, std::size_t from)
    {
        m_needed = true;
        for (std::size_t at = line.find_first_of("12", from); at != line.npos;
             at = line.find_first_of("12", at + 1)) {
            const char before = line[at - 1];
            if ((before >= '0' && before <= '9') || before == '-' || before == '.')
                continue;
            ReadTime found;
            if (readLeadingTime(line.substr(at), {}, found) < shortestDate ||
                (found.flags & YearAssumed) != 0)
                continue;
            TimeContext context;
            setYearAround(found.nanoseconds, context);
            ReadTime own;
            static_cast<void>(readLeadingTime(line, context, own));
            if (own.nanoseconds != noTime && std::abs(own.nanoseconds - found.nanoseconds) <= aboutADay)
                return note(found.nanoseconds);
        }
    }

    bool m_needed = false;
    std::int64_t m_latest = noTime;
};

} // namespace

std::int64_t latestTimeWithYear(std::string_view head)
{
    Years years;
    for (std::size_t lines = 0; !head.empty() && lines < mostLines; ++lines) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        years.add(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return years.latest();
}

void setYearAround(std::int64_t nanoseconds, TimeContext &context)
{
    const QDate last = dateOf(nanoseconds).addMonths(5);
    context.year = last.year();
    context.lastMonth = last.month();
}

} // namespace claviger::audit
