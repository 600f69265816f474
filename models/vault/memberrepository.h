// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/member.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// Members as the last sync saw them, in order of their identity.
class MemberRepository
{
public:
    explicit MemberRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Member>> all();
    [[nodiscard]] Result<QList<Member>> ofConnection(const QString &connectionId);
    /// Inserts it, or replaces the one with the same identity.
    [[nodiscard]] Done save(const Member &member);
    /// Removing what is not there is a success.
    [[nodiscard]] Done remove(const QString &connectionId, const QString &workspaceId,
                              const QString &memberId);

private:
    Database &m_database;
};

} // namespace claviger
