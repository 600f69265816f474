// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty connections of one vault sync at once, again and again, while keys are made on them, against services
// that refuse at random. Nothing that was written is lost, no request is sent twice in a hurry.
// CLAVIGER_LOAD_SECONDS: how long (8), CLAVIGER_SEED: which refusals.
#include "app/sandbox/sandboxserver.h"
#include "models/domain/whendone.h"
#include "models/services/httptransport.h"
#include "models/sync/keyoperations.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/workspacerepository.h"
#include "tests/faults/stormproxy.h"
#include "tests/models/services/testtools.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr int connections = 50;
constexpr int refusals = 20; ///< of a hundred

template <typename T> T waitFor(const QFuture<T> &future, int milliseconds = 60'000)
{
    if (!ended(future, milliseconds))
        qFatal("a future did not finish");
    return future.result();
}

/// Everything here lives in this thread, and QTest::qWaitFor() sleeps after every event of it.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<StormProxy> m_proxy;
    std::unique_ptr<Session> m_session;
    QStringList m_ids;
    QSet<QString> m_made; ///< ids of keys that the services confirmed
    int m_syncs = 0;
    int m_failedSyncs = 0;
    int m_writes = 0;
    bool m_goesOn = true;

    void connectAll(quint64 seed);
    void again(bool succeeded, const std::function<void()> &next);
    void syncOn(const QString &id);
    void writeOn(int connection);
    [[nodiscard]] QList<Key> keys();

private Q_SLOTS:
    void nothingIsLostInAStorm();
};

void TestLoad::connectAll(quint64 seed)
{
    m_sandbox = std::make_unique<SandboxServer>(m_clock, SandboxOptions{});
    m_proxy = std::make_unique<StormProxy>(m_sandbox->listen(0).value(), seed);
    m_transport = std::make_unique<HttpTransport>(m_clock);
    auto vault = Vault::create(m_dir.filePath(u"v.vault"_s), Secret("x"), KdfLimits::cheap());
    m_session =
        std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), *m_transport, m_clock);
    const QList<SandboxConnection> offered = m_sandbox->connections();
    for (int i = 0; i < connections; ++i) {
        const SandboxConnection &service = offered.at(i % offered.size());
        Connection connection;
        connection.name = u"c%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        connection.serviceId = service.service;
        connection.url = service.url;
        connection.url.setPort(m_proxy->addClient());
        connection.settings = service.settings;
        m_ids << waitFor(m_session->addConnection(connection, Secret(service.secret)))->id;
    }
}

/// A person who is told "try again in a second" waits for it.
void TestLoad::again(bool succeeded, const std::function<void()> &next)
{
    QTimer::singleShot(succeeded ? 0 : 1100, this, [this, next] {
        if (m_goesOn)
            next();
    });
}

void TestLoad::syncOn(const QString &id)
{
    whenDone(m_session->synchroniser().sync(id), this, [this, id](const Result<SyncReport> &report) {
        ++m_syncs;
        m_failedSyncs += report ? 0 : 1;
        again(report.has_value(), [this, id] { syncOn(id); });
    });
}

/// Makes one key after the other on the connection, while it syncs.
void TestLoad::writeOn(int connection)
{
    const QString id = m_ids.at(connection);
    const auto workspaces = waitFor(m_session->vault().run(
        [id](Database &database) { return WorkspaceRepository(database).ofConnection(id); }));
    const auto known = waitFor(m_session->vault().run(
        [id](Database &database) { return KeyRepository(database).ofConnection(id); }));
    KeyDraft draft;
    draft.name = u"storm %1 %2"_s.arg(connection).arg(m_writes++);
    draft.workspaceId = workspaces->isEmpty() ? QString() : workspaces->constFirst().id;
    for (const Key &key : *known) {
        if (key.status == KeyStatus::Active && key.workspaceId == draft.workspaceId)
            draft.scopes = key.scopes;
    }
    whenDone(m_session->keyOperations().create(id, draft), this,
             [this, connection](const Result<CreatedKey> &created) {
                 if (created)
                     m_made << created->key.connectionId + u' ' + created->key.id;
                 again(created.has_value(), [this, connection] { writeOn(connection); });
             });
}

QList<Key> TestLoad::keys()
{
    return waitFor(m_session->vault().run([](Database &database) { return KeyRepository(database).all(); }))
        .value();
}

void TestLoad::nothingIsLostInAStorm()
{
    bool given = false;
    quint64 seed = qEnvironmentVariable("CLAVIGER_SEED").toULongLong(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate64();
    const int seconds = qEnvironmentVariableIsSet("CLAVIGER_LOAD_SECONDS")
                            ? qEnvironmentVariableIntValue("CLAVIGER_LOAD_SECONDS")
                            : 8;
    qInfo("CLAVIGER_SEED=%llu", static_cast<unsigned long long>(seed));
    connectAll(seed);
    for (const QString &id : std::as_const(m_ids))
        QVERIFY(waitFor(m_session->synchroniser().sync(id)).has_value());

    m_proxy->setRefusals(refusals);
    for (const QString &id : std::as_const(m_ids))
        syncOn(id);
    for (const int writer : {0, 7, 14}) // on three services
        writeOn(writer);
    runFor(seconds * 1000);
    m_goesOn = false;
    const auto isSyncing = [this](const QString &id) { return m_session->synchroniser().isSyncing(id); };
    for (int i = 0; i < 1'200 && std::any_of(m_ids.cbegin(), m_ids.cend(), isSyncing); ++i)
        runFor(100);
    QVERIFY2(std::none_of(m_ids.cbegin(), m_ids.cend(), isSyncing), "a sync did not end");

    // The sky clears: every vault's view and every key that was made are what the services have.
    m_proxy->setRefusals(0);
    for (const QString &id : std::as_const(m_ids))
        QVERIFY(waitFor(m_session->synchroniser().sync(id)).has_value());
    QSet<QString> working;
    for (const Key &key : keys()) {
        if (key.status == KeyStatus::Active)
            working << key.connectionId + u' ' + key.id;
    }
    QVERIFY2(!m_made.isEmpty(), "no key was made");
    const QSet<QString> lost = m_made - working;
    QVERIFY2(lost.isEmpty(), qPrintable(QStringList(lost.cbegin(), lost.cend()).join(u", "_s)));
    const auto open = waitFor(m_session->vault().run(
        [](Database &database) { return OperationRepository(database).all(100'000); }));
    for (const Operation &operation : *open)
        QVERIFY(operation.state != Operation::State::Sent && operation.state != Operation::State::Intended);

    QVERIFY2(m_proxy->refusals() > 10, "there was no storm");
    QCOMPARE(m_proxy->impatient().join(u'\n'), QString());
    qInfo("%d s: %d requests, %d refused; %d syncs, %d of them given up; %lld keys made; at most %d requests "
          "of a "
          "connection at once, %d in a second",
          seconds, m_proxy->requests(), m_proxy->refusals(), m_syncs, m_failedSyncs,
          static_cast<long long>(m_made.size()), m_proxy->mostAtOnce(), m_proxy->mostASecond());
    qInfo("cases: %d", m_proxy->requests());
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
