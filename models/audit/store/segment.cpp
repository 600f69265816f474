// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/segment.h"

namespace claviger::audit {

ColumnSet Segment::missing(ColumnSet wanted) const
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i])
            wanted.reset(i);
    }
    if (m_times)
        wanted.reset(timeBit);
    return wanted;
}

void Segment::put(AuditField field, Column column)
{
    auto shared = std::make_shared<const Column>(std::move(column));
    const std::lock_guard lock(m_mutex);
    m_columns[indexOf(field)] = std::move(shared);
}

void Segment::put(TimeColumn times)
{
    auto shared = std::make_shared<const TimeColumn>(std::move(times));
    const std::lock_guard lock(m_mutex);
    m_times = std::move(shared);
}

std::shared_ptr<const Column> Segment::column(AuditField field) const
{
    const std::lock_guard lock(m_mutex);
    return m_columns[indexOf(field)];
}

std::shared_ptr<const TimeColumn> Segment::times() const
{
    const std::lock_guard lock(m_mutex);
    return m_times;
}

std::size_t Segment::memory() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t bytes = m_times ? m_times->memory() : 0;
    for (const auto &column : m_columns)
        bytes += column ? column->memory() : 0;
    return bytes;
}

} // namespace claviger::audit
