// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/memberrepository.h"

#include "models/vault/query.h"

namespace claviger {

namespace {

constexpr const char *selectAll =
    "SELECT connection_id, workspace_id, id, name, email, role, status, joined, "
    "extra_json FROM members";
constexpr const char *selectOfConnection =
    "SELECT connection_id, workspace_id, id, name, email, role, status, joined, "
    "extra_json FROM members WHERE connection_id = ?";
constexpr const char *insert =
    "INSERT OR REPLACE INTO members (connection_id, workspace_id, id, name, email, "
    "role, status, joined, extra_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

Member read(const Statement &row)
{
    Member member;
    member.connectionId = row.text(0);
    member.workspaceId = row.text(1);
    member.id = row.text(2);
    member.name = row.text(3);
    member.email = row.text(4);
    member.role = row.text(5);
    member.status = row.text(6);
    member.joined = row.moment(7);
    member.extra = row.object(8);
    return member;
}

} // namespace

Result<QList<Member>> MemberRepository::all()
{
    return rowsOf<Member>(m_database, selectAll, read);
}

Result<QList<Member>> MemberRepository::ofConnection(const QString &connectionId)
{
    return rowsOf<Member>(m_database, selectOfConnection, read, connectionId);
}

Done MemberRepository::save(const Member &member)
{
    return runSql(m_database, insert, member.connectionId, member.workspaceId, member.id, member.name,
                  member.email, member.role, member.status, member.joined, member.extra);
}

Done MemberRepository::remove(const QString &connectionId, const QString &workspaceId,
                              const QString &memberId)
{
    return runSql(m_database, "DELETE FROM members WHERE connection_id = ? AND workspace_id = ? AND id = ?",
                  connectionId, workspaceId, memberId);
}

} // namespace claviger
