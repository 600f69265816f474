// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/audittrail.h"

#include "models/audit/query/textmatcher.h"
#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/sync/trailrecords.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/workspacerepository.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QtConcurrent>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// Services write their trails late; what comes twice is recognised.
constexpr int overlapSeconds = 3600;

/// Where the vault stands before a reading.
struct Known
{
    Connection connection;
    QList<Workspace> workspaces;
    QList<Project> projects;
};

Result<Known> readKnown(Database &database, const QString &connectionId)
{
    const auto connection = ConnectionRepository(database).find(connectionId);
    if (!connection)
        return fail(connection.error());
    const auto workspaces = WorkspaceRepository(database).ofConnection(connectionId);
    if (!workspaces)
        return fail(workspaces.error());
    const auto projects = ProjectRepository(database).ofConnection(connectionId);
    if (!projects)
        return fail(projects.error());
    return Known{*connection, *workspaces, *projects};
}

audit::Question lastOf(const QString &source)
{
    audit::Question question;
    question.condition.kind = audit::Condition::Kind::Field;
    question.condition.field = AuditField::Source;
    question.condition.matcher = std::make_shared<audit::ExactMatcher>(source.toStdString());
    return question;
}

/// Stores the events; runs on a worker's thread.
Result<audit::ImportReceipt> store(audit::EventStore &events, const QList<QJsonObject> &pulled,
                                   const Connection &connection, double seconds)
{
    const QString identity = u"trail of "_s + connection.id;
    auto writer = events.begin(identity);
    if (!writer)
        return fail(writer.error());
    {
        const std::unique_ptr<audit::SegmentBuilder> builder = (*writer)->builder();
        feedTrail(pulled, connection.name, *builder);
        builder->flush();
    }
    audit::ImportReceipt facts;
    facts.files = {{connection.url.toString(),
                    {},
                    0,
                    {},
                    connection.serviceId,
                    AuditTrail::tr("read from the service")}};
    facts.seconds = seconds;
    audit::ImportReceipt counts = (*writer)->counts();
    if (counts.stored == 0 && !(*writer)->error()) {
        counts.files = facts.files;
        counts.seconds = seconds;
        if (Done gone = (*writer)->abandon(); !gone)
            return fail(gone.error());
        return counts;
    }
    auto receipt = (*writer)->finish(audit::ImportRecord::State::Complete, facts);
    writer->reset();
    // The events are in; that they lie in one piece more than they need is mended by the next reading.
    if (receipt)
        static_cast<void>(events.joinTrail(identity));
    return receipt;
}

} // namespace

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
            [id = m_connectionId](Database &database) { return readKnown(database, id); });
        whenDone(known, this, [this](const Result<Known> &read) {
            if (!read)
                return end(fail(read.error()));
            m_known = *read;
            findClient();
        });
    }

private:
    struct Container
    {
        std::optional<Workspace> workspace;
        std::optional<Project> project;
    };

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
                     findLast();
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

    void findLast()
    {
        whenDone(session().events().ask(lastOf(m_known.connection.name)), this,
                 [this](const Result<audit::Answer> &answer) {
                     if (!answer)
                         return end(fail(answer.error()));
                     if (answer->last) {
                         m_since = QDateTime::fromMSecsSinceEpoch(*answer->last / 1'000'000, QTimeZone::utc())
                                       .toUTC()
                                       .addSecs(-overlapSeconds);
                     }
                     next();
                 });
    }

    void next()
    {
        if (m_waiting.isEmpty())
            return keep();
        const Container container = m_waiting.dequeue();
        whenDone(m_client->auditEvents(container.workspace, container.project, m_since), this,
                 [this](const Result<QList<QJsonObject>> &events) {
                     if (!events)
                         return explain(events.error());
                     m_events += *events;
                     Q_EMIT m_owner.progressed(m_connectionId, m_events.size());
                     next();
                 });
    }

    void keep()
    {
        m_kept =
            QtConcurrent::run([&events = session().events(), pulled = m_events,
                               connection = m_known.connection, seconds = double(m_timer.elapsed()) / 1000] {
                return store(events, pulled, connection, seconds);
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
    Known m_known;
    std::shared_ptr<ServiceClient> m_client;
    QQueue<Container> m_waiting;
    QDateTime m_since;
    QList<QJsonObject> m_events;
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
