// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptfilter.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// Filters of the keys that a person gave a name.
class KeyFilterRepository
{
public:
    explicit KeyFilterRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<KeptFilter>> all();     ///< by name
    [[nodiscard]] Done save(const KeptFilter &filter); ///< replaces the one of the same name
    [[nodiscard]] Done remove(const QString &name);

private:
    Database &m_database;
};

} // namespace claviger
