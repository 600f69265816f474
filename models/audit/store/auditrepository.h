// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/encodedsegment.h"
#include "models/audit/store/importrecord.h"
#include "models/audit/store/rejectedrecord.h"
#include "models/audit/store/segment.h"
#include "models/vault/database.h"

#include <QList>

#include <array>
#include <vector>

namespace claviger::audit {

class Dictionaries;

/// The tables of audit events. Stateless, on the vault's thread; made where it is needed.
class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    /// The key for fingerprints of secrets, 32 bytes, chosen when it is asked for the first time.
    [[nodiscard]] Result<Secret> fingerprintKey();
    /// The seed for hashes, chosen when it is asked for the first time.
    [[nodiscard]] Result<std::uint64_t> seed();

    [[nodiscard]] Result<QList<ImportRecord>> imports(); ///< newest first
    [[nodiscard]] Result<qint64> addImport(const QString &identity);
    /// The import of \a identity that was cut off and can be continued; 0: none.
    [[nodiscard]] Result<qint64> unfinishedImport(const QString &identity);
    /// Makes the import visible. Others that were cut off can no longer be continued: they may hold events
    /// that this one has, too.
    [[nodiscard]] Done finishImport(qint64 importId, ImportRecord::State state, const ImportReceipt &receipt);
    /// Finished imports of \a identity, newest first.
    [[nodiscard]] Result<QList<ImportRecord>> finishedImports(const QString &identity);
    /// Gives all that \a from brought to \a to; the former is gone then.
    [[nodiscard]] Done moveImport(qint64 from, qint64 to);
    [[nodiscard]] Done setReceipt(qint64 importId, const QDateTime &started, const ImportReceipt &receipt);
    /// Takes segments out of every question to come, but leaves them to answers that were given already.
    /// How many there were.
    [[nodiscard]] Result<qint64> retire(const SegmentList &segments);
    [[nodiscard]] Done removeRetired();
    /// Removes imports of \a identity that were cut off and cannot be continued.
    [[nodiscard]] Done removeStale(const QString &identity);
    /// The import with all that it brought. NotFound if there is none.
    [[nodiscard]] Done removeImport(qint64 importId);

    /// Segments of finished imports, or of one import whatever its state.
    [[nodiscard]] Result<SegmentList> segments();
    [[nodiscard]] Result<SegmentList> segmentsOf(qint64 importId);
    /// Writes a segment with its new dictionary values; in a transaction.
    [[nodiscard]] Result<qint64> addSegment(qint64 importId, const EncodedSegment &segment,
                                            Dictionaries &dictionaries);
    /// What the segment's events were told apart by.
    [[nodiscard]] Result<std::vector<std::uint64_t>> hashes(qint64 segmentId);
    /// For each field the codes that some segment uses.
    [[nodiscard]] Result<std::array<std::vector<bool>, auditFieldCount>> usedCodes();

    [[nodiscard]] Done addRejected(qint64 importId, const std::vector<RejectedRecord> &records);
    [[nodiscard]] Done removeRejected(qint64 importId);
    [[nodiscard]] Result<QList<RejectedRecord>> rejected(qint64 importId, quint64 offset, quint64 limit);

private:
    [[nodiscard]] Done addColumn(qint64 segmentId, const EncodedColumn &column, Dictionaries &dictionaries);

    Database &m_database;
};

} // namespace claviger::audit
