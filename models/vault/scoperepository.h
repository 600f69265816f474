// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/scope.h"

#include <QList>

namespace claviger {

class Database;

/// The scopes that a service itself listed, in its order.
class ScopeRepository
{
public:
    explicit ScopeRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Scope>> ofConnection(const QString &connectionId);
    /// The scopes of \a connectionId become \a scopes, all or nothing.
    [[nodiscard]] Done replace(const QString &connectionId, const QList<Scope> &scopes);

private:
    Database &m_database;
};

} // namespace claviger
