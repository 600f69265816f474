// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// How many keys a workspace holds, of any status. Keys outside of any workspace have an empty id.
struct WorkspaceKeyCount
{
    QString connectionId;
    QString workspaceId;
    int keys = 0;

    bool operator==(const WorkspaceKeyCount &) const = default;
};

/// Keys as the last sync saw them, in order of their identity. Never a secret.
class KeyRepository
{
public:
    explicit KeyRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Key>> all();
    [[nodiscard]] Result<QList<Key>> ofConnection(const QString &connectionId);
    /// Inserts it, or replaces the one with the same identity.
    [[nodiscard]] Done save(const Key &key);
    /// Removing what is not there is a success.
    [[nodiscard]] Done remove(const QString &connectionId, const QString &id);

    /// The keys with this id in every connection: services do not agree on who owns an id.
    [[nodiscard]] Result<QList<Key>> withId(const QString &id);
    [[nodiscard]] Result<Key> find(const QString &connectionId, const QString &id);
    [[nodiscard]] Result<QList<WorkspaceKeyCount>> countsByWorkspace();

private:
    Database &m_database;
};

} // namespace claviger
