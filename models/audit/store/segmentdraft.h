// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/columndraft.h"
#include "models/audit/store/rejectedrecord.h"
#include "models/domain/auditfield.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace claviger::audit {

/// Up to segmentCapacity events in the order in which they came, and what was rejected meanwhile.
struct SegmentDraft
{
    std::vector<std::int64_t> times;
    std::vector<std::uint8_t> timeFlags;
    std::vector<std::uint64_t> positions;
    std::vector<std::uint64_t> hashes; ///< of the event's id, or else of its raw record; and its source
    std::vector<bool> hasId;           ///< the hash is of an id
    std::array<ColumnDraft, auditFieldCount> columns;
    std::string raw; ///< what ValueCutter left of the records
    std::vector<std::size_t> rawEnds;

    std::vector<RejectedRecord> rejected;
    std::size_t rejectedBytes = 0;
    std::uint64_t folded = 0;

    [[nodiscard]] std::size_t rows() const { return times.size(); }
    [[nodiscard]] bool isEmpty() const { return times.empty() && rejected.empty() && folded == 0; }
    [[nodiscard]] std::string_view rawAt(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : rawEnds[row - 1];
        return std::string_view(raw).substr(begin, rawEnds[row] - begin);
    }
};

} // namespace claviger::audit
