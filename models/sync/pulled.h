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
    QStringList warnings;

    bool operator==(const Pulled &) const = default;
};

} // namespace claviger
