// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/formrepository.h"

#include "models/vault/query.h"
#include "models/vault/transaction.h"

namespace claviger {

namespace {

OpenForm read(const Statement &row)
{
    return {row.text(0), row.object(1), row.object(2)};
}

} // namespace

Done FormRepository::keep(const QList<OpenForm> &forms)
{
    return inTransaction(m_database, [&]() -> Done {
        if (Done cleared = m_database.execute("DELETE FROM forms"); !cleared)
            return cleared;
        for (qsizetype i = 0; i < forms.size(); ++i) {
            const OpenForm &form = forms.at(i);
            if (Done kept = runSql(m_database,
                                   "INSERT INTO forms (position, kind, target_json, fields_json)"
                                   " VALUES (?, ?, ?, ?)",
                                   static_cast<qint64>(i), form.kind, form.target, form.fields);
                !kept)
                return kept;
        }
        return {};
    });
}

Result<QList<OpenForm>> FormRepository::all() const
{
    return rowsOf<OpenForm>(m_database, "SELECT kind, target_json, fields_json FROM forms ORDER BY position",
                            read);
}

} // namespace claviger
