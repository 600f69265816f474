// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is killed (SIGKILL) at random moments of a sync, a rotation, a change of the passphrase,
// an import and a migration. Each time the vault opens, is whole, and names how things stand; in the end it
// is what an undisturbed one would be. CLAVIGER_KILLS: how many (20), CLAVIGER_SEED: which moments.
#include "app/sandbox/sandboxserver.h"
#include "models/services/httptransport.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/migrations.h"
#include "models/vault/operationrepository.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"entergram"_s;
constexpr int importedLines = 60'000;

template <typename T> T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("a future did not finish");
    return future.result();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    SandboxServer m_sandbox{m_clock, SandboxOptions{}};
    HttpTransport m_transport{m_clock};
    quint16 m_port = 0;
    SandboxConnection m_offered;
    std::mt19937_64 m_random;
    QString m_passphrase = u"first"_s;
    int m_opening = 0;            ///< what opening takes more than at the beginning, milliseconds
    QHash<QString, int> m_killed; ///< by what was going on

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString vault() const { return path(u"v.vault"_s); }
    [[nodiscard]] std::unique_ptr<Session> open(const QString &folder, const QString &passphrase);
    /// Starts the program and kills it after \a milliseconds, or lets it end (-1). How long it ran.
    int run(const QString &folder, const QString &passphrase, const QStringList &arguments,
            int milliseconds = -1);
    /// Somewhere within what an undisturbed run takes.
    void killWithin(const QString &what, const QString &folder, const QStringList &arguments, int duration);
    void checkVault(const QString &folder, const QString &passphrase);
    [[nodiscard]] QString someKey();
    [[nodiscard]] QStringList view(Session &session);
    void copySample(const QString &folder);
    void writeLog(int number);

private Q_SLOTS:
    void initTestCase();
    void killedAtAnyMoment();
    void inTheEndNothingIsMissing();
};

std::unique_ptr<Session> TestKills::open(const QString &folder, const QString &passphrase)
{
    auto opened = Vault::open(folder, Secret(passphrase.toUtf8()));
    if (!opened)
        return nullptr;
    return std::make_unique<Session>(std::move(*opened), ServiceCatalogue::load({}), m_transport, m_clock);
}

int TestKills::run(const QString &folder, const QString &passphrase, const QStringList &arguments,
                   int milliseconds)
{
    QProcess process;
    QElapsedTimer time;
    time.start();
    process.start(QStringLiteral(CLAVIGER_PROGRAM),
                  QStringList{u"--vault"_s, folder, u"--passphrase-file"_s, path(passphrase), u"--json"_s} +
                      arguments);
    const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
    if (milliseconds >= 0 && !QTest::qWaitFor(ended, milliseconds))
        process.kill();
    if (!QTest::qWaitFor(ended, 60'000))
        qFatal("%s does not end", qPrintable(arguments.join(u' ')));
    if (milliseconds < 0 && process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return int(time.elapsed());
}

void TestKills::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    bool given = false;
    quint64 seed = qEnvironmentVariable("CLAVIGER_SEED").toULongLong(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate64();
    qInfo("CLAVIGER_SEED=%llu", static_cast<unsigned long long>(seed));
    m_random.seed(seed);
    m_port = m_sandbox.listen(0).value();
    for (const QString &passphrase : {u"first"_s, u"second"_s, u"sample"_s})
        writeFile(path(passphrase), passphrase.toUtf8());
    writeLog(0);
    for (const SandboxConnection &each : m_sandbox.connections()) {
        if (each.service == service)
            m_offered = each;
    }
    // A key derivation of no cost: the moments are to fall into the work.
    auto made = Vault::create(vault(), Secret("first"), KdfLimits::cheap());
    QVERIFY(made.has_value());
    Session session(std::move(*made), ServiceCatalogue::load({}), m_transport, m_clock);
    Connection connection;
    connection.name = u"s"_s;
    connection.serviceId = service;
    connection.url = m_offered.url;
    QVERIFY(waitFor(session.addConnection(connection, Secret(m_offered.secret))).has_value());
}

/// Events of which every file has its own.
void TestKills::writeLog(int number)
{
    QByteArray lines;
    for (int i = 0; i < importedLines; ++i)
        lines += "{\"timestamp\": \"2026-03-01T10:" + QByteArray::number(i / 60 % 60).rightJustified(2, '0') +
                 ':' + QByteArray::number(i % 60).rightJustified(2, '0') +
                 "Z\", \"action\": \"key.used\", \"id\": \"" + QByteArray::number(number) + '-' +
                 QByteArray::number(i) + "\", \"ip\": \"203.0.113." + QByteArray::number(i % 250) + "\"}\n";
    writeFile(path(u"log.ndjson"_s), lines);
}

void TestKills::checkVault(const QString &folder, const QString &passphrase)
{
    auto session = open(folder, passphrase);
    QVERIFY2(session != nullptr, "the vault does not open");
    const auto whole = waitFor(
        session->vault().run([](Database &database) { return database.text("PRAGMA integrity_check"); }));
    QCOMPARE(whole.value(), u"ok"_s);
    const auto version = waitFor(
        session->vault().run([](Database &database) { return database.number("PRAGMA user_version"); }));
    QCOMPARE(version.value(), Migrations().latest());
    const auto operations = waitFor(
        session->vault().run([](Database &database) { return OperationRepository(database).all(10'000); }));
    QVERIFY(operations.has_value());
    for (const Operation &operation : *operations)
        QVERIFY(operation.state != Operation::State::Sent && operation.state != Operation::State::Intended);
}

void TestKills::killWithin(const QString &what, const QString &folder, const QStringList &arguments,
                           int duration)
{
    const QString passphrase = folder == vault() ? m_passphrase : u"sample"_s;
    const int opening = folder == vault() ? m_opening : 0;
    run(folder, passphrase, arguments, int(m_random() % quint64(duration + opening + 20)));
    ++m_killed[what];
}

QString TestKills::someKey()
{
    auto session = open(vault(), m_passphrase);
    const auto keys =
        waitFor(session->vault().run([](Database &database) { return KeyRepository(database).all(); }));
    QStringList usable;
    for (const Key &key : *keys) {
        if (key.status == KeyStatus::Active)
            usable << key.id;
    }
    return usable.isEmpty() ? QString() : usable.at(int(m_random() % quint64(usable.size())));
}

void TestKills::copySample(const QString &folder)
{
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {u"data.db"_s, u"header.json"_s})
        QVERIFY(QFile::copy(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/data/vault-v1/") + name,
                            folder + u'/' + name));
    QFile::setPermissions(folder + u"/data.db"_s, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(folder + u"/header.json"_s, QFile::ReadOwner | QFile::WriteOwner);
}

void TestKills::killedAtAnyMoment()
{
    const int kills =
        qEnvironmentVariableIsSet("CLAVIGER_KILLS") ? qEnvironmentVariableIntValue("CLAVIGER_KILLS") : 20;
    const QString sample = path(u"sample.vault"_s);
    const int syncTime = run(vault(), m_passphrase, {u"sync"_s});
    const int rotateTime =
        run(vault(), m_passphrase, {u"keys"_s, u"rotate"_s, someKey(), u"--secret-out"_s, path(u"out"_s)});
    copySample(sample);
    const int migrateTime = run(sample, u"sample"_s, {u"connections"_s, u"list"_s});
    const int importTime = run(vault(), m_passphrase, {u"audit"_s, u"import"_s, path(u"log.ndjson"_s)});
    for (int i = 0; i < kills; ++i) {
        switch (i % 5) {
        case 0:
            killWithin(u"sync"_s, vault(), {u"sync"_s}, syncTime);
            break;
        case 1:
            killWithin(u"rotation"_s, vault(),
                       {u"keys"_s, u"rotate"_s, someKey(), u"--secret-out"_s, path(u"out%1"_s.arg(i))},
                       rotateTime);
            break;
        case 2: {
            const QString other = m_passphrase == "first"_L1 ? u"second"_s : u"first"_s;
            killWithin(u"passphrase"_s, vault(),
                       {u"vault"_s, u"passphrase"_s, u"--new-passphrase-file"_s, path(other)}, syncTime);
            // Either the old one or the new one, never neither.
            if (open(vault(), other) != nullptr) {
                m_passphrase = other;
                // The new one is derived at its full cost.
                m_opening = run(vault(), m_passphrase, {u"connections"_s, u"list"_s});
            }
            break;
        }
        case 3:
            copySample(sample);
            killWithin(u"migration"_s, sample, {u"connections"_s, u"list"_s}, migrateTime);
            checkVault(sample, u"sample"_s);
            break;
        case 4:
            writeLog(i); // a file that was imported already is not read again
            killWithin(u"import"_s, vault(), {u"audit"_s, u"import"_s, path(u"log.ndjson"_s)}, importTime);
            break;
        }
        checkVault(vault(), m_passphrase);
        if (QTest::currentTestFailed())
            return;
    }
    QStringList counts;
    for (auto each = m_killed.cbegin(); each != m_killed.cend(); ++each)
        counts << u"%1 of %2"_s.arg(each.value()).arg(each.key());
    counts.sort();
    qInfo("%s", qPrintable(counts.join(u", ")));
    qInfo("cases: %d", kills);
}

QStringList TestKills::view(Session &session)
{
    const auto keys =
        waitFor(session.vault().run([](Database &database) { return KeyRepository(database).all(); }));
    QStringList lines;
    for (const Key &key : *keys) {
        if (key.status == KeyStatus::Active)
            lines << key.id + u' ' + key.name + u' ' + key.scopes.join(u' ');
    }
    lines.sort();
    return lines;
}

void TestKills::inTheEndNothingIsMissing()
{
    auto session = open(vault(), m_passphrase);
    QVERIFY(session != nullptr);
    const auto connections = waitFor(
        session->vault().run([](Database &database) { return ConnectionRepository(database).all(); }));
    QVERIFY(waitFor(session->synchroniser().sync(connections->constFirst().id)).has_value());
    auto other = Vault::create(path(u"other.vault"_s), Secret("x"), KdfLimits::cheap());
    Session fresh(std::move(*other), ServiceCatalogue::load({}), m_transport, m_clock);
    Connection connection;
    connection.name = u"s"_s;
    connection.serviceId = service;
    connection.url = m_offered.url;
    const QString id = waitFor(fresh.addConnection(connection, Secret(m_offered.secret)))->id;
    QVERIFY(waitFor(fresh.synchroniser().sync(id)).has_value());
    QCOMPARE(view(*session), view(fresh));
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
