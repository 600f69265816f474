// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/project.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// Projects as the last sync saw them, in order of their identity.
class ProjectRepository
{
public:
    explicit ProjectRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Project>> all();
    [[nodiscard]] Result<QList<Project>> ofConnection(const QString &connectionId);
    /// Inserts it, or replaces the one with the same identity.
    [[nodiscard]] Done save(const Project &project);
    /// Removing what is not there is a success.
    [[nodiscard]] Done remove(const QString &connectionId, const QString &id);

private:
    Database &m_database;
};

} // namespace claviger
