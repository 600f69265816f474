// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

namespace claviger {

class Session;

/// What one sync of one connection did.
struct SyncReport
{
    QString connectionId;
    QString connectionName;
    int workspaces = 0;
    int keys = 0;
    int added = 0;
    int changed = 0;
    int gone = 0;
    double seconds = 0;
    /// Sentences for a person: parts that the service does not offer are no warnings; orphans of
    /// unknown operations are.
    QStringList warnings;

    bool operator==(const SyncReport &) const = default;
};

/// Pulls workspaces, projects, members, keys, scopes and applications of a connection, compares them
/// with the vault and writes the difference in one transaction. Lives on the main thread.
class Synchroniser : public QObject
{
    Q_OBJECT
public:
    explicit Synchroniser(Session &session);
    ~Synchroniser() override;

    /// Starts a sync, or returns the one that is under way. Cancelling the future aborts it; the vault
    /// then stays as it was.
    QFuture<Result<SyncReport>> sync(const QString &connectionId);
    [[nodiscard]] bool isSyncing(const QString &connectionId) const;

Q_SIGNALS:
    void started(const QString &connectionId);
    /// \a step is a sentence fragment for people ("keys of Acme"); done of total steps, total may grow.
    void progressed(const QString &connectionId, const QString &step, int done, int total);
    /// The error code is Cancelled, Unreachable … on failure.
    void finished(const QString &connectionId, const claviger::Result<claviger::SyncReport> &result);

private:
    class Run;
    void runEnded(const QString &connectionId, const Result<SyncReport> &report);

    Session &m_session;
    QHash<QString, Run *> m_runs;
};

} // namespace claviger
