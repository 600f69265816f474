// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/relativetime.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestRelativeTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void untold();
    void exact();
};

void TestRelativeTime::words_data()
{
    QTest::addColumn<qint64>("secondsFromNow");
    QTest::addColumn<QString>("text");
    constexpr qint64 day = 86400;
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("59 s ago") << qint64(-59) << u"just now"_s;
    QTest::newRow("60 s ago") << qint64(-60) << u"1 min ago"_s;
    QTest::newRow("just under an hour") << qint64(-3599) << u"59 min ago"_s;
    QTest::newRow("an hour") << qint64(-3600) << u"1 h ago"_s;
    QTest::newRow("a day") << -day << u"1 d ago"_s;
    QTest::newRow("41 days") << -41 * day << u"41 d ago"_s;
    QTest::newRow("two years") << -730 * day << u"2 y ago"_s;
    QTest::newRow("in a second") << qint64(1) << u"in under 1 min"_s;
    QTest::newRow("in 5 minutes") << qint64(300) << u"in 5 min"_s;
    QTest::newRow("in 23 hours") << qint64(23 * 3600) << u"in 23 h"_s;
    QTest::newRow("in 12 days") << 12 * day << u"in 12 d"_s;
    QTest::newRow("in 729 days") << 729 * day << u"in 729 d"_s;
    QTest::newRow("in 10 years") << 3650 * day << u"in 10 y"_s;
}

void TestRelativeTime::words()
{
    QFETCH(const qint64, secondsFromNow);
    QFETCH(const QString, text);
    const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
    QCOMPARE(relativeTime(now.addSecs(secondsFromNow), now), text);
    QCOMPARE(relativeTime(Moment::at(now.addSecs(secondsFromNow)), now), text);
}

void TestRelativeTime::untold()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(relativeTime(Moment(), now), u"not provided"_s);
    QCOMPARE(relativeTime(Moment::never(), now), u"never"_s);
    QVERIFY(exactTime(Moment()) != exactTime(Moment::never()));
}

void TestRelativeTime::exact()
{
    const Moment moment = Moment::at(QDateTime::fromString(u"2026-11-21T23:30:05Z"_s, Qt::ISODate));
    QCOMPARE(exactTime(moment, QTimeZone::utc()), u"2026-11-21 23:30:05 UTC"_s);
    const QTimeZone east("Asia/Kolkata");
    const QStringList lines = exactTime(moment, east).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().startsWith(u"2026-11-22 05:00:05"_s), qPrintable(lines.first()));
    QCOMPARE(lines.last(), u"2026-11-21 23:30:05 UTC"_s);
    QCOMPARE(shortTime(moment.time(), east), u"2026-11-22 05:00"_s);
}

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
