// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/audittrail.h"

#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/sync/refusedpart.h"
#include "models/sync/session.h"
#include "models/sync/trailstore.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QQueue>
#include <QtConcurrent>

#include <functional>

namespace claviger {

using namespace Qt::StringLiterals;

/// One reading, list after list.
class AuditTrail::Run : public QObject
{
public:
    Run(AuditTrail &owner, const QString &connectionId)
        : QObject(&owner), m_owner(owner), m_connectionId(connectionId)
    {
        m_timer.start();
        m_promise.start();
    }
    ~Run() override
    {
        m_storing.waitForFinished(); // it works on what goes next
        m_finishing.waitForFinished();
        if (!m_ended)
            m_promise.finish();
    }

    [[nodiscard]] QFuture<Result<TrailReport>> future() const { return m_promise.future(); }

    void start()
    {
        const auto known = session().vault().run(
            [id = m_connectionId](Database &database) { return readTrailStart(database, id); });
        whenDone(known, this, [this](const Result<TrailStart> &read) {
            if (!read)
                return end(fail(read.error()));
            m_known = *read;
            m_store = std::make_shared<TrailStore>(session().events(), session().catalogue(), m_known);
            findClient();
        });
    }

private:
    using GoOn = std::function<void(const Done &)>;

    [[nodiscard]] Session &session() { return m_owner.m_session; }

    void findClient()
    {
        whenDone(session().clientFor(m_connectionId), this,
                 [this](const Result<std::shared_ptr<ServiceClient>> &client) {
                     if (!client)
                         return end(fail(client.error()));
                     m_client = *client;
                     if (const Done offered = m_client->offers(u"audit.list"_s); !offered)
                         return end(fail(offered.error()));
                     listContainers();
                     next();
                 });
    }

    void listContainers()
    {
        const QStringList each = m_client->description().operation(u"audit.list"_s)->forEach;
        if (each.contains(u"connection"_s))
            m_waiting.enqueue({});
        for (const Workspace &workspace : std::as_const(m_known.workspaces)) {
            if (each.contains(u"workspace"_s))
                m_waiting.enqueue({workspace, {}});
            for (const Project &project : std::as_const(m_known.projects)) {
                if (each.contains(u"project"_s) && project.workspaceId == workspace.id)
                    m_waiting.enqueue({workspace, project});
            }
        }
    }

    void next()
    {
        if (m_waiting.isEmpty())
            return finish();
        m_current = m_waiting.dequeue();
        m_parts.append({m_current.name(), {}});
        const auto take = [run = QPointer(this)](const QList<QJsonObject> &events, const GoOn &goOn) {
            if (run)
                run->take(events, goOn);
        };
        const QDateTime since = m_known.since(m_current, session().clock().now());
        whenDone(m_client->auditEvents(m_current.workspace, m_current.project, since, take), this,
                 [this](const Result<void> &read) { listEnded(read); });
    }

    void take(const QList<QJsonObject> &events, const GoOn &goOn)
    {
        m_parts.last().events += events;
        m_gathered += events.size();
        m_count += events.size();
        Q_EMIT m_owner.progressed(m_connectionId, m_count);
        if (m_gathered < m_owner.m_instalment)
            return goOn({});
        m_storing = QtConcurrent::run([instalment = takeInstalment()] { return instalment(); });
        m_parts.append({m_current.name(), {}});
        whenDone(m_storing, this, [goOn](const Done &stored) { goOn(stored); });
    }

    void listEnded(const Result<void> &read)
    {
        if (read) {
            m_parts.last().isLast = true;
            m_isAnythingRead = true;
            return next();
        }
        if (m_parts.constLast().events.isEmpty())
            m_parts.removeLast();
        session().explain(m_connectionId, m_current.workspace.value_or(Workspace()).id, read.error(), this,
                          [this, refused = isRefusedPart(read.error())](const Error &error) {
                              if (!refused) {
                                  m_failure = error;
                                  return finish();
                              }
                              m_refusal = error;
                              m_warnings << AuditTrail::tr("The trail of %1 could not be read: %2")
                                                .arg(titleOf(m_current), error.message);
                              next();
                          });
    }

    /// Stores what was gathered since the last one; to be called on a worker's thread.
    std::function<Done()> takeInstalment()
    {
        m_gathered = 0;
        return [store = m_store, parts = std::exchange(m_parts, {}), now = session().clock().now(),
                seconds = double(m_timer.restart()) / 1000] { return store->store(parts, now, seconds); };
    }

    /// With what failed, if the reading did not come to its end.
    void finish()
    {
        const auto work = [instalment = takeInstalment(), store = m_store] {
            return instalment().map([&store] { return store->finish(); });
        };
        m_finishing = QtConcurrent::run(work);
        whenDone(m_finishing, this, [this](const Result<audit::ImportReceipt> &receipt) {
            if (m_failure)
                return end(fail(*m_failure));
            if (m_refusal && !m_isAnythingRead)
                return end(fail(*m_refusal));
            if (!receipt)
                return end(fail(receipt.error()));
            end(TrailReport{m_connectionId, m_known.connection.name, *receipt, m_warnings});
        });
    }

    [[nodiscard]] QString titleOf(const TrailContainer &container) const
    {
        if (container.project)
            return container.project->name.isEmpty() ? container.project->id : container.project->name;
        if (container.workspace && !container.workspace->id.isEmpty())
            return container.workspace->name.isEmpty() ? container.workspace->id : container.workspace->name;
        return m_known.connection.name;
    }

    void end(const Result<TrailReport> &report)
    {
        m_ended = true;
        m_promise.addResult(report);
        m_promise.finish();
        m_owner.m_runs.remove(m_connectionId);
        Q_EMIT m_owner.finished(m_connectionId, report);
        deleteLater();
    }

    AuditTrail &m_owner;
    QString m_connectionId;
    QPromise<Result<TrailReport>> m_promise;
    QElapsedTimer m_timer;
    TrailStart m_known;
    std::shared_ptr<ServiceClient> m_client;
    std::shared_ptr<TrailStore> m_store;
    QQueue<TrailContainer> m_waiting;
    TrailContainer m_current;
    QList<TrailPart> m_parts; ///< not stored yet
    qsizetype m_gathered = 0; ///< events in them
    qint64 m_count = 0;       ///< events so far
    QFuture<Done> m_storing;
    QFuture<Result<audit::ImportReceipt>> m_finishing;
    std::optional<Error> m_failure; ///< ended the reading
    std::optional<Error> m_refusal; ///< of the last list that was refused
    QStringList m_warnings;         ///< about such lists
    bool m_isAnythingRead = false;
    bool m_ended = false;
};

AuditTrail::AuditTrail(Session &session) : m_session(session) {}

AuditTrail::~AuditTrail() = default;

QFuture<Result<TrailReport>> AuditTrail::pull(const QString &connectionId)
{
    if (Run *running = m_runs.value(connectionId))
        return running->future();
    auto *run = new Run(*this, connectionId);
    m_runs.insert(connectionId, run);
    const QFuture<Result<TrailReport>> future = run->future();
    run->start();
    return future;
}

} // namespace claviger
