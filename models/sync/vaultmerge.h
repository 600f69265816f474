// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"
#include "models/sync/concurrentwrites.h"
#include "models/sync/pulled.h"
#include "models/sync/synchroniser.h"

#include <QCoreApplication>

namespace claviger {

class Database;

/// Brings the vault into agreement with what a sync pulled: compares, writes the difference and the
/// change feed, settles operations whose outcome was unknown. Runs on the vault's thread; all or
/// nothing.
class VaultMerge
{
    Q_DECLARE_TR_FUNCTIONS(claviger::VaultMerge)
public:
    /// \a started is when the first list was asked for: what this program wrote since is left alone.
    VaultMerge(Database &database, const QString &connectionId, const QDateTime &started,
               const QDateTime &now);

    [[nodiscard]] Result<SyncReport> apply(const Pulled &pulled);

private:
    [[nodiscard]] Done applyAll(const Pulled &pulled);
    [[nodiscard]] Done readWrites(const Pulled &pulled);
    [[nodiscard]] Done mergeWorkspaces(const Pulled &pulled);
    [[nodiscard]] Done mergeProjects(const Pulled &pulled);
    [[nodiscard]] Done mergeMembers(const Pulled &pulled);
    [[nodiscard]] Done mergeApplications(const Pulled &pulled);
    [[nodiscard]] Done mergeKeys(const Pulled &pulled);
    [[nodiscard]] Done addKey(const Key &key);
    [[nodiscard]] Done changeKey(const Key &before, const Key &pulled);
    [[nodiscard]] Done loseKey(const Key &key);
    /// \a key, which works no more, with the reason if it is that its owner left; that is reported.
    [[nodiscard]] Key withReason(const Key &key);
    [[nodiscard]] Done settleOperations(const Pulled &pulled);
    [[nodiscard]] Done recordSync();
    [[nodiscard]] Done noteApplication(Change::Kind kind, const Application &application);
    [[nodiscard]] Done note(Change::Kind kind, const QString &type, const QString &id,
                            const QString &workspaceId, const QString &name, const QJsonObject &fields = {});

    Database &m_database;
    QString m_connectionId;
    QDateTime m_started;
    QDateTime m_now;
    ConcurrentWrites m_writes;
    SyncReport m_report;
    QList<Key> m_newKeys; ///< seen for the first time in this sync
    QList<Application> m_newApplications;
    QList<Member> m_left; ///< members that are gone since the last one
};

} // namespace claviger
