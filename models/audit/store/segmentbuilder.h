// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"
#include "models/audit/store/segmentdraft.h"
#include "models/audit/store/valuecutter.h"

#include <functional>

namespace claviger::audit {

/// Collects records into drafts of segments and hands each over when it is full, on the thread that
/// brought the record. One object per parsing thread, made by ImportWriter::builder(). flush() at the end.
class SegmentBuilder final : public RecordSink
{
public:
    /// May take what it likes out of the draft; the room that stays is used again.
    using Full = std::function<void(SegmentDraft &)>;
    SegmentBuilder(std::uint64_t seed, Full full);

    void accept(const Record &record) override;
    /// Adds an event that the store has had: \a hash is what it was told apart by.
    void addStored(const Record &record, std::uint64_t hash);
    void reject(std::string_view raw, std::uint64_t position, const std::string &reason) override;
    void fold() override;
    void flush();

private:
    [[nodiscard]] std::uint64_t hashOf(const Record &record);
    void add(const Record &record, std::uint64_t hash);
    void startAnew();

    const std::uint64_t m_seed;
    Full m_full;
    SegmentDraft m_draft;
    ValueCutter m_cutter;
    std::string m_source; ///< of the record before, and the seed for its hashes
    std::uint64_t m_sourceSeed;
};

} // namespace claviger::audit
