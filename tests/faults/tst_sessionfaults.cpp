// SPDX-License-Identifier: GPL-3.0-or-later
// The i-th database call fails, for every i, while the program syncs, creates, rotates, revokes, imports,
// changes the passphrase and opens: each time a sentence and no crash, and a clean run afterwards ends in
// what an undisturbed one sees. CLAVIGER_EVERY: only every so-and-so-many-th i (17 by default; 1: all).
#include "models/audit/import/importer.h"
#include "models/audit/store/eventstore.h"
#include "models/vault/keyrepository.h"
#include "models/vault/logbook.h"
#include "tests/faults/faultclient.h"

#include <sqlcipher/sqlite3.h>

#include <atomic>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> stepsLeft = 0; ///< until a call fails; 0: none will
std::atomic<int> stepsSeen = 0;
std::atomic<bool> hasFailed = false;

void arm(int nth)
{
    hasFailed = false;
    stepsSeen = 0;
    stepsLeft = nth;
}

/// Did the call fail that was to?
bool disarm()
{
    stepsLeft = 0;
    return hasFailed;
}

int every()
{
    return qMax(1, qEnvironmentVariable("CLAVIGER_EVERY", u"17"_s).toInt());
}

QByteArray sampleLog(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "{\"time\":\"2026-03-01T10:00:00Z\",\"id\":\"e" + QByteArray::number(i) +
                "\",\"actor\":\"ada\",\"action\":\"key.use\"}\n";
    return text;
}

} // namespace

// The linker puts this in the place of every call of sqlite3_step() in the vault (--wrap).
extern "C" int __real_sqlite3_step(sqlite3_stmt *statement);
extern "C" int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    ++stepsSeen;
    if (stepsLeft > 0 && --stepsLeft == 0) {
        hasFailed = true;
        return SQLITE_IOERR;
    }
    return __real_sqlite3_step(statement);
}

class TestSessionFaults : public QObject
{
    Q_OBJECT
private:
    SystemClock m_clock;
    int m_cases = 0;

    /// An error is a sentence that a person can do something with.
    template <typename T> void isSentence(const Result<T> &result, int nth)
    {
        ++m_cases;
        if (result)
            return;
        const QString told = result.error().message;
        QVERIFY2(told.size() > 20 && result.error().code != ErrorCode::Internal,
                 qPrintable(u"call %1: %2"_s.arg(nth).arg(told)));
    }
    void isWhole(FaultClient &client)
    {
        const auto check = FaultClient::waitFor(
            client.session().vault().run([](Database &database) { return Logbook(database).verify(); }));
        QVERIFY(check);
        QVERIFY2(check->isWhole(), qPrintable(check->sentence));
    }

private Q_SLOTS:
    void cleanupTestCase() { qInfo("cases: %d", m_cases); }

    void everyCallOfASync()
    {
        SandboxServer sandbox(m_clock, SandboxOptions{});
        const quint16 port = sandbox.listen(0).value();
        const SandboxConnection offered = FaultClient::offered(sandbox, u"entergram"_s);
        FaultClient undisturbed(offered, port);
        arm(0);
        QVERIFY(undisturbed.sync());
        const int calls = stepsSeen;
        const QStringList view = undisturbed.view();
        QVERIFY(calls > 100 && !view.isEmpty());
        for (int i = 1; i <= calls; i += every()) {
            FaultClient client(offered, port);
            arm(i);
            const Result<SyncReport> disturbed = client.sync();
            const bool failed = disarm();
            isSentence(disturbed, i);
            QVERIFY2(failed || disturbed, qPrintable(u"call %1"_s.arg(i)));
            const Result<SyncReport> clean = client.sync();
            QVERIFY2(clean, clean ? "" : qPrintable(clean.error().message));
            QCOMPARE(client.view(), view);
            isWhole(client);
        }
    }

    void everyCallOfAWrite_data()
    {
        QTest::addColumn<int>("act");
        for (int act = 0; act < int(allWrites().size()); ++act)
            QTest::newRow(qPrintable(allWrites().at(act).name)) << act;
    }
    void everyCallOfAWrite()
    {
        QFETCH(int, act);
        int calls = 0;
        bool failed = true;
        for (int i = 1; failed; i += every() > 1 ? 5 : 1) { // a write makes few calls
            SandboxServer sandbox(m_clock, SandboxOptions{});
            const quint16 port = sandbox.listen(0).value();
            const SandboxConnection offered = FaultClient::offered(sandbox, u"entergram"_s);
            FaultClient client(offered, port);
            QVERIFY(client.sync());
            const Key key = client.usableKey(offered.secret);
            arm(i);
            const Done done = allWrites().at(act).run(client, key);
            calls = qMax(calls, stepsSeen.load());
            failed = disarm();
            isSentence(done, i);
            // The next start and its sync settle what was left open ...
            QVERIFY(client.restart());
            const Result<SyncReport> clean = client.sync();
            QVERIFY2(clean, clean ? "" : qPrintable(clean.error().message));
            for (const Operation &operation : client.operations())
                QVERIFY2(operation.state != Operation::State::Sent &&
                             operation.state != Operation::State::Intended,
                         qPrintable(u"call %1 leaves an operation hanging in the journal"_s.arg(i)));
            // ... and the vault knows exactly what the service has: nothing lost, nothing done twice.
            FaultClient fresh(offered, port);
            QVERIFY(fresh.sync());
            QCOMPARE(client.view(), fresh.view());
            QVERIFY(client.view().filter(u"made in the storm"_s).size() <= 1);
            isWhole(client);
        }
        QVERIFY2(calls > 10, qPrintable(QString::number(calls)));
    }

    void everyCallOfAnImport()
    {
        constexpr int lines = 500;
        QTemporaryDir dir;
        QFile log(dir.filePath(u"log.ndjson"_s));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write(sampleLog(lines)) > 0);
        log.close();
        SandboxServer sandbox(m_clock, SandboxOptions{});
        const quint16 port = sandbox.listen(0).value();
        const auto import = [&log](FaultClient &client) {
            audit::Importer importer(client.session().events());
            return FaultClient::waitFor(
                       importer.importLogs({log.fileName()}, {}, std::make_shared<audit::ImportProgress>()))
                .constFirst()
                .receipt;
        };
        int calls = 0;
        bool failed = true;
        for (int i = 1; failed; i += every() > 1 ? 5 : 1) {
            FaultClient client(FaultClient::offered(sandbox, u"entergram"_s), port);
            arm(i);
            const Result<audit::ImportReceipt> disturbed = import(client);
            calls = qMax(calls, stepsSeen.load());
            failed = disarm();
            isSentence(disturbed, i);
            QVERIFY(client.restart());
            const Result<audit::ImportReceipt> clean = import(client);
            QVERIFY2(clean, clean ? "" : qPrintable(clean.error().message));
            const auto answer = FaultClient::waitFor(client.session().events().ask({}));
            QVERIFY(answer);
            QCOMPARE(int(answer->total), lines); // nothing is missing, nothing is there twice
        }
        QVERIFY2(calls > 10, qPrintable(QString::number(calls)));
    }

    void everyCallOfAChangeOfThePassphrase()
    {
        SandboxServer sandbox(m_clock, SandboxOptions{});
        const quint16 port = sandbox.listen(0).value();
        int calls = 0;
        bool failed = true;
        for (int i = 1; failed; i += every() > 1 ? 5 : 1) {
            FaultClient client(FaultClient::offered(sandbox, u"entergram"_s), port);
            arm(i);
            const Done changed = client.session().vault().changePassphrase(
                FaultClient::passphrase(), Secret("another"), KdfLimits::cheap());
            calls = qMax(calls, stepsSeen.load());
            failed = disarm();
            isSentence(changed, i);
            const QString folder = client.folder();
            isWhole(client);
            (void)client.restart(); // closes it; the old passphrase may open it again or not
            if (changed) {
                QVERIFY(Vault::open(folder, Secret("another")));
            } else {
                QVERIFY2(Vault::open(folder, FaultClient::passphrase()) ||
                             Vault::open(folder, FaultClient::passphrase()).error().code ==
                                 ErrorCode::VaultInUse,
                         "a change that failed took the old passphrase away");
            }
        }
    }

    void everyCallOfAnUnlock()
    {
        SandboxServer sandbox(m_clock, SandboxOptions{});
        const quint16 port = sandbox.listen(0).value();
        FaultClient client(FaultClient::offered(sandbox, u"entergram"_s), port);
        QVERIFY(client.sync());
        const QStringList view = client.view();
        const auto unlock = [&client] {
            const Done opened = client.restart();
            if (opened) { // after all that a new session does by itself
                (void)FaultClient::waitFor(
                    client.session().vault().run([id = client.id()](Database &database) {
                        return KeyRepository(database).ofConnection(id);
                    }));
            }
            return opened;
        };
        arm(0);
        QVERIFY(unlock());
        const int calls = stepsSeen;
        QVERIFY2(calls > 5, qPrintable(QString::number(calls)));
        for (int i = 1; i <= calls; i += every()) {
            arm(i);
            const Done opened = unlock();
            disarm();
            isSentence(opened, i);
            const Done again = client.restart();
            QVERIFY2(again,
                     again ? "" : qPrintable(u"after call %1: %2"_s.arg(i).arg(again.error().message)));
            QCOMPARE(client.view(), view);
            isWhole(client);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
