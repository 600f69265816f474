// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/catalogue.h"
#include "models/audit/store/duplicateindex.h"
#include "models/audit/store/encodedsegment.h"
#include "models/audit/store/importrecord.h"
#include "models/audit/store/segmentbuilder.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace claviger::audit {

/// One import under way. Threads that parse each take a builder() and flush it at their end; segments are
/// encoded on these threads and written by the vault's, a few to a transaction. When all have flushed:
/// finish(). If the object goes without, what was written stays in the vault, unseen, until the same
/// identity is imported again and continues it.
class ImportWriter
{
public:
    /// Held for as long as the writer: there is one at a time.
    using Turn = std::shared_ptr<void>;
    /// Begins, or continues what was cut off. Waits for the vault.
    [[nodiscard]] static Result<std::unique_ptr<ImportWriter>> begin(Catalogue &catalogue, Turn turn,
                                                                     const QString &identity);
    ~ImportWriter();
    Q_DISABLE_COPY_MOVE(ImportWriter)

    /// A sink for one thread. Must be gone before the writer. While too much waits to be written, it makes
    /// its thread wait.
    [[nodiscard]] std::unique_ptr<SegmentBuilder> builder();

    /// What went wrong so far; nothing more is stored then. Any thread.
    [[nodiscard]] std::optional<Error> error() const;
    /// Counts so far, those of builders that are not full yet left out. Any thread.
    [[nodiscard]] ImportReceipt counts() const;

    /// Makes the import visible to questions and returns the receipt: \a facts (files, seconds, note,
    /// secrets) with the counts.
    [[nodiscard]] Result<ImportReceipt> finish(ImportRecord::State state, ImportReceipt facts);
    /// Takes back all of it; of one that was continued nothing: the next import of the same goes on.
    [[nodiscard]] Done abandon();

    [[nodiscard]] qint64 importId() const { return m_importId; }

private:
    /// What is written in one piece.
    struct Piece
    {
        std::optional<EncodedSegment> segment;
        std::vector<RejectedRecord> rejected;
    };
    /// Rows of a draft that are stored, and their hashes.
    struct Kept
    {
        std::vector<std::uint32_t> rows;
        std::vector<std::uint64_t> hashes;
    };

    ImportWriter(Catalogue &catalogue, Turn turn);
    [[nodiscard]] Done open(const QString &identity);
    [[nodiscard]] Done readResumed(Database &database);
    void add(SegmentDraft &draft);
    [[nodiscard]] Result<Kept> judge(const SegmentDraft &draft);
    [[nodiscard]] Done learnSources(const SegmentDraft &draft);
    [[nodiscard]] Done learnSource(std::string_view source);
    [[nodiscard]] Done learnSegments(const SegmentList &segments);
    void enqueue(Piece piece);
    void writeQueued(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] Done write(Database &database, const std::vector<Piece> &pieces);
    [[nodiscard]] Done writeAll();
    void fail(const Error &error);
    [[nodiscard]] std::pair<std::optional<qint64>, std::optional<qint64>> span() const;

    Catalogue &m_catalogue;
    Turn m_turn;
    qint64 m_importId = 0;
    bool m_isContinued = false;

    std::mutex m_judging; ///< guards the four below
    DuplicateIndex m_index;
    std::shared_ptr<const SegmentList> m_known;   ///< of the vault when the import began
    std::set<std::string, std::less<>> m_sources; ///< whose events the index knows
    std::set<qint64> m_learned;                   ///< segments whose hashes the index knows

    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_written;
    std::vector<Piece> m_queue;
    std::size_t m_underway = 0; ///< pieces that were handed to the vault
    SegmentList m_segments;     ///< committed
    ImportReceipt m_counts;
    std::optional<Error> m_error;
};

} // namespace claviger::audit
