// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/barscale.h"

#include <algorithm>

namespace claviger::audit {

namespace {

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

} // namespace

std::int64_t BarScale::barAt(std::int64_t time) const
{
    if (m_bounds.empty())
        return floorDivided(time, m_width);
    const auto next = std::ranges::upper_bound(m_bounds, time);
    if (next == m_bounds.begin() || next == m_bounds.end())
        return outside;
    return next - m_bounds.begin() - 1;
}

std::int64_t BarScale::startOf(std::int64_t bar) const
{
    if (!m_bounds.empty())
        return m_bounds[static_cast<std::size_t>(bar)];
    std::int64_t start = 0;
    return __builtin_mul_overflow(bar, m_width, &start) ? startOfTime : start;
}

std::int64_t BarScale::endOf(std::int64_t bar, std::int64_t time) const
{
    if (!m_bounds.empty()) {
        if (bar != outside)
            return m_bounds[static_cast<std::size_t>(bar) + 1];
        return time < m_bounds.front() ? m_bounds.front() : endOfTime;
    }
    std::int64_t end = 0;
    return __builtin_mul_overflow(bar + 1, m_width, &end) ? endOfTime : end;
}

} // namespace claviger::audit
