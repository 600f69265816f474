// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/projectrepository.h"

#include "models/vault/query.h"

namespace claviger {

namespace {

constexpr const char *selectAll = "SELECT connection_id, id, workspace_id, name, extra_json FROM projects";
constexpr const char *selectOfConnection =
    "SELECT connection_id, id, workspace_id, name, extra_json FROM projects WHERE connection_id = ?";
constexpr const char *insert = "INSERT OR REPLACE INTO projects (connection_id, id, workspace_id, name, "
                               "extra_json) VALUES (?, ?, ?, ?, ?)";

Project read(const Statement &row)
{
    Project project;
    project.connectionId = row.text(0);
    project.id = row.text(1);
    project.workspaceId = row.text(2);
    project.name = row.text(3);
    project.extra = row.object(4);
    return project;
}

} // namespace

Result<QList<Project>> ProjectRepository::all()
{
    return rowsOf<Project>(m_database, selectAll, read);
}

Result<QList<Project>> ProjectRepository::ofConnection(const QString &connectionId)
{
    return rowsOf<Project>(m_database, selectOfConnection, read, connectionId);
}

Done ProjectRepository::save(const Project &project)
{
    return runSql(m_database, insert, project.connectionId, project.id, project.workspaceId, project.name,
                  project.extra);
}

Done ProjectRepository::remove(const QString &connectionId, const QString &id)
{
    return runSql(m_database, "DELETE FROM projects WHERE connection_id = ? AND id = ?", connectionId, id);
}

} // namespace claviger
