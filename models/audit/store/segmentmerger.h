// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/catalogue.h"
#include "models/audit/store/encodedsegment.h"
#include "models/audit/store/segmentbuilder.h"

#include <vector>

namespace claviger::audit {

/// Makes large segments of small ones. The events stay what they are, their hashes too. Waits for the vault:
/// not on its thread.
class SegmentMerger
{
public:
    explicit SegmentMerger(Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// The small ones among \a segments if there are enough of them to be worth the work; else none.
    [[nodiscard]] static SegmentList smallOnes(const SegmentList &segments);
    [[nodiscard]] Result<std::vector<EncodedSegment>> merge(const SegmentList &segments);

private:
    [[nodiscard]] Done add(const SegmentList &segments, std::size_t index, SegmentBuilder &builder);

    Catalogue &m_catalogue;
};

} // namespace claviger::audit
