// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// Findings and what people decided about them.
class FindingRepository
{
public:
    explicit FindingRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<FindingRecord>> all();
    /// NotFound if there is none with this id.
    [[nodiscard]] Result<FindingRecord> find(const QString &id);
    /// Inserts or replaces it.
    [[nodiscard]] Done save(const FindingRecord &record);
    [[nodiscard]] Done remove(const QString &id);

private:
    Database &m_database;
};

} // namespace claviger
