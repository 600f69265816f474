// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account.h"

#include <algorithm>

namespace claviger::sandbox {

namespace {

template <typename List, typename Test> auto *firstWhere(List &list, Test test)
{
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Member *Workspace::member(const QString &wanted)
{
    return firstWhere(members, [&](const Member &m) { return m.id == wanted || m.userId == wanted; });
}

Project *Workspace::project(const QString &wanted)
{
    return firstWhere(projects, [&](const Project &p) { return p.id == wanted; });
}

Workspace *Account::workspace(const QString &wanted)
{
    return firstWhere(workspaces, [&](const Workspace &w) { return w.id == wanted || w.slug == wanted; });
}

Workspace *Account::workspaceOfProject(const QString &wanted)
{
    return firstWhere(workspaces, [&](Workspace &w) { return w.project(wanted) != nullptr; });
}

Application *Account::application(const QString &wanted)
{
    return firstWhere(applications,
                      [&](const Application &a) { return a.id == wanted || a.clientId == wanted; });
}

} // namespace claviger::sandbox
