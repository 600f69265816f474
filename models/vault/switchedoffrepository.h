// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <vector>

namespace claviger {

class Database;

/// Imports of audit events that somebody switched off.
class SwitchedOffRepository
{
public:
    explicit SwitchedOffRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<qint64>> all(); ///< ascending
    /// These and no others. One that is not there any more is left out.
    [[nodiscard]] Done set(const std::vector<qint64> &importIds);
    /// \a to is off if \a from is: what the one had becomes part of the other.
    [[nodiscard]] Done handOver(qint64 from, qint64 to);

private:
    Database &m_database;
};

} // namespace claviger
