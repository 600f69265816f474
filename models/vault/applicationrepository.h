// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// OAuth clients as the last sync saw them, in order of their identity.
class ApplicationRepository
{
public:
    explicit ApplicationRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Application>> all();
    [[nodiscard]] Result<QList<Application>> ofConnection(const QString &connectionId);
    /// Inserts it, or replaces the one with the same identity.
    [[nodiscard]] Done save(const Application &application);
    /// Removing what is not there is a success.
    [[nodiscard]] Done remove(const QString &connectionId, const QString &id);

private:
    Database &m_database;
};

} // namespace claviger
