// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/audittrail.h"

#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/sync/trailstore.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QtConcurrent>

namespace claviger {

using namespace Qt::StringLiterals;

/// One reading, container after container.
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
        m_kept.waitForFinished(); // it works on what goes next
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
            findClient();
        });
    }

private:
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
            return keep();
        const TrailContainer container = m_waiting.dequeue();
        const QDateTime since = m_known.since(container, session().clock().now());
        whenDone(m_client->auditEvents(container.workspace, container.project, since), this,
                 [this, name = container.name()](const Result<QList<QJsonObject>> &events) {
                     if (!events)
                         return explain(events.error());
                     m_lists.append({name, *events});
                     m_count += events->size();
                     Q_EMIT m_owner.progressed(m_connectionId, m_count);
                     next();
                 });
    }

    void keep()
    {
        m_kept = QtConcurrent::run([&events = session().events(), &catalogue = session().catalogue(),
                                    start = m_known, lists = m_lists, now = session().clock().now(),
                                    seconds = double(m_timer.elapsed()) / 1000] {
            return storeTrail(events, catalogue, start, lists, now, seconds);
        });
        whenDone(m_kept, this, [this](const Result<audit::ImportReceipt> &receipt) {
            if (!receipt)
                return end(fail(receipt.error()));
            end(TrailReport{m_connectionId, m_known.connection.name, *receipt});
        });
    }

    void explain(const Error &error)
    {
        session().explain(m_connectionId, {}, error, this,
                          [this](const Error &explained) { end(fail(explained)); });
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
    QQueue<TrailContainer> m_waiting;
    QList<TrailList> m_lists;
    qint64 m_count = 0; ///< events in them
    QFuture<Result<audit::ImportReceipt>> m_kept;
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
