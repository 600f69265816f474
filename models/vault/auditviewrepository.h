// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditview.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace claviger {

class Database;

/// How people look at the events: views with a name, the one that was left last, and what was asked before.
class AuditViewRepository
{
public:
    explicit AuditViewRepository(Database &database) : m_database(database) {}

    /// By name; the one that was left last, if there is one, first.
    [[nodiscard]] Result<QList<AuditView>> all();
    [[nodiscard]] Done save(const AuditView &view); ///< replaces the one of the same name
    [[nodiscard]] Done remove(const QString &name);

    static constexpr int keptQueries = 200;
    /// The newest first.
    [[nodiscard]] Result<QStringList> queries();
    /// Puts \a query first; beyond keptQueries the oldest are forgotten.
    [[nodiscard]] Done remember(const QString &query);

private:
    Database &m_database;
};

} // namespace claviger
