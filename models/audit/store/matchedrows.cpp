// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/matchedrows.h"

namespace claviger::audit {

MatchedRows::MatchedRows(std::shared_ptr<const SegmentList> segments, std::vector<RowSet> sets)
    : m_segments(std::move(segments)), m_sets(std::move(sets))
{
    Q_ASSERT(m_segments->size() == m_sets.size());
    for (const RowSet &set : m_sets)
        m_count += set.count();
}

} // namespace claviger::audit
