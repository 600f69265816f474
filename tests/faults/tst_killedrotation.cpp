// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed (SIGKILL) at every step of a rotation. Afterwards the journal names how things
// stand and what to do, and doing that ends well: no guess, no key that nobody knows of.
#include "app/sandbox/sandboxserver.h"
#include "models/domain/clock.h"
#include "tests/faults/holdingproxy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace claviger;
using namespace Qt::StringLiterals;
using Hold = HoldingProxy::Hold;

namespace {

const QString service = u"entergram"_s; // rotates by a new key, a cut-over and a revocation

/// A vault on the disk, a service of the sandbox behind the proxy, and the real program.
class Bench
{
public:
    Bench() : m_sandbox(m_clock, SandboxOptions{}), m_proxy(m_sandbox.listen(0).value())
    {
        write(u"pass"_s, "correct horse battery staple\n");
        done({u"vault"_s, u"create"_s});
        for (const SandboxConnection &offered : m_sandbox.connections()) {
            if (offered.service != service)
                continue;
            QUrl url = offered.url;
            url.setPort(m_proxy.port());
            write(u"admin"_s, offered.secret);
            done({u"connect"_s, service, u"--name"_s, u"s"_s, u"--url"_s, url.toString(), u"--secret-file"_s,
                  path(u"admin"_s)});
        }
        sync();
        const QJsonObject made = done(
            {u"keys"_s, u"create"_s, u"--connection"_s, u"s"_s, u"--workspace"_s,
             done({u"workspaces"_s, u"list"_s}).value(u"rows"_s).toArray().at(0)[u"id"_s].toString(),
             u"--name"_s, u"victim"_s, u"--scope"_s, u"chats.read"_s, u"--secret-out"_s, path(u"first"_s)});
        m_id = made.value(u"id"_s).toString();
    }

    HoldingProxy &proxy() { return m_proxy; }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    /// Runs the program to its end, which must be a good one. A list is in "rows".
    QJsonObject done(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            qFatal("%s does not end", qPrintable(arguments.join(u' ')));
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        const QJsonDocument out = QJsonDocument::fromJson(process.readAllStandardOutput());
        return out.isArray() ? QJsonObject{{u"rows"_s, out.array()}} : out.object();
    }
    void sync() { (void)done({u"sync"_s}); }
    void start(QProcess &process, const QStringList &arguments)
    {
        QStringList all{u"--vault"_s, path(u"v.vault"_s), u"--passphrase-file"_s, path(u"pass"_s),
                        u"--json"_s};
        process.start(QStringLiteral(CLAVIGER_PROGRAM), all + arguments);
    }
    /// Kills the program as soon as \a reached is so.
    void killAt(const QStringList &arguments, const std::function<bool()> &reached)
    {
        QProcess process;
        start(process, arguments);
        if (!QTest::qWaitFor([&] { return reached() || process.state() == QProcess::NotRunning; }, 60'000))
            qFatal("the program did not come that far");
        if (process.state() == QProcess::NotRunning)
            qFatal("the program ended: %s", process.readAllStandardError().constData());
        process.kill(); // SIGKILL
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000))
            qFatal("the program cannot be killed");
        m_proxy.hold(Hold::Nothing);
    }

    /// The newest line of the journal of that kind.
    QJsonObject operation(const QString &kind)
    {
        for (const QJsonValue &row : done({u"operations"_s, u"list"_s}).value(u"rows"_s).toArray()) {
            if (row[u"kind"_s] == kind)
                return row.toObject();
        }
        return {};
    }
    /// Those called "victim" that still work.
    QStringList working()
    {
        QStringList ids;
        for (const QJsonValue &row : done({u"keys"_s, u"list"_s}).value(u"rows"_s).toArray()) {
            if (row[u"name"_s].toString().startsWith(u"victim"_s) && row[u"status"_s] == u"active"_s)
                ids += row[u"id"_s].toString();
        }
        return ids;
    }
    void revoke(const QString &key) { (void)done({u"keys"_s, u"revoke"_s, key}); }
    QJsonObject rotate(const QString &secretFile)
    {
        return done({u"keys"_s, u"rotate"_s, m_id, u"--secret-out"_s, path(secretFile)});
    }

    /// The rotation of the key, killed at the \a sync-th commit; false: it came to its end before.
    bool killedAtSync(int sync, const QString &secretFile)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(KILL_AT_SYNC_LIBRARY));
        environment.insert(u"KILL_AT_SYNC"_s, QString::number(sync));
        process.setProcessEnvironment(environment);
        start(process, {u"keys"_s, u"rotate"_s, m_id, u"--secret-out"_s, path(secretFile)});
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            qFatal("the rotation does not end");
        return process.exitStatus() == QProcess::CrashExit;
    }
    void goOnWith(const QString &key) { m_id = key; }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
    }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    SandboxServer m_sandbox;
    HoldingProxy m_proxy;
    QString m_id;
};

/// A pipe that somebody reads but that takes no more: whoever writes into it waits.
class FullPipe
{
public:
    explicit FullPipe(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (mkfifo(name.constData(), 0600) != 0)
            qFatal("no pipe");
        m_read = open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        m_write = open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        const QByteArray block(4096, 'x');
        while (::write(m_write, block.constData(), size_t(block.size())) > 0) {
        }
    }
    ~FullPipe()
    {
        close(m_write);
        close(m_read);
    }
    Q_DISABLE_COPY_MOVE(FullPipe)

private:
    int m_read = -1;
    int m_write = -1;
};

void compareStep(const QJsonObject &operation, const QString &state)
{
    QCOMPARE(operation.value(u"state"_s).toString(), state);
    QVERIFY2(!operation.value(u"next_step"_s).toString().isEmpty(), "nothing is said to do");
}

} // namespace

class TestKilledRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Before send, after send, before the secret is shown, after: wherever the journal had just written.
    void atEveryCommit()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer's own library has to be loaded first");
#endif
        Bench bench;
        QStringList stages;
        int sync = 1;
        QString before = bench.operation(u"rotate"_s).value(u"id"_s).toVariant().toString();
        while (bench.killedAtSync(sync, u"secret%1"_s.arg(sync))) {
            QVERIFY2(sync < 60, "there is no end of commits");
            const QJsonObject left = bench.operation(u"rotate"_s);
            const QString id = left.value(u"id"_s).toVariant().toString();
            stages += id == before ? u"not begun"_s : finishAsTold(bench, left);
            before = id;
            QCOMPARE(bench.working(), QStringList{bench.id()});
            ++sync;
        }
        QCOMPARE(bench.working().size(), 2); // this one came to its end
        for (const QString &stage : {u"intended"_s, u"unknown"_s, u"secret_not_stored"_s})
            QVERIFY2(stages.contains(stage), qPrintable(stages.join(u", "_s)));
    }

    void beforeTheServiceHasTheRequest()
    {
        Bench bench;
        bench.proxy().hold(Hold::Request, "POST ");
        bench.killAt({u"keys"_s, u"rotate"_s, bench.id(), u"--secret-out"_s, bench.path(u"lost"_s)},
                     [&] { return bench.proxy().isHolding(); });
        compareStep(bench.operation(u"rotate"_s), u"unknown"_s);
        bench.sync(); // as it was told
        QCOMPARE(bench.operation(u"rotate"_s).value(u"state"_s).toString(), u"failed"_s);
        QCOMPARE(bench.working(), QStringList{bench.id()});
        bench.rotate(u"second"_s);
        QCOMPARE(bench.working().size(), 2);
        bench.revoke(bench.id());
        QCOMPARE(bench.operation(u"rotate"_s).value(u"state"_s).toString(), u"confirmed"_s);
        QCOMPARE(bench.working().size(), 1);
    }

    void afterTheServiceCarriedItOut()
    {
        Bench bench;
        bench.proxy().hold(Hold::Answer, "POST ");
        bench.killAt({u"keys"_s, u"rotate"_s, bench.id(), u"--secret-out"_s, bench.path(u"lost"_s)},
                     [&] { return bench.proxy().isHolding(); });
        compareStep(bench.operation(u"rotate"_s), u"unknown"_s);
        bench.sync();
        // The key that nobody has the secret of is named, by id, so that it can go.
        const QJsonObject settled = bench.operation(u"rotate"_s);
        QStringList orphans = bench.working();
        QCOMPARE(orphans.size(), 2);
        orphans.removeAll(bench.id());
        QVERIFY2(settled.value(u"error"_s).toString().contains(u"victim"_s),
                 qPrintable(settled.value(u"error"_s).toString()));
        QCOMPARE(settled.value(u"new_key"_s).toString(), orphans.constFirst());
        bench.revoke(orphans.constFirst());
        QCOMPARE(bench.working(), QStringList{bench.id()});
        bench.rotate(u"second"_s);
        bench.revoke(bench.id());
        QCOMPARE(bench.operation(u"rotate"_s).value(u"state"_s).toString(), u"confirmed"_s);
        QCOMPARE(bench.working().size(), 1);
    }

    void beforeTheSecretIsShown()
    {
        Bench bench;
        const FullPipe pipe(bench.path(u"pipe"_s));
        QProcess process;
        bench.start(process, {u"keys"_s, u"rotate"_s, bench.id(), u"--secret-out"_s, bench.path(u"pipe"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(waitsInWrite(process), 60'000);
        process.kill();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        const QJsonObject left = bench.operation(u"rotate"_s);
        compareStep(left, u"cutting_over"_s);
        QCOMPARE(left.value(u"stage"_s).toString(), u"secret_not_stored"_s);
        QCOMPARE(left.value(u"handed_over"_s).toString(), QString());
        QCOMPARE(bench.working().size(), 2);
        bench.revoke(left.value(u"new_key"_s).toString()); // whose secret nobody has
        QCOMPARE(bench.working(), QStringList{bench.id()});
        QCOMPARE(bench.operation(u"rotate"_s).value(u"state"_s).toString(), u"failed"_s);
        bench.rotate(u"second"_s);
        bench.revoke(bench.id());
        QCOMPARE(bench.operation(u"rotate"_s).value(u"state"_s).toString(), u"confirmed"_s);
    }

    void beforeTheRevoke_data()
    {
        QTest::addColumn<int>("hold");
        QTest::newRow("the service never had the request") << int(Hold::Request);
        QTest::newRow("the service carried it out") << int(Hold::Answer);
    }

    void beforeTheRevoke()
    {
        QFETCH(int, hold);
        Bench bench;
        bench.rotate(u"second"_s);
        const QString fresh = bench.operation(u"rotate"_s).value(u"new_key"_s).toString();
        bench.proxy().hold(Hold(hold), "DELETE ");
        bench.killAt({u"keys"_s, u"revoke"_s, bench.id()}, [&] { return bench.proxy().isHolding(); });
        compareStep(bench.operation(u"revoke"_s), u"unknown"_s);
        compareStep(bench.operation(u"rotate"_s), u"cutting_over"_s); // it waits for its end still
        bench.sync();
        if (Hold(hold) == Hold::Request) {
            QCOMPARE(bench.operation(u"revoke"_s).value(u"state"_s).toString(), u"failed"_s);
            QCOMPARE(bench.working().size(), 2);
        }
        bench.revoke(bench.id()); // safe to repeat
        QCOMPARE(bench.working(), QStringList{fresh});
        QCOMPARE(bench.operation(u"rotate"_s).value(u"state"_s).toString(), u"confirmed"_s);
    }

private:
    /// Does what the journal says of a rotation that was cut off, until one key works; returns how it stood.
    static QString finishAsTold(Bench &bench, const QJsonObject &left)
    {
        const QString state = left.value(u"state"_s).toString();
        const QString newKey = left.value(u"new_key"_s).toString();
        if (state == u"failed"_s && newKey.isEmpty()) {
            if (!left.value(u"error"_s).toString().contains(u"nothing was changed"_s))
                qFatal("%s", qPrintable(left.value(u"error"_s).toString()));
            return u"intended"_s;
        }
        if (state == u"unknown"_s) {
            bench.sync();
            const QString orphan = bench.operation(u"rotate"_s).value(u"new_key"_s).toString();
            if (!orphan.isEmpty())
                bench.revoke(orphan);
            return state;
        }
        if (left.value(u"stage"_s) == u"secret_not_stored"_s) {
            bench.revoke(newKey);
            return u"secret_not_stored"_s;
        }
        bench.revoke(bench.id()); // the new secret is stored: the old key may go
        bench.goOnWith(newKey);
        return state;
    }
    /// Some thread of the process waits for room in a pipe.
    static bool waitsInWrite(const QProcess &process)
    {
        QFile waiting(u"/proc/%1/wchan"_s.arg(process.processId()));
        return waiting.open(QIODevice::ReadOnly) && waiting.readAll().contains("pipe_write");
    }
};

QTEST_GUILESS_MAIN(TestKilledRotation)
#include "tst_killedrotation.moc"
