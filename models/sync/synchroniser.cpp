// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/synchroniser.h"

#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/sync/syncrun.h"
#include "models/sync/vaultmerge.h"
#include "models/vault/connectionrepository.h"

#include <QElapsedTimer>

namespace claviger {

namespace {

Act actOf(const Result<SyncReport> &report)
{
    Act act;
    act.kind = Act::Kind::Sync;
    act.outcome = report ? Act::Outcome::Succeeded : Act::Outcome::Failed;
    act.note = report ? Synchroniser::tr("%n key(s)", nullptr, report->keys) : report.error().message;
    return act;
}

} // namespace

/// A sync from the click to the last row: client, pull, merge.
class Synchroniser::Run : public QObject
{
public:
    Run(Synchroniser &owner, const QString &connectionId)
        : QObject(&owner), m_owner(owner), m_connectionId(connectionId)
    {
        m_timer.start();
        m_promise.start();
        m_watcher.setFuture(m_promise.future());
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &Run::cancel);
    }
    ~Run() override
    {
        if (!m_settled)
            m_promise.finish();
    }

    [[nodiscard]] QFuture<Result<SyncReport>> future() const { return m_promise.future(); }

    void start()
    {
        whenDone(m_owner.m_session.clientFor(m_connectionId), this,
                 [this](const Result<std::shared_ptr<ServiceClient>> &client) {
                     if (client)
                         pull(*client);
                     else
                         end(fail(client.error()));
                 });
    }

private:
    void pull(const std::shared_ptr<ServiceClient> &client)
    {
        m_run = new SyncRun(client, m_connectionId, this);
        connect(m_run, &SyncRun::progressed, this, [this](const QString &step, int done, int total) {
            Q_EMIT m_owner.progressed(m_connectionId, step, done, total);
        });
        connect(m_run, &SyncRun::finished, this, [this](const Result<Pulled> &pulled) {
            if (pulled)
                merge(*pulled);
            else
                end(fail(pulled.error()));
        });
        m_started = m_owner.m_session.clock().now();
        m_run->start();
    }

    void merge(const Pulled &pulled)
    {
        const QDateTime now = m_owner.m_session.clock().now();
        const auto merged = m_owner.m_session.vault().run(
            [pulled, started = m_started, now, id = m_connectionId](Database &database) {
                return VaultMerge(database, id, started, now).apply(pulled);
            });
        whenDone(merged, this, [this](const Result<SyncReport> &report) { end(report); });
    }

    void cancel()
    {
        if (m_run)
            m_run->cancel();
        else
            end(fail(ErrorCode::Cancelled, tr("The sync was cancelled; nothing was changed.")));
    }

    void end(Result<SyncReport> report)
    {
        if (m_ended)
            return;
        m_ended = true;
        if (report) {
            report->seconds = static_cast<double>(m_timer.elapsed()) / 1000;
            return settle(report);
        }
        m_owner.m_session.explain(m_connectionId, {}, report.error(), this,
                                  [this](const Error &explained) { settle(fail(explained)); });
    }

    void settle(const Result<SyncReport> &report)
    {
        m_settled = true;
        if (!report)
            recordFailure(report.error());
        m_promise.addResult(report);
        m_promise.finish();
        m_owner.runEnded(m_connectionId, report);
    }

    void recordFailure(const Error &error)
    {
        const auto recorded =
            m_owner.m_session.vault().run([id = m_connectionId, text = error.message](Database &db) -> Done {
                ConnectionRepository repository(db);
                Result<Connection> connection = repository.find(id);
                if (!connection)
                    return fail(connection.error());
                connection->lastSyncError = text;
                return repository.update(*connection);
            });
        Q_UNUSED(recorded) // the error itself is on its way to the caller; this only keeps it for later
    }

    Synchroniser &m_owner;
    QString m_connectionId;
    QPromise<Result<SyncReport>> m_promise;
    QFutureWatcher<Result<SyncReport>> m_watcher;
    QElapsedTimer m_timer;
    QDateTime m_started; ///< the first list was asked for
    SyncRun *m_run = nullptr;
    bool m_ended = false;   ///< nothing more is asked or written
    bool m_settled = false; ///< whoever waits was told
};

Synchroniser::Synchroniser(Session &session) : m_session(session) {}

Synchroniser::~Synchroniser() = default;

QFuture<Result<SyncReport>> Synchroniser::sync(const QString &connectionId)
{
    if (Run *running = m_runs.value(connectionId))
        return running->future();
    auto *run = new Run(*this, connectionId);
    m_runs.insert(connectionId, run);
    Q_EMIT started(connectionId);
    run->start();
    return run->future();
}

bool Synchroniser::isSyncing(const QString &connectionId) const
{
    return m_runs.contains(connectionId);
}

void Synchroniser::runEnded(const QString &connectionId, const Result<SyncReport> &report)
{
    m_runs.take(connectionId)->deleteLater();
    m_session.note(actOf(report), connectionId);
    Q_EMIT finished(connectionId, report);
    if (report)
        Q_EMIT m_session.dataChanged(connectionId);
    Q_EMIT m_session.connectionsChanged();
    Q_EMIT m_session.operationsChanged();
}

} // namespace claviger
