// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/encodedsegment.h"
#include "models/audit/store/segmentdraft.h"
#include "models/audit/store/zstd.h"

#include <vector>

namespace claviger::audit {

/// Turns a draft into what is written: leaves out the events that are not kept, sorts by time, encodes,
/// compresses. One object per segment.
class SegmentEncoder
{
public:
    /// \a kept: rows of \a draft, ascending, at least one. \a hashes: of the kept rows, in the same order.
    SegmentEncoder(const SegmentDraft &draft, std::vector<std::uint32_t> kept,
                   std::vector<std::uint64_t> hashes);
    [[nodiscard]] EncodedSegment encode();

private:
    void sortByTime();
    void addTimes();
    void addTimeFlags();
    void addPositions();
    void addHashes();
    void addField(AuditField field);
    void addPlain(AuditField field);
    void addBlocks(std::vector<EncodedBlock> blocks);
    void addRaw();
    void add(int kind, QByteArray content);

    const SegmentDraft &m_draft;
    std::vector<std::uint32_t> m_rows; ///< kept, in the order in which they are written
    std::vector<std::uint64_t> m_hashes;
    ZstdPacker m_packer;
    EncodedSegment m_segment;
};

} // namespace claviger::audit
