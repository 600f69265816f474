// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/importwriter.h"

#include "models/audit/store/auditrepository.h"
#include "models/audit/store/segmentencoder.h"
#include "models/audit/store/segmentloader.h"
#include "models/vault/vaultcall.h"
#include "models/vault/transaction.h"

#include <algorithm>

namespace claviger::audit {

namespace {

// A transaction costs a sync of the disk or two: some segments share it.
constexpr std::size_t piecesPerTransaction = 4;
// Parsers wait when this many are encoded and not written: the disk is what is slow then.
constexpr std::size_t mostUnderway = 12;

} // namespace

ImportWriter::ImportWriter(Catalogue &catalogue, Turn turn)
    : m_catalogue(catalogue), m_turn(std::move(turn)), m_known(catalogue.segments())
{
}

ImportWriter::~ImportWriter()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_underway == 0; });
}

Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(Catalogue &catalogue, Turn turn,
                                                          const QString &identity)
{
    if (const Done done = catalogue.load(); !done)
        return claviger::fail(done.error());
    std::unique_ptr<ImportWriter> writer(new ImportWriter(catalogue, std::move(turn)));
    if (const Done done = writer->open(identity); !done)
        return claviger::fail(done.error());
    return writer;
}

Done ImportWriter::open(const QString &identity)
{
    return vaultCall(m_catalogue.vault(), [&](Database &database) {
        return inTransaction(database, [&]() -> Done {
            AuditRepository repository(database);
            if (const Done done = repository.removeStale(identity); !done)
                return done;
            const Result<qint64> unfinished = repository.unfinishedImport(identity);
            if (!unfinished)
                return claviger::fail(unfinished.error());
            if (*unfinished != 0) {
                m_importId = *unfinished;
                m_isContinued = true;
                return readResumed(database);
            }
            return repository.addImport(identity).map([this](qint64 id) { m_importId = id; });
        });
    });
}

/// What was rejected is read again; what was stored is not stored again.
Done ImportWriter::readResumed(Database &database)
{
    AuditRepository repository(database);
    if (const Done done = repository.removeRejected(m_importId); !done)
        return done;
    const Result<SegmentList> segments = repository.segmentsOf(m_importId);
    if (!segments)
        return claviger::fail(segments.error());
    for (const auto &segment : *segments) {
        const Result<std::vector<std::uint64_t>> hashes = repository.hashes(segment->id());
        if (!hashes)
            return claviger::fail(hashes.error());
        m_index.addResumed(*hashes);
    }
    m_segments = *segments;
    return {};
}

std::unique_ptr<SegmentBuilder> ImportWriter::builder()
{
    return std::make_unique<SegmentBuilder>(m_catalogue.seed(), [this](SegmentDraft &draft) { add(draft); });
}

std::optional<Error> ImportWriter::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

ImportReceipt ImportWriter::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void ImportWriter::fail(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = error;
}

void ImportWriter::add(SegmentDraft &draft)
{
    if (error())
        return;
    Result<Kept> kept = judge(draft);
    if (!kept) {
        fail(kept.error());
        return;
    }
    Piece piece;
    piece.rejected = std::move(draft.rejected);
    if (!kept->rows.empty())
        piece.segment = SegmentEncoder(draft, std::move(kept->rows), std::move(kept->hashes)).encode();
    if (piece.segment || !piece.rejected.empty())
        enqueue(std::move(piece));
}

Result<ImportWriter::Kept> ImportWriter::judge(const SegmentDraft &draft)
{
    constexpr std::size_t ahead = 16;
    const std::lock_guard lock(m_judging);
    if (const Done done = learnSources(draft); !done)
        return claviger::fail(done.error());
    Kept kept;
    ImportReceipt counts;
    for (std::size_t row = 0; row < draft.rows(); ++row) {
        if (row + ahead < draft.rows())
            m_index.prefetch(draft.hashes[row + ahead]);
        const DuplicateIndex::Judgement judgement = m_index.judge(draft.hashes[row], draft.hasId[row]);
        switch (judgement.verdict) {
        case DuplicateIndex::Verdict::New:
            kept.rows.push_back(static_cast<std::uint32_t>(row));
            kept.hashes.push_back(judgement.hash);
            [[fallthrough]];
        case DuplicateIndex::Verdict::Resumed:
            ++counts.stored;
            break;
        case DuplicateIndex::Verdict::Duplicate:
            ++counts.duplicates;
            break;
        }
    }
    const std::lock_guard countsLock(m_mutex);
    m_counts.stored += counts.stored;
    m_counts.duplicates += counts.duplicates;
    m_counts.rejected += draft.rejected.size();
    m_counts.folded += draft.folded;
    return kept;
}

/// Events are duplicates within their source only: what the vault has of a source is read when its first
/// event comes.
Done ImportWriter::learnSources(const SegmentDraft &draft)
{
    const ColumnDraft &column = draft.columns[indexOf(AuditField::Source)];
    const std::size_t count = column.isPlain() ? draft.rows() : column.dictionary().size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view source = column.isPlain() ? column.at(i) : column.dictionary().at(i);
        if (m_sources.contains(source))
            continue;
        if (const Done done = learnSource(source); !done)
            return done;
        m_sources.emplace(source);
    }
    return {};
}

Done ImportWriter::learnSource(std::string_view source)
{
    ColumnSet wanted;
    wanted.set(indexOf(AuditField::Source));
    std::vector<WantedColumns> columns;
    SegmentList candidates;
    for (const auto &segment : *m_known) {
        if (!m_learned.contains(segment->id())) {
            columns.push_back({segment, wanted});
            candidates.push_back(segment);
        }
    }
    if (const Done done = loadColumns(m_catalogue.vault(), columns); !done)
        return done;
    std::optional<std::uint32_t> code;
    {
        const auto lock = m_catalogue.dictionaries().lockToRead();
        code = m_catalogue.dictionaries().of(AuditField::Source).find(source);
    }
    std::erase_if(candidates, [&](const auto &segment) {
        const auto column = segment->column(AuditField::Source);
        const bool has = column->encoding() == Encoding::Plain ||
                         (code && std::ranges::count(column->dictionary(), *code) > 0);
        return !has;
    });
    return learnSegments(candidates);
}

Done ImportWriter::learnSegments(const SegmentList &segments)
{
    for (const auto &segment : segments) {
        const Result<std::vector<std::uint64_t>> hashes =
            vaultCall(m_catalogue.vault(), [&segment](Database &database) {
                return AuditRepository(database).hashes(segment->id());
            });
        if (!hashes)
            return claviger::fail(hashes.error());
        m_index.addStored(*hashes);
        m_learned.insert(segment->id());
    }
    return {};
}

void ImportWriter::enqueue(Piece piece)
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_underway + m_queue.size() < mostUnderway; });
    m_queue.push_back(std::move(piece));
    if (m_queue.size() >= piecesPerTransaction)
        writeQueued(lock);
}

/// Hands the queue to the vault; \a lock is held at the begin and at the end.
void ImportWriter::writeQueued(std::unique_lock<std::mutex> &lock)
{
    auto pieces = std::make_shared<std::vector<Piece>>(std::exchange(m_queue, {}));
    m_underway += pieces->size();
    lock.unlock();
    const auto queued = m_catalogue.vault().run([this, pieces](Database &database) {
        const Done done = error() ? Done() : write(database, *pieces);
        if (!done)
            fail(done.error());
        const std::size_t count = pieces->size();
        pieces->clear();
        const std::lock_guard guard(m_mutex);
        m_underway -= count;
        m_written.notify_all();
        return true;
    });
    Q_UNUSED(queued)
    lock.lock();
}

/// On the vault's thread.
Done ImportWriter::write(Database &database, const std::vector<Piece> &pieces)
{
    SegmentList segments;
    AuditRepository repository(database);
    Dictionaries &dictionaries = m_catalogue.dictionaries();
    const Done done = inTransaction(database, [&]() -> Done {
        for (const Piece &piece : pieces) {
            if (piece.segment) {
                const Result<qint64> id = repository.addSegment(m_importId, *piece.segment, dictionaries);
                if (!id)
                    return claviger::fail(id.error());
                segments.push_back(std::make_shared<Segment>(*id, m_importId, piece.segment->zone));
            }
            if (!piece.rejected.empty()) {
                if (const Done kept = repository.addRejected(m_importId, piece.rejected); !kept)
                    return kept;
            }
        }
        return dictionaries.write(database);
    });
    if (!done)
        return done;
    dictionaries.committed();
    const std::lock_guard lock(m_mutex);
    m_segments.insert(m_segments.end(), segments.begin(), segments.end());
    return {};
}

Done ImportWriter::writeAll()
{
    std::unique_lock lock(m_mutex);
    if (!m_queue.empty())
        writeQueued(lock);
    m_written.wait(lock, [this] { return m_underway == 0; });
    return m_error ? Done(claviger::fail(*m_error)) : Done();
}

std::pair<std::optional<qint64>, std::optional<qint64>> ImportWriter::span() const
{
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const auto &segment : m_segments) {
        const ZoneMap &zone = segment->zone();
        if (!zone.hasTimes())
            continue;
        first = std::min<qint64>(first.value_or(zone.first), zone.first);
        last = std::max<qint64>(last.value_or(zone.last), zone.last);
    }
    return {first, last};
}

Result<ImportReceipt> ImportWriter::finish(ImportRecord::State state, ImportReceipt facts)
{
    if (const Done done = writeAll(); !done)
        return claviger::fail(done.error());
    std::unique_lock lock(m_mutex);
    // Of an import that was continued and stopped before it came to where it had been, more is stored than
    // was seen again.
    facts.stored = 0;
    for (const auto &segment : m_segments)
        facts.stored += segment->zone().events;
    facts.duplicates = m_counts.duplicates;
    facts.rejected = m_counts.rejected;
    facts.folded = m_counts.folded;
    std::tie(facts.first, facts.last) = span();
    const SegmentList segments = m_segments;
    lock.unlock();
    const Done done = vaultCall(m_catalogue.vault(), [&](Database &database) {
        return inTransaction(
            database, [&] { return AuditRepository(database).finishImport(m_importId, state, facts); });
    });
    if (!done)
        return claviger::fail(done.error());
    m_catalogue.publish(segments);
    return facts;
}

Done ImportWriter::abandon()
{
    if (m_isContinued)
        return {};
    {
        std::unique_lock lock(m_mutex);
        m_queue.clear();
        m_written.wait(lock, [this] { return m_underway == 0; });
        m_segments.clear();
    }
    return vaultCall(m_catalogue.vault(), [this](Database &database) {
        return inTransaction(database, [&] { return AuditRepository(database).removeImport(m_importId); });
    });
}

} // namespace claviger::audit
