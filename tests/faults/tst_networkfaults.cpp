// SPDX-License-Identifier: GPL-3.0-or-later
// The i-th request of a sync and of each write is cut, hangs, is answered by garbage or sent elsewhere, for
// every i. Each time: a sentence and no crash, no credential at another host, and a clean sync afterwards
// ends in what an undisturbed program sees. CLAVIGER_SERVICES=all: on every service, not on two.
#include "app/sandbox/sandboxserver.h"
#include "tests/faults/faultclient.h"
#include "tests/faults/faultyproxy.h"

#include <QMetaEnum>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using Fault = FaultyProxy::Fault;

namespace {

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
        const SandboxConnection offered = FaultClient::offered(sandbox, service);
        FaultClient undisturbed(offered, proxy.port());
        proxy.arm(Fault::None, 0);
        QVERIFY(undisturbed.sync().has_value());
        const int requests = proxy.seen();
        const QStringList view = undisturbed.view();
        QVERIFY(requests > 0 && !view.isEmpty());
        for (int i = 1; i <= requests; ++i) {
            FaultClient client(offered, proxy.port());
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
                for (int act = 0; act < int(allWrites().size()); ++act)
                    QTest::addRow("%s %s %s", qPrintable(service), qPrintable(allWrites().at(act).name),
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
            const SandboxConnection offered = FaultClient::offered(sandbox, service);
            FaultClient client(offered, proxy.port());
            QVERIFY(client.sync().has_value());
            const Key key = client.usableKey(offered.secret);
            proxy.arm(fault, i);
            const Done done = allWrites().at(act).run(client, key);
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
            FaultClient fresh(offered, proxy.port());
            QVERIFY(fresh.sync().has_value());
            QCOMPARE(client.view(), fresh.view());
            QStringList made = client.view().filter(u"made in the storm"_s);
            QVERIFY2(made.size() <= 1, "the key was made twice");
        }
    }
};

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
