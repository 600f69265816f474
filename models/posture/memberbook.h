// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inventory.h"

#include <QHash>
#include <QSet>

namespace claviger {

/// Who is in which workspace, for asking about ten thousand owners.
class MemberBook
{
public:
    explicit MemberBook(const Inventory &inventory);

    /// Members of the key's workspace.
    [[nodiscard]] int count(const Key &key) const
    {
        return m_counts.value({key.connectionId, key.workspaceId});
    }
    /// The key's owner is somebody of its connection, by id, e-mail or name.
    [[nodiscard]] bool knowsOwner(const Key &key) const
    {
        return m_people.contains({key.connectionId, key.owner});
    }
    /// Keys of this connection name their owners as its lists of members do: some key does.
    [[nodiscard]] bool tellsOwners(const QString &connectionId) const
    {
        return m_telling.contains(connectionId);
    }

private:
    QHash<std::pair<QString, QString>, int> m_counts; ///< by connection and workspace
    QSet<std::pair<QString, QString>> m_people;       ///< connection, and what a key may call its owner
    QSet<QString> m_telling;
};

} // namespace claviger
