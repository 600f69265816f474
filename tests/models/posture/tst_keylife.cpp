// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/keylife.h"

#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestKeyLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void farTimesAreNoIrregularity_data();
    void farTimesAreNoIrregularity();
};

void TestKeyLife::farTimesAreNoIrregularity_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("expires");
    QTest::newRow("expires after all nanoseconds") << u"2020-01-01T00:00:00Z"_s << u"2400-01-01T00:00:00Z"_s;
    QTest::newRow("expires at their end") << u"2020-01-01T00:00:00Z"_s << u"2262-04-11T23:47:16Z"_s;
    QTest::newRow("expires as late as can be told") << u"2020-01-01T00:00:00Z"_s << u"9998-12-31T00:00:00Z"_s;
    QTest::newRow("created before them") << u"1500-01-01T00:00:00Z"_s << u"never"_s;
}

void TestKeyLife::farTimesAreNoIrregularity()
{
    QFETCH(const QString, created);
    QFETCH(const QString, expires);
    Key key;
    key.created = Moment::fromText(created);
    key.expires = Moment::fromText(expires);
    QVERIFY(key.created.isInstant());
    const QDateTime used(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
    QVERIFY(!KeyLife::of(key).irregularityAt(toNanoseconds(used)));
}

QTEST_GUILESS_MAIN(TestKeyLife)
#include "tst_keylife.moc"
