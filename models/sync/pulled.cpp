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
    const QString list = keysByWorkspace ? workspaceId : QString();
    if (inProject ? keysOfProject.contains(projectId) : keysOf.contains(list))
        return true;
    // What is in no workspace is not gone with one.
    if (workspacesComplete && !workspaceId.isEmpty() && !contains(workspaces, workspaceId))
        return true;
    return !projectId.isEmpty() && projectsOf.contains(workspaceId) && !contains(projects, projectId);
}

} // namespace claviger
