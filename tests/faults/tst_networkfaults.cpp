// SPDX-License-Identifier: GPL-3.0-or-later
// The i-th request of a sync and of each write is cut, hangs, is answered by garbage or sent elsewhere, for
// every i. Each time: a sentence and no crash, no credential at another host, and a clean sync afterwards
// ends in what an undisturbed program sees. CLAVIGER_SERVICES=all: on every service, not on two.
#include "app/sandbox/sandboxserver.h"
#include "models/services/httptransport.h"
#include "models/sync/keyoperations.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "models/sync/visiblepart.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"
#include "tests/faults/faultyproxy.h"
#include "tests/models/services/testtools.h"

#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace claviger;
using namespace Qt::StringLiterals;
using Fault = FaultyProxy::Fault;

namespace {

template <typename T> T waitFor(const QFuture<T> &future)
{
    if (!ended(future, 30'000))
        qFatal("a future did not finish");
    return future.result();
}

/// A network that is tried again at once: what is tested is the order of things, not the pauses.
HttpTransport::Settings quick()
{
    HttpTransport::Settings settings;
    settings.timeoutMs = 250;
    RetryPolicy::Settings retry;
    retry.maxAttempts = 3;
    retry.baseMs = 1;
    retry.capMs = 2;
    settings.retry = RetryPolicy(retry, [] { return 0.5; });
    return settings;
}

const QList<Fault> &allFaults()
{
    static const QList<Fault> faults{Fault::CutRequest, Fault::CutAnswer,  Fault::HalfAnswer,
                                     Fault::Hang,       Fault::Garbage,    Fault::NotJson,
                                     Fault::Redirect,   Fault::ServerError};
    return faults;
}

QStringList servicesToTry()
{
    QStringList services{u"entergram"_s, u"endgame"_s};
    if (qEnvironmentVariable("CLAVIGER_SERVICES") == "all"_L1)
        services << u"gravityrail"_s << u"appgram"_s << u"entri"_s;
    return services;
}

/// A vault of its own on one service of the sandbox, through the proxy.
class Client
{
public:
    Client(const SandboxConnection &offered, quint16 port) : m_transport(quick(), m_clock)
    {
        auto vault = Vault::create(m_dir.filePath(u"v.vault"_s), Secret("x"), KdfLimits::cheap());
        m_session =
            std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), m_transport, m_clock);
        Connection connection;
        connection.name = offered.service;
        connection.serviceId = offered.service;
        connection.url = offered.url;
        connection.url.setPort(port);
        connection.settings = offered.settings;
        m_id = waitFor(m_session->addConnection(connection, Secret(offered.secret)))->id;
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] Result<SyncReport> sync() { return waitFor(m_session->synchroniser().sync(m_id)); }
    [[nodiscard]] QList<Key> keys()
    {
        return waitFor(m_session->vault().run([id = m_id](Database &database) {
                   return KeyRepository(database).ofConnection(id);
               }))
            .value();
    }
    [[nodiscard]] QList<Operation> operations()
    {
        return waitFor(m_session->vault().run(
                           [](Database &database) { return OperationRepository(database).all(1000); }))
            .value();
    }
    /// What works at the service, as this vault knows it.
    [[nodiscard]] QStringList view()
    {
        QStringList lines;
        for (Key key : keys()) {
            if (key.status != KeyStatus::Active)
                continue;
            key.scopes.sort();
            lines << u"%1 %2 [%3] %4 (%5)"_s.arg(key.id, key.name, key.scopes.join(u' '),
                                                 key.allowlist.join(u' '), key.workspaceId);
        }
        lines.sort();
        return lines;
    }

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    HttpTransport m_transport;
    std::unique_ptr<Session> m_session;
    QString m_id;
};

/// One act of a person at the service: what is asked, and what has to be so before.
struct Write
{
    QString name;
    std::function<Done(Client &, const Key &)> run;
};

template <typename T> Done outcome(const Result<T> &result)
{
    return result ? Done() : Done(fail(result.error()));
}

QList<Write> writes()
{
    return {{u"create"_s,
             [](Client &client, const Key &like) {
                 KeyDraft draft;
                 draft.name = u"made in the storm"_s;
                 draft.workspaceId = like.workspaceId;
                 draft.projectId = like.projectId;
                 draft.scopes = like.scopes;
                 draft.principal = like.principal;
                 return outcome(waitFor(client.session().keyOperations().create(client.id(), draft)));
             }},
            {u"rotate"_s,
             [](Client &client, const Key &key) {
                 return outcome(waitFor(client.session().keyOperations().rotate(client.id(), key.id)));
             }},
            {u"revoke"_s, [](Client &client, const Key &key) {
                 return waitFor(client.session().keyOperations().revoke(client.id(), key.id));
             }}};
}

QString nameOf(Fault fault)
{
    return QLatin1String(QMetaEnum::fromType<Fault>().valueToKey(int(fault)));
}

} // namespace

class TestNetworkFaults : public QObject
{
    Q_OBJECT
private:
    SystemClock m_clock;
    int m_cases = 0;

    [[nodiscard]] static SandboxConnection offer(const SandboxServer &sandbox, const QString &service)
    {
        for (const SandboxConnection &each : sandbox.connections()) {
            if (each.service == service)
                return each;
        }
        qFatal("no such service");
    }
    /// A working key, if possible with scopes; not the one that the connection itself uses.
    [[nodiscard]] static Key usableKey(Client &client, const QByteArray &own)
    {
        std::optional<Key> usable;
        for (const Key &key : client.keys()) {
            if (key.status != KeyStatus::Active || own.startsWith(VisiblePart::of(key.prefix).head))
                continue;
            if (!usable || (usable->scopes.isEmpty() && !key.scopes.isEmpty()))
                usable = key;
        }
        if (!usable)
            qFatal("no key");
        return *usable;
    }

private Q_SLOTS:
    void cleanupTestCase() { qInfo("cases: %d", m_cases); }

    void everyRequestOfASync_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("lasting");
        for (const QString &service : servicesToTry()) {
            for (const Fault fault : allFaults()) {
                for (const bool lasting : {false, true})
                    QTest::addRow("%s %s%s", qPrintable(service), qPrintable(nameOf(fault)),
                                  lasting ? ", and all later ones" : "")
                        << service << fault << lasting;
            }
        }
    }
    void everyRequestOfASync()
    {
        QFETCH(QString, service);
        QFETCH(Fault, fault);
        QFETCH(bool, lasting);
        SandboxServer sandbox(m_clock, SandboxOptions{});
        FaultyProxy proxy(sandbox.listen(0).value());
        const SandboxConnection offered = offer(sandbox, service);
        Client undisturbed(offered, proxy.port());
        proxy.arm(Fault::None, 0);
        QVERIFY(undisturbed.sync().has_value());
        const int requests = proxy.seen();
        const QStringList view = undisturbed.view();
        QVERIFY(requests > 0 && !view.isEmpty());
        for (int i = 1; i <= requests; ++i) {
            Client client(offered, proxy.port());
            proxy.arm(fault, i, lasting);
            const Result<SyncReport> disturbed = client.sync();
            QVERIFY2(proxy.faults() > 0, qPrintable(u"request %1 never came"_s.arg(i)));
            if (!disturbed) {
                QVERIFY2(disturbed.error().message.size() > 15, qPrintable(disturbed.error().message));
                QVERIFY(disturbed.error().code != ErrorCode::Internal);
            }
            ++m_cases;
            proxy.disarm();
            const Result<SyncReport> clean = client.sync();
            QVERIFY2(clean.has_value(), clean ? "" : qPrintable(clean.error().message));
            QCOMPARE(client.view(), view);
        }
        QVERIFY2(proxy.trap().isEmpty(), proxy.trap().constData());
    }

    void everyRequestOfAWrite_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("act");
        for (const QString &service : servicesToTry()) {
            for (const Fault fault : allFaults()) {
                for (int act = 0; act < int(writes().size()); ++act)
                    QTest::addRow("%s %s %s", qPrintable(service), qPrintable(writes().at(act).name),
                                  qPrintable(nameOf(fault)))
                        << service << fault << act;
            }
        }
    }
    void everyRequestOfAWrite()
    {
        QFETCH(QString, service);
        QFETCH(Fault, fault);
        QFETCH(int, act);
        int requests = 1;
        for (int i = 1; i <= requests; ++i) {
            SandboxServer sandbox(m_clock, SandboxOptions{});
            FaultyProxy proxy(sandbox.listen(0).value());
            const SandboxConnection offered = offer(sandbox, service);
            Client client(offered, proxy.port());
            QVERIFY(client.sync().has_value());
            const Key key = usableKey(client, offered.secret);
            proxy.arm(fault, i);
            const Done done = writes().at(act).run(client, key);
            requests = qMax(requests, proxy.seen());
            if (proxy.seen() == 0)
                QSKIP(qPrintable(done.error().message)); // the service has no such thing
            QVERIFY(proxy.faults() > 0);
            ++m_cases;
            if (!done)
                QVERIFY2(done.error().message.size() > 15, qPrintable(done.error().message));
            proxy.disarm();
            // The next sync settles what was left open ...
            const Result<SyncReport> clean = client.sync();
            QVERIFY2(clean.has_value(), clean ? "" : qPrintable(clean.error().message));
            for (const Operation &operation : client.operations()) {
                QVERIFY2(operation.state != Operation::State::Sent &&
                             operation.state != Operation::State::Intended,
                         "an operation hangs in the journal");
            }
            // ... and the vault knows exactly what the service has: nothing lost, nothing done twice.
            Client fresh(offered, proxy.port());
            QVERIFY(fresh.sync().has_value());
            QCOMPARE(client.view(), fresh.view());
            QStringList made = client.view().filter(u"made in the storm"_s);
            QVERIFY2(made.size() <= 1, "the key was made twice");
        }
    }
};

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
