// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/auditrepository.h"

#include "models/audit/store/blobreader.h"
#include "models/audit/store/blobwriter.h"
#include "models/audit/store/columnkind.h"
#include "models/audit/store/dictionaries.h"
#include "models/audit/store/zstd.h"
#include "models/vault/query.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventStore)
};

QString wordOf(ImportRecord::State state)
{
    switch (state) {
    case ImportRecord::State::Running:
        return u"running"_s;
    case ImportRecord::State::Complete:
        return u"complete"_s;
    case ImportRecord::State::Partial:
        return u"partial"_s;
    }
    Q_UNREACHABLE();
}

ImportRecord::State stateFrom(const QString &word)
{
    for (const auto state : {ImportRecord::State::Complete, ImportRecord::State::Partial}) {
        if (wordOf(state) == word)
            return state;
    }
    return ImportRecord::State::Running;
}

ImportRecord importFrom(const Statement &row)
{
    return {row.integer(0), stateFrom(row.text(1)), row.instant(2), row.instant(3),
            ImportReceipt::fromJson(row.object(4))};
}

std::shared_ptr<Segment> segmentFrom(const Statement &row)
{
    const ZoneMap zone{static_cast<std::uint32_t>(row.integer(2)), static_cast<std::uint32_t>(row.integer(3)),
                       row.integer(4), row.integer(5)};
    return std::make_shared<Segment>(row.integer(0), row.integer(1), zone);
}

SegmentList listOf(const QList<std::shared_ptr<Segment>> &segments)
{
    return {segments.cbegin(), segments.cend()};
}

/// Adds the records from the \a skip-th on, up to \a limit in the list.
Done readRejected(const QByteArray &packed, quint64 skip, quint64 limit, QList<RejectedRecord> &records)
{
    const Result<QByteArray> bytes = ZstdUnpacker().unpack(packed);
    if (!bytes)
        return fail(bytes.error());
    BlobReader reader(*bytes);
    while (reader.left() > 0 && reader.isGood() && static_cast<quint64>(records.size()) < limit) {
        RejectedRecord record;
        record.position = reader.number();
        const std::string_view reason = reader.text();
        const std::string_view raw = reader.text();
        record.reason = QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
        record.raw = QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
        if (skip > 0)
            --skip;
        else
            records << record;
    }
    return reader.isGood() ? Done() : fail(unreadablePiece());
}

} // namespace

Result<Secret> AuditRepository::fingerprintKey()
{
    const char *select = "SELECT key FROM audit_fingerprint";
    const auto read = [](const Statement &row) { return row.secret(0); };
    Result<QList<Secret>> keys = rowsOf<Secret>(m_database, select, read);
    if (!keys)
        return fail(keys.error());
    if (!keys->isEmpty())
        return keys->constFirst();
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray fresh(reinterpret_cast<const char *>(random.data()), sizeof random);
    const Secret key = Secret::fromConsumed(fresh);
    if (const Done done = runSql(m_database, "INSERT INTO audit_fingerprint (key) VALUES (?)", key); !done)
        return fail(done.error());
    return key;
}

Result<std::uint64_t> AuditRepository::seed()
{
    const Result<qint64> count = m_database.number("SELECT count(*) FROM audit_seed");
    if (!count)
        return fail(count.error());
    if (*count == 0) {
        const auto fresh = static_cast<qint64>(QRandomGenerator::system()->generate64());
        if (const Done done = runSql(m_database, "INSERT INTO audit_seed (seed) VALUES (?)", fresh); !done)
            return fail(done.error());
    }
    return m_database.number("SELECT seed FROM audit_seed").map([](qint64 value) {
        return static_cast<std::uint64_t>(value);
    });
}

Result<QList<ImportRecord>> AuditRepository::imports()
{
    return rowsOf<ImportRecord>(
        m_database,
        "SELECT id, state, started, finished, receipt_json FROM audit_imports WHERE identity <> '' "
        "ORDER BY id DESC",
        importFrom);
}

Result<QList<ImportRecord>> AuditRepository::finishedImports(const QString &identity)
{
    return rowsOf<ImportRecord>(m_database,
                                "SELECT id, state, started, finished, receipt_json FROM audit_imports "
                                "WHERE identity = ? AND state IN ('complete', 'partial') ORDER BY id DESC",
                                importFrom, identity);
}

Done AuditRepository::moveImport(qint64 from, qint64 to)
{
    return runSql(m_database, "UPDATE audit_segments SET import_id = ? WHERE import_id = ?", to, from)
        .and_then([&] {
            return runSql(m_database, "UPDATE audit_rejected SET import_id = ? WHERE import_id = ?", to,
                          from);
        })
        .and_then([&] { return removeImport(from); });
}

Done AuditRepository::setReceipt(qint64 importId, const QDateTime &started, const ImportReceipt &receipt)
{
    return runSql(m_database, "UPDATE audit_imports SET started = ?, receipt_json = ? WHERE id = ?", started,
                  receipt.toJson(), importId);
}

/// They belong to an import without identity, which no list shows.
Result<qint64> AuditRepository::retire(const SegmentList &segments)
{
    if (segments.empty())
        return 0;
    const Done added = runSql(m_database,
                              "INSERT INTO audit_imports (identity, state, started, finished, receipt_json) "
                              "VALUES ('', 'stale', ?, NULL, '')",
                              QDateTime::currentDateTimeUtc());
    if (!added)
        return fail(added.error());
    const qint64 id = m_database.lastInsertId();
    qint64 count = 0;
    for (const auto &segment : segments) {
        const Done done =
            runSql(m_database, "UPDATE audit_segments SET import_id = ? WHERE id = ?", id, segment->id());
        if (!done)
            return fail(done.error());
        count += m_database.changes();
    }
    return count;
}

Done AuditRepository::removeRetired()
{
    return runSql(m_database, "DELETE FROM audit_imports WHERE state = 'stale' AND identity = ''");
}

Result<qint64> AuditRepository::addImport(const QString &identity)
{
    const Done done = runSql(m_database,
                             "INSERT INTO audit_imports (identity, state, started, finished, receipt_json) "
                             "VALUES (?, ?, ?, NULL, '')",
                             identity, wordOf(ImportRecord::State::Running), QDateTime::currentDateTimeUtc());
    if (!done)
        return fail(done.error());
    return m_database.lastInsertId();
}

Result<qint64> AuditRepository::unfinishedImport(const QString &identity)
{
    const auto found = rowsOf<qint64>(
        m_database, "SELECT id FROM audit_imports WHERE state = 'running' AND identity = ? ORDER BY id DESC",
        [](const Statement &row) { return row.integer(0); }, identity);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? 0 : found->constFirst();
}

Done AuditRepository::finishImport(qint64 importId, ImportRecord::State state, const ImportReceipt &receipt)
{
    const Done stale = runSql(
        m_database, "UPDATE audit_imports SET state = 'stale' WHERE state = 'running' AND id <> ?", importId);
    if (!stale)
        return stale;
    return runSql(m_database,
                  "UPDATE audit_imports SET state = ?, finished = ?, receipt_json = ? WHERE id = ?",
                  wordOf(state), QDateTime::currentDateTimeUtc(), receipt.toJson(), importId);
}

Done AuditRepository::removeStale(const QString &identity)
{
    return runSql(m_database, "DELETE FROM audit_imports WHERE state = 'stale' AND identity = ?", identity);
}

Done AuditRepository::removeImport(qint64 importId)
{
    if (const Done done = runSql(m_database, "DELETE FROM audit_imports WHERE id = ?", importId); !done)
        return done;
    if (m_database.changes() == 0)
        return fail(ErrorCode::NotFound, Text::tr("There is no import number %1.").arg(importId));
    return {};
}

Result<SegmentList> AuditRepository::segments()
{
    return rowsOf<std::shared_ptr<Segment>>(
               m_database,
               "SELECT s.id, s.import_id, s.events, s.timeless, s.first, s.last FROM audit_segments s "
               "JOIN audit_imports i ON i.id = s.import_id WHERE i.state IN ('complete', 'partial') ORDER BY "
               "s.id",
               segmentFrom)
        .map(listOf);
}

Result<SegmentList> AuditRepository::segmentsOf(qint64 importId)
{
    return rowsOf<std::shared_ptr<Segment>>(m_database,
                                            "SELECT id, import_id, events, timeless, first, last "
                                            "FROM audit_segments WHERE import_id = ? ORDER BY id",
                                            segmentFrom, importId)
        .map(listOf);
}

Result<qint64> AuditRepository::addSegment(qint64 importId, const EncodedSegment &segment,
                                           Dictionaries &dictionaries)
{
    Result<Statement> insert = m_database.prepare(
        "INSERT INTO audit_segments (import_id, events, timeless, first, last) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    insert->bind(importId, static_cast<qint64>(segment.zone.events),
                 static_cast<qint64>(segment.zone.timeless));
    if (segment.zone.hasTimes()) {
        insert->bindAt(4, static_cast<qint64>(segment.zone.first));
        insert->bindAt(5, static_cast<qint64>(segment.zone.last));
    }
    if (const Done done = insert->run(); !done)
        return fail(done.error());
    const qint64 id = m_database.lastInsertId();
    for (const EncodedColumn &column : segment.columns) {
        if (const Done done = addColumn(id, column, dictionaries); !done)
            return fail(done.error());
    }
    for (const EncodedBlock &block : segment.blocks) {
        const Done done = runSql(
            m_database, "INSERT INTO audit_blocks (segment_id, kind, first_row, content) VALUES (?, ?, ?, ?)",
            id, block.kind, static_cast<qint64>(block.firstRow), block.content);
        if (!done)
            return fail(done.error());
    }
    return id;
}

Done AuditRepository::addColumn(qint64 segmentId, const EncodedColumn &column, Dictionaries &dictionaries)
{
    BlobWriter dictionary;
    if (!column.values.empty()) {
        const auto field = static_cast<AuditField>(column.kind);
        dictionary.number(column.values.size());
        for (const std::uint32_t code : dictionaries.codesOf(field, column.values))
            dictionary.number(code);
    }
    const QByteArrayView view(dictionary.view().data(), static_cast<qsizetype>(dictionary.size()));
    return runSql(m_database,
                  "INSERT INTO audit_columns (segment_id, kind, content, dictionary) VALUES (?, ?, ?, ?)",
                  segmentId, column.kind, column.content, view);
}

Result<std::vector<std::uint64_t>> AuditRepository::hashes(qint64 segmentId)
{
    const Result<QByteArray> bytes = rowOf<QByteArray>(
        m_database, "SELECT content FROM audit_columns WHERE segment_id = ? AND kind = ?",
        [](const Statement &row) { return row.blob(0); }, unreadablePiece().message, segmentId,
        static_cast<int>(HashKind));
    if (!bytes)
        return fail(bytes.error());
    std::vector<std::uint64_t> hashes(static_cast<std::size_t>(bytes->size()) / sizeof(std::uint64_t), 0);
    for (std::size_t i = 0; i < hashes.size() * sizeof(std::uint64_t); ++i) {
        const auto byte = static_cast<unsigned char>((*bytes)[static_cast<qsizetype>(i)]);
        hashes[i / 8] |= static_cast<std::uint64_t>(byte) << (8 * (i % 8));
    }
    return hashes;
}

Result<std::array<std::vector<bool>, auditFieldCount>> AuditRepository::usedCodes()
{
    std::array<std::vector<bool>, auditFieldCount> used;
    Result<Statement> rows = m_database.prepare("SELECT kind, dictionary FROM audit_columns WHERE kind < ?");
    if (!rows)
        return fail(rows.error());
    rows->bind(auditFieldCount);
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        std::vector<bool> &codes = used[static_cast<std::size_t>(rows->integer(0))];
        const QByteArray dictionary = rows->blob(1);
        BlobReader reader(dictionary);
        for (std::uint64_t left = dictionary.isEmpty() ? 0 : reader.number(); left > 0; --left) {
            const std::uint64_t code = reader.number();
            if (!reader.isGood() || code > std::numeric_limits<std::uint32_t>::max())
                return fail(unreadablePiece());
            if (code >= codes.size())
                codes.resize(code + code / 2 + 64);
            codes[code] = true;
        }
    }
    if (!row)
        return fail(row.error());
    return used;
}

Done AuditRepository::addRejected(qint64 importId, const std::vector<RejectedRecord> &records)
{
    BlobWriter writer;
    for (const RejectedRecord &record : records) {
        writer.number(record.position);
        const QByteArray reason = record.reason.toUtf8();
        writer.text({reason.constData(), static_cast<std::size_t>(reason.size())});
        writer.text({record.raw.constData(), static_cast<std::size_t>(record.raw.size())});
    }
    return runSql(m_database, "INSERT INTO audit_rejected (import_id, records, content) VALUES (?, ?, ?)",
                  importId, static_cast<qint64>(records.size()), ZstdPacker().pack(writer.view()));
}

Done AuditRepository::removeRejected(qint64 importId)
{
    return runSql(m_database, "DELETE FROM audit_rejected WHERE import_id = ?", importId);
}

Result<QList<RejectedRecord>> AuditRepository::rejected(qint64 importId, quint64 offset, quint64 limit)
{
    QList<RejectedRecord> records;
    Result<Statement> rows =
        m_database.prepare("SELECT records, content FROM audit_rejected WHERE import_id = ? ORDER BY id");
    if (!rows)
        return fail(rows.error());
    rows->bind(importId);
    Result<bool> row = rows->step();
    for (; row && *row && static_cast<quint64>(records.size()) < limit; row = rows->step()) {
        const auto count = static_cast<quint64>(rows->integer(0));
        if (offset >= count) {
            offset -= count;
            continue;
        }
        if (const Done done = readRejected(rows->blob(1), offset, limit, records); !done)
            return fail(done.error());
        offset = 0;
    }
    if (!row)
        return fail(row.error());
    return records;
}

} // namespace claviger::audit
