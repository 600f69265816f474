// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/rowset.h"
#include "models/audit/store/segment.h"

#include <memory>
#include <vector>

namespace claviger::audit {

/// The events that fitted a question: a bit for each event of the vault at the time of the question. Kept
/// with an answer, so that its pages can be read without asking again. Never changed.
class MatchedRows
{
public:
    MatchedRows(std::shared_ptr<const SegmentList> segments, std::vector<RowSet> sets);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::size_t size() const { return m_sets.size(); }
    [[nodiscard]] const std::shared_ptr<Segment> &segment(std::size_t index) const
    {
        return (*m_segments)[index];
    }
    [[nodiscard]] const RowSet &rows(std::size_t index) const { return m_sets[index]; }

private:
    std::shared_ptr<const SegmentList> m_segments;
    std::vector<RowSet> m_sets; ///< one for each segment
    std::uint64_t m_count = 0;
};

} // namespace claviger::audit
