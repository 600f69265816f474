// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/cutover.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using Stage = CutOver::Stage;

namespace {

const QDateTime made = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);

QDateTime hours(int count)
{
    return made.addSecs(qint64(count) * 3600);
}

} // namespace

class TestCutOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stages_data();
    void stages();
    void theUserOfTheOldKeyIsNamed();
};

// Hours count from the creation of the new key; -1: the secret was never handed over.
void TestCutOver::stages_data()
{
    QTest::addColumn<int>("handedOver");
    QTest::addColumn<Moment>("lastUsed");
    QTest::addColumn<int>("seen");
    QTest::addColumn<Stage>("expected");
    QTest::newRow("never stored") << -1 << Moment::at(hours(30)) << 40 << Stage::SecretNotStored;
    QTest::newRow("used since") << 1 << Moment::at(hours(3)) << 4 << Stage::StillUsed;
    QTest::newRow("used before the handover") << 5 << Moment::at(hours(3)) << 6 << Stage::Waiting;
    QTest::newRow("never used") << 0 << Moment::never() << 5 << Stage::Waiting;
    QTest::newRow("silent") << 0 << Moment::at(hours(-9)) << 24 << Stage::Silent;
    QTest::newRow("silent after a late use") << 0 << Moment::at(hours(10)) << 34 << Stage::Silent;
    QTest::newRow("not quite") << 0 << Moment::at(hours(10)) << 33 << Stage::StillUsed;
    QTest::newRow("no sync since") << 0 << Moment::at(hours(-9)) << -2 << Stage::Waiting;
    QTest::newRow("not told") << 0 << Moment() << 99 << Stage::UseNotProvided;
}

void TestCutOver::stages()
{
    QFETCH(int, handedOver);
    QFETCH(Moment, lastUsed);
    QFETCH(int, seen);
    QFETCH(Stage, expected);
    Operation operation;
    operation.created = made;
    if (handedOver >= 0)
        operation.handedOver = hours(handedOver);
    Key old;
    old.lastUsed = lastUsed;
    const CutOver cutOver = cutOverOf(operation, old, {}, hours(seen));
    QCOMPARE(toText(cutOver.stage), toText(expected));
    QVERIFY(!nextStep(cutOver).isEmpty());
}

void TestCutOver::theUserOfTheOldKeyIsNamed()
{
    Operation operation;
    operation.created = made;
    operation.handedOver = made;
    Key old;
    old.lastUsed = Moment::at(hours(2));
    old.lastUsedIp = u"203.0.113.7"_s;
    old.lastUsedAgent = u"curl/8.1"_s;
    const QString step = nextStep(cutOverOf(operation, old, {}, hours(3)));
    QVERIFY2(step.contains(u"curl/8.1"_s) && step.contains(u"203.0.113.7"_s), qPrintable(step));
}

QTEST_GUILESS_MAIN(TestCutOver)
#include "tst_cutover.moc"
