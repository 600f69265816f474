// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/blocksource.h"
#include "models/audit/store/dictionaries.h"
#include "models/audit/store/valuecutter.h"

namespace claviger::audit {

/// Puts the raw records of a segment together again, one after the other. Its columns must be in memory.
class RawScan
{
public:
    RawScan(Vault &vault, const Dictionaries &dictionaries, const Segment &segment);

    /// Calls \a work(row, raw record) for each of \a rows, ascending. Ends early, with success, where
    /// \a isCancelled says so.
    [[nodiscard]] Done forEach(const RowSet &rows, const BlockSource::IsCancelled &isCancelled,
                               const BlockSource::Work &work);

private:
    /// The values of one field of this segment.
    struct Values
    {
        std::shared_ptr<const Column> column;
        std::shared_ptr<const ValuePool> pool;
        std::vector<std::string_view> byLocal; ///< by the segment's codes; in the pool
        std::vector<UnpackedBlock> blocks;     ///< of a plain column; those that the rows need
        std::size_t block = 0;                 ///< where the row before was

        [[nodiscard]] std::string_view at(std::uint32_t row);
    };
    [[nodiscard]] Done readPlain(const RowSet &rows, const BlockSource::IsCancelled &isCancelled);

    Vault &m_vault;
    const Segment &m_segment;
    std::array<Values, auditFieldCount> m_values;
};

} // namespace claviger::audit
