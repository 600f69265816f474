// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/timechoice.h"

namespace claviger::audit {

TimeChoice TimeChoice::last(std::int64_t seconds)
{
    TimeChoice choice;
    choice.m_last = seconds;
    return choice;
}

TimeChoice TimeChoice::between(const TimeSpan &span)
{
    TimeChoice choice;
    choice.m_span = span;
    return choice;
}

std::optional<TimeSpan> TimeChoice::spanAt(const QDateTime &now) const
{
    if (!m_last)
        return m_span;
    const std::int64_t to = now.toMSecsSinceEpoch() * 1'000'000;
    return TimeSpan{to - *m_last * 1'000'000'000, to};
}

} // namespace claviger::audit
