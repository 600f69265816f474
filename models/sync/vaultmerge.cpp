// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/vaultmerge.h"

#include "models/domain/connection.h"
#include "models/sync/applicationjournal.h"
#include "models/sync/journal.h"
#include "models/sync/reconciliation.h"
#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/database.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/scoperepository.h"
#include "models/vault/transaction.h"
#include "models/vault/workspacerepository.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Keep> QList<T> only(const QList<T> &list, Keep keep)
{
    QList<T> kept;
    std::copy_if(list.begin(), list.end(), std::back_inserter(kept), keep);
    return kept;
}

} // namespace

VaultMerge::VaultMerge(Database &database, const QString &connectionId, const QDateTime &started,
                       const QDateTime &now)
    : m_database(database), m_connectionId(connectionId), m_started(started), m_now(now)
{
    m_report.connectionId = connectionId;
}

Result<SyncReport> VaultMerge::apply(const Pulled &pulled)
{
    if (Done applied = inTransaction(m_database, [&] { return applyAll(pulled); }); !applied)
        return fail(applied.error());
    m_report.workspaces = static_cast<int>(pulled.workspaces.size());
    m_report.keys = static_cast<int>(pulled.keys.size());
    m_report.warnings = pulled.warnings + m_report.warnings;
    return m_report;
}

Done VaultMerge::applyAll(const Pulled &pulled)
{
    using Step = Done (VaultMerge::*)(const Pulled &);
    for (const Step step : {&VaultMerge::readWrites, &VaultMerge::mergeWorkspaces, &VaultMerge::mergeProjects,
                            &VaultMerge::mergeMembers, &VaultMerge::mergeApplications, &VaultMerge::mergeKeys,
                            &VaultMerge::settleOperations}) {
        if (Done done = (this->*step)(pulled); !done)
            return done;
    }
    if (pulled.scopesComplete) {
        if (Done replaced = ScopeRepository(m_database).replace(m_connectionId, pulled.scopes); !replaced)
            return replaced;
    }
    return recordSync();
}

Done VaultMerge::readWrites(const Pulled &)
{
    const auto moved = OperationRepository(m_database).movedSince(m_connectionId, m_started);
    if (!moved)
        return fail(moved.error());
    m_writes = ConcurrentWrites(*moved);
    return {};
}

Done VaultMerge::mergeWorkspaces(const Pulled &pulled)
{
    if (!pulled.workspacesComplete)
        return {};
    WorkspaceRepository repository(m_database);
    const auto before = repository.ofConnection(m_connectionId);
    if (!before)
        return fail(before.error());
    const auto difference = differenceOf(*before, pulled.workspaces, [](const Workspace &w) { return w.id; });
    const auto store = [&](const Workspace &workspace, Change::Kind kind) -> Done {
        if (Done saved = repository.save(workspace); !saved)
            return saved;
        return note(kind, u"workspace"_s, workspace.id, workspace.id, workspace.name);
    };
    for (const Workspace &workspace : difference.added) {
        if (Done done = store(workspace, Change::Kind::Added); !done)
            return done;
    }
    for (const auto &pair : difference.changed) {
        if (Done done = store(pair.second, Change::Kind::Changed); !done)
            return done;
    }
    for (const Workspace &workspace : difference.gone) {
        if (Done done = repository.remove(m_connectionId, workspace.id); !done)
            return done;
        if (Done done = note(Change::Kind::Gone, u"workspace"_s, workspace.id, workspace.id, workspace.name);
            !done)
            return done;
    }
    return {};
}

Done VaultMerge::mergeProjects(const Pulled &pulled)
{
    ProjectRepository repository(m_database);
    const auto all = repository.ofConnection(m_connectionId);
    if (!all)
        return fail(all.error());
    const auto before =
        only(*all, [&](const Project &p) { return pulled.wasRead(pulled.projectsOf, p.workspaceId); });
    const auto difference = differenceOf(before, pulled.projects, [](const Project &p) { return p.id; });
    QList<Project> fresh = difference.added;
    for (const auto &pair : difference.changed)
        fresh << pair.second;
    for (const Project &project : std::as_const(fresh)) {
        if (Done done = repository.save(project); !done)
            return done;
    }
    for (const Project &project : difference.gone) {
        if (Done done = repository.remove(m_connectionId, project.id); !done)
            return done;
    }
    return {};
}

Done VaultMerge::mergeMembers(const Pulled &pulled)
{
    MemberRepository repository(m_database);
    const auto all = repository.ofConnection(m_connectionId);
    if (!all)
        return fail(all.error());
    const auto before =
        only(*all, [&](const Member &m) { return pulled.wasRead(pulled.membersOf, m.workspaceId); });
    const auto difference = differenceOf(
        before, pulled.members, [](const Member &m) { return QString(m.workspaceId + u'\n' + m.id); });
    for (const Member &member : difference.added) {
        if (Done done = repository.save(member); !done)
            return done;
        if (Done done = note(Change::Kind::Added, u"member"_s, member.id, member.workspaceId, member.name);
            !done)
            return done;
    }
    for (const auto &pair : difference.changed) {
        if (Done done = repository.save(pair.second); !done)
            return done;
    }
    for (const Member &member : difference.gone) {
        if (Done done = repository.remove(m_connectionId, member.workspaceId, member.id); !done)
            return done;
        if (!pulled.membersOf.contains(member.workspaceId))
            continue; // not this one left, but the workspace is gone
        m_left << member;
        if (Done done = note(Change::Kind::Gone, u"member"_s, member.id, member.workspaceId, member.name);
            !done)
            return done;
    }
    return {};
}

Done VaultMerge::mergeApplications(const Pulled &pulled)
{
    ApplicationRepository repository(m_database);
    const auto all = repository.ofConnection(m_connectionId);
    if (!all)
        return fail(all.error());
    const auto before = only(*all, [&](const Application &a) {
        return pulled.wasRead(pulled.applicationsOf, a.workspaceId) && !m_writes.touch(a);
    });
    const auto after = only(pulled.applications, [this](const Application &a) { return !m_writes.touch(a); });
    const auto difference = differenceOf(before, after, [](const Application &a) { return a.id; });
    m_newApplications = difference.added;
    for (const Application &application : difference.added) {
        if (Done done = repository.save(application); !done)
            return done;
        if (Done done = noteApplication(Change::Kind::Added, application); !done)
            return done;
    }
    for (const auto &pair : difference.changed) {
        if (Done done = repository.save(pair.second); !done)
            return done;
    }
    for (const Application &application : difference.gone) {
        if (Done done = repository.remove(m_connectionId, application.id); !done)
            return done;
        if (Done done = noteApplication(Change::Kind::Gone, application); !done)
            return done;
    }
    return {};
}

Done VaultMerge::mergeKeys(const Pulled &pulled)
{
    const auto stored = KeyRepository(m_database).ofConnection(m_connectionId);
    if (!stored)
        return fail(stored.error());
    // A key that is kept by hand is no business of the service's list.
    const auto all = only(
        *stored, [this](const Key &key) { return key.origin == KeyOrigin::Service && !m_writes.touch(key); });
    QHash<QString, Key> known;
    for (const Key &key : all)
        known.insert(key.id, key);
    QList<Key> after;
    after.reserve(pulled.keys.size());
    for (const Key &key : pulled.keys) {
        if (m_writes.touch(key))
            continue;
        const auto before = known.constFind(key.id);
        after << (before == known.cend() ? key : withKnownFields(key, *before));
    }
    QSet<QString> listed;
    for (const Key &key : std::as_const(after))
        listed.insert(key.id);
    if (listed.size() < after.size()) {
        m_report.warnings
            << tr("The service listed %1 keys under %2 ids. Keys that share an id are taken for one: "
                  "check “id” in its description.")
                   .arg(after.size())
                   .arg(listed.size());
    }
    const auto before = only(all, [&](const Key &key) {
        return listed.contains(key.id) || pulled.keysWereRead(key.workspaceId, key.projectId);
    });

    const auto difference = differenceOf(before, after, [](const Key &key) { return key.id; });
    for (const Key &key : difference.added) {
        if (Done done = addKey(key); !done)
            return done;
    }
    for (const auto &[old, fresh] : difference.changed) {
        if (Done done = changeKey(old, fresh); !done)
            return done;
    }
    for (const Key &key : difference.gone) {
        if (Done done = loseKey(key); !done)
            return done;
    }
    return {};
}

Done VaultMerge::addKey(const Key &key)
{
    m_newKeys << key;
    ++m_report.added;
    if (Done saved = KeyRepository(m_database).save(key); !saved)
        return saved;
    return note(Change::Kind::Added, u"key"_s, key.id, key.workspaceId, key.name);
}

Done VaultMerge::changeKey(const Key &before, const Key &pulled)
{
    const bool died = isUsable(before.status) && !isUsable(pulled.status);
    const Key after = died ? withReason(pulled) : pulled;
    if (Done saved = KeyRepository(m_database).save(after); !saved)
        return saved;
    const QJsonObject fields = changedFields(before, after);
    if (fields.isEmpty())
        return {};
    ++m_report.changed;
    return note(Change::Kind::Changed, u"key"_s, after.id, after.workspaceId, after.name, fields);
}

Done VaultMerge::loseKey(const Key &key)
{
    if (isGone(key))
        return {};
    ++m_report.gone;
    const Key gone = isUsable(key.status) ? withReason(asGone(key, m_now)) : asGone(key, m_now);
    if (Done saved = KeyRepository(m_database).save(gone); !saved)
        return saved;
    QJsonObject reason = changedFields(key, gone);
    reason.remove(u"status"_s); // that it is gone says so
    return note(Change::Kind::Gone, u"key"_s, key.id, key.workspaceId, key.name, reason);
}

Key VaultMerge::withReason(const Key &key)
{
    const QString owner = ownerAmong(m_left, key);
    if (owner.isEmpty())
        return key;
    m_report.warnings
        << (key.principal == Principal::Personal
                ? tr("The personal key “%1” died because its owner %2 left.").arg(key.name, owner)
                : tr("The key “%1” works no more, and its owner %2 left.").arg(key.name, owner));
    return diedWithOwner(key, owner);
}

Done VaultMerge::noteApplication(Change::Kind kind, const Application &application)
{
    return note(kind, u"application"_s, application.id, application.workspaceId, application.name);
}

Done VaultMerge::settleOperations(const Pulled &pulled)
{
    const Result<QStringList> warnings =
        journal::settle(m_database, m_connectionId, {pulled, m_newKeys, m_writes}, m_now);
    if (!warnings)
        return fail(warnings.error());
    m_report.warnings << *warnings;
    const Result<QStringList> orphans =
        journal::settleApplications(m_database, m_connectionId, {pulled, m_newApplications, m_writes}, m_now);
    if (!orphans)
        return fail(orphans.error());
    m_report.warnings << *orphans;
    return {};
}

Done VaultMerge::recordSync()
{
    ConnectionRepository repository(m_database);
    Result<Connection> connection = repository.find(m_connectionId);
    if (!connection)
        return fail(connection.error());
    m_report.connectionName = connection->name;
    connection->lastSync = m_now;
    connection->lastSyncError.clear();
    return repository.update(*connection);
}

Done VaultMerge::note(Change::Kind kind, const QString &type, const QString &id, const QString &workspaceId,
                      const QString &name, const QJsonObject &fields)
{
    Change change;
    change.connectionId = m_connectionId;
    change.seen = m_now;
    change.kind = kind;
    change.objectType = type;
    change.objectId = id;
    change.workspaceId = workspaceId;
    change.name = name;
    change.fields = fields;
    return ChangeRepository(m_database).add(change);
}

} // namespace claviger
