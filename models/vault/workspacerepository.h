// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// Workspaces as the last sync saw them, in order of their identity.
class WorkspaceRepository
{
public:
    explicit WorkspaceRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Workspace>> all();
    [[nodiscard]] Result<QList<Workspace>> ofConnection(const QString &connectionId);
    /// Inserts it, or replaces the one with the same identity.
    [[nodiscard]] Done save(const Workspace &workspace);
    /// Removing what is not there is a success.
    [[nodiscard]] Done remove(const QString &connectionId, const QString &id);

private:
    Database &m_database;
};

} // namespace claviger
