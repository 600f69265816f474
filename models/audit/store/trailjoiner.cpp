// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/trailjoiner.h"

#include "models/audit/store/auditrepository.h"
#include "models/audit/store/segmentloader.h"
#include "models/audit/store/segmentmerger.h"
#include "models/vault/switchedoffrepository.h"
#include "models/vault/transaction.h"
#include "models/vault/vaultcall.h"

#include <algorithm>

namespace claviger::audit {

Done TrailJoiner::join(const QString &identity)
{
    const auto imports = vaultCall(m_catalogue.vault(), [&identity](Database &database) {
        return AuditRepository(database).finishedImports(identity);
    });
    if (!imports)
        return fail(imports.error());
    m_before = *m_catalogue.segments();
    std::erase_if(m_before, [&](const auto &segment) {
        return std::ranges::find(*imports, segment->importId(), &ImportRecord::id) == imports->end();
    });
    m_small = SegmentMerger::smallOnes(m_before);
    if (imports->size() < 2 && m_small.empty())
        return {};
    const auto merged = SegmentMerger(m_catalogue).merge(m_small);
    if (!merged)
        return fail(merged.error());
    const Done done = vaultCall(m_catalogue.vault(), [&](Database &database) {
        const Done written = inTransaction(database, [&] { return write(database, *imports, *merged); });
        if (written)
            m_catalogue.dictionaries().committed();
        return written;
    });
    if (done)
        m_catalogue.replace(m_before, m_after);
    return done;
}

/// Into the newest of \a imports, which is the first.
Done TrailJoiner::write(Database &database, const QList<ImportRecord> &imports,
                        const std::vector<EncodedSegment> &merged)
{
    AuditRepository repository(database);
    const qint64 kept = imports.constFirst().id;
    ImportReceipt receipt = imports.constFirst().receipt;
    for (const ImportRecord &older : imports.sliced(1)) {
        receipt = joined(std::move(receipt), older.receipt);
        if (const Done done = SwitchedOffRepository(database).handOver(older.id, kept); !done)
            return done;
        if (const Done done = repository.moveImport(older.id, kept); !done)
            return done;
    }
    if (const Done done = repository.setReceipt(kept, imports.constLast().started, receipt); !done)
        return done;
    const Result<qint64> retired = repository.retire(m_small);
    if (!retired)
        return fail(retired.error());
    // Forgotten by somebody meanwhile: nothing of it may come back.
    if (*retired != static_cast<qint64>(m_small.size()))
        return fail(ErrorCode::NotFound, forgottenMeanwhile());
    for (const auto &segment : m_before) {
        if (std::ranges::find(m_small, segment) == m_small.end())
            m_after.push_back(std::make_shared<Segment>(segment->id(), kept, segment->zone()));
    }
    for (const EncodedSegment &segment : merged) {
        const Result<qint64> id = repository.addSegment(kept, segment, m_catalogue.dictionaries());
        if (!id)
            return fail(id.error());
        m_after.push_back(std::make_shared<Segment>(*id, kept, segment.zone));
    }
    return m_catalogue.dictionaries().write(database);
}

} // namespace claviger::audit
