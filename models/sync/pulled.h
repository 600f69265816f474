// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/project.h"
#include "models/domain/scope.h"
#include "models/domain/workspace.h"

#include <QList>
#include <QSet>

namespace claviger {

/// Everything that one sync read from a service, with a record of what was read completely: only there
/// does an object that is missing count as gone.
struct Pulled
{
    QList<Workspace> workspaces;
    QList<Project> projects;
    QList<Member> members;
    QList<Key> keys;
    QList<Application> applications;
    QList<Scope> scopes;

    bool workspacesComplete = false;
    bool scopesComplete = false;
    QSet<QString> projectsOf; ///< workspaces whose projects were read
    QSet<QString> membersOf;
    QSet<QString> applicationsOf;
    QSet<QString> keysOf;        ///< workspaces whose own keys were read
    QSet<QString> keysOfProject; ///< projects whose keys were read
    /// A workspace, or a project, has a list of its own keys; else they stand in the next larger one.
    bool keysByWorkspace = false;
    bool keysByProject = false;
    QStringList warnings;

    /// The list was read in which keys of this place stand (\a projectId empty: those of the whole
    /// workspace), or the place is gone itself: a key that is missing is gone.
    [[nodiscard]] bool keysWereRead(const QString &workspaceId, const QString &projectId) const;
    /// The same for what every workspace has one list of; \a lists are the workspaces whose list was read.
    [[nodiscard]] bool wasRead(const QSet<QString> &lists, const QString &workspaceId) const;

    bool operator==(const Pulled &) const = default;
};

} // namespace claviger
