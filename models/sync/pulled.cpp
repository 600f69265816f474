// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pulled.h"

#include <algorithm>

namespace claviger {

namespace {

template <typename T> bool contains(const QList<T> &list, const QString &id)
{
    return std::any_of(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
}

} // namespace

bool Pulled::keysWereRead(const QString &workspaceId, const QString &projectId) const
{
    const bool inProject = keysByProject && !projectId.isEmpty();
    if (inProject && keysOfProject.contains(projectId))
        return true;
    if (!inProject && keysOf.contains(keysByWorkspace ? workspaceId : QString()))
        return true;
    const bool projectIsGone =
        !projectId.isEmpty() && projectsOf.contains(workspaceId) && !contains(projects, projectId);
    return projectIsGone || wasRead({}, workspaceId);
}

bool Pulled::wasRead(const QSet<QString> &lists, const QString &workspaceId) const
{
    if (lists.contains(workspaceId))
        return true;
    // What is in no workspace is not gone with one.
    return workspacesComplete && !workspaceId.isEmpty() && !contains(workspaces, workspaceId);
}

} // namespace claviger
