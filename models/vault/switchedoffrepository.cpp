// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/switchedoffrepository.h"

#include "models/vault/query.h"
#include "models/vault/transaction.h"

namespace claviger {

Result<std::vector<qint64>> SwitchedOffRepository::all()
{
    const Result<QList<qint64>> ids =
        rowsOf<qint64>(m_database, "SELECT import_id FROM audit_sources_off ORDER BY import_id",
                       [](const Statement &row) { return row.integer(0); });
    return ids.map(
        [](const QList<qint64> &found) { return std::vector<qint64>(found.begin(), found.end()); });
}

Done SwitchedOffRepository::set(const std::vector<qint64> &importIds)
{
    return inTransaction(m_database, [&]() -> Done {
        if (const Done done = runSql(m_database, "DELETE FROM audit_sources_off"); !done)
            return done;
        for (const qint64 id : importIds) {
            const Done done = runSql(m_database,
                                     "INSERT OR IGNORE INTO audit_sources_off (import_id) SELECT id FROM "
                                     "audit_imports WHERE id = ?",
                                     id);
            if (!done)
                return done;
        }
        return {};
    });
}

Done SwitchedOffRepository::handOver(qint64 from, qint64 to)
{
    return runSql(m_database,
                  "INSERT OR IGNORE INTO audit_sources_off (import_id)"
                  " SELECT ? FROM audit_sources_off WHERE import_id = ?",
                  to, from);
}

} // namespace claviger
