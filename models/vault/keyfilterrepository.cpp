// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyfilterrepository.h"

#include "models/vault/query.h"

namespace claviger {

Result<QList<KeptFilter>> KeyFilterRepository::all()
{
    return rowsOf<KeptFilter>(m_database, "SELECT name, filter_json FROM key_filters ORDER BY name",
                              [](const Statement &row) {
                                  return KeptFilter{row.text(0), row.object(1)};
                              });
}

Done KeyFilterRepository::save(const KeptFilter &filter)
{
    return runSql(m_database, "INSERT OR REPLACE INTO key_filters (name, filter_json) VALUES (?, ?)",
                  filter.name, filter.filter);
}

Done KeyFilterRepository::remove(const QString &name)
{
    return runSql(m_database, "DELETE FROM key_filters WHERE name = ?", name);
}

} // namespace claviger
