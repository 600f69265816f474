// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// The change feed.
class ChangeRepository
{
public:
    explicit ChangeRepository(Database &database) : m_database(database) {}

    /// \a change.id is ignored: the vault numbers changes.
    [[nodiscard]] Done add(const Change &change);
    /// Newest first.
    [[nodiscard]] Result<QList<Change>> latest(int limit);
    /// What was ever seen of one key. Newest first.
    [[nodiscard]] Result<QList<Change>> ofKey(const QString &connectionId, const QString &keyId);

private:
    Database &m_database;
};

} // namespace claviger
