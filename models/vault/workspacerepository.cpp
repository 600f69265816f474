// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/workspacerepository.h"

#include "models/vault/query.h"

namespace claviger {

namespace {

constexpr const char *selectAll = "SELECT connection_id, id, name, plan, extra_json FROM workspaces";
constexpr const char *selectOfConnection =
    "SELECT connection_id, id, name, plan, extra_json FROM workspaces WHERE connection_id = ?";
constexpr const char *insert =
    "INSERT OR REPLACE INTO workspaces (connection_id, id, name, plan, extra_json) "
    "VALUES (?, ?, ?, ?, ?)";

Workspace read(const Statement &row)
{
    Workspace workspace;
    workspace.connectionId = row.text(0);
    workspace.id = row.text(1);
    workspace.name = row.text(2);
    workspace.plan = row.text(3);
    workspace.extra = row.object(4);
    return workspace;
}

} // namespace

Result<QList<Workspace>> WorkspaceRepository::all()
{
    return rowsOf<Workspace>(m_database, selectAll, read);
}

Result<QList<Workspace>> WorkspaceRepository::ofConnection(const QString &connectionId)
{
    return rowsOf<Workspace>(m_database, selectOfConnection, read, connectionId);
}

Done WorkspaceRepository::save(const Workspace &workspace)
{
    return runSql(m_database, insert, workspace.connectionId, workspace.id, workspace.name, workspace.plan,
                  workspace.extra);
}

Done WorkspaceRepository::remove(const QString &connectionId, const QString &id)
{
    return runSql(m_database, "DELETE FROM workspaces WHERE connection_id = ? AND id = ?", connectionId, id);
}

} // namespace claviger
