// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/auditviewrepository.h"

#include "models/vault/query.h"
#include "models/vault/transaction.h"

namespace claviger {

Result<QList<AuditView>> AuditViewRepository::all()
{
    const auto read = [](const Statement &row) {
        AuditView view;
        view.name = row.text(0);
        view.query = row.text(1);
        view.time = row.text(2);
        view.zone = row.text(3);
        view.ascending = row.flag(4);
        view.columns = row.blob(5);
        return view;
    };
    return rowsOf<AuditView>(
        m_database, "SELECT name, query, time, zone, ascending, columns FROM audit_views ORDER BY name",
        read);
}

Done AuditViewRepository::save(const AuditView &view)
{
    return runSql(m_database,
                  "INSERT OR REPLACE INTO audit_views (name, query, time, zone, ascending, columns)"
                  " VALUES (?, ?, ?, ?, ?, ?)",
                  view.name, view.query, view.time, view.zone, view.ascending, view.columns);
}

Done AuditViewRepository::remove(const QString &name)
{
    return runSql(m_database, "DELETE FROM audit_views WHERE name = ?", name);
}

Result<QStringList> AuditViewRepository::queries()
{
    const Result<QList<QString>> found =
        rowsOf<QString>(m_database, "SELECT query FROM audit_queries ORDER BY id DESC",
                        [](const Statement &row) { return row.text(0); });
    return found.map([](const QList<QString> &queries) { return QStringList(queries); });
}

Done AuditViewRepository::remember(const QString &query)
{
    return inTransaction(m_database, [&] {
        return runSql(m_database, "DELETE FROM audit_queries WHERE query = ?", query)
            .and_then(
                [&] { return runSql(m_database, "INSERT INTO audit_queries (query) VALUES (?)", query); })
            .and_then([&] {
                // Not by the distance of ids: what is asked again gets a new one, and leaves a gap.
                return runSql(m_database,
                              "DELETE FROM audit_queries WHERE id NOT IN"
                              " (SELECT id FROM audit_queries ORDER BY id DESC LIMIT ?)",
                              qint64(keptQueries));
            });
    });
}

} // namespace claviger
