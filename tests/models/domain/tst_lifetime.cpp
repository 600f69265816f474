// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifetime.h"
#include "models/domain/moment.h"

#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestLifetime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spans_data();
    void spans();
    void badSpans_data();
    void badSpans();
    void expiries();
    void momentsComeBack_data();
    void momentsComeBack();
    void momentsAreUtc();
    void invalidTimesAreNotProvided();
    void isoHasMillisecondsOnlyWhereThereAreAny();
};

void TestLifetime::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << u"45s"_s << qint64(45);
    QTest::newRow("minutes") << u"90m"_s << qint64(5400);
    QTest::newRow("hours") << u"12h"_s << qint64(43'200);
    QTest::newRow("days") << u"30d"_s << qint64(2'592'000);
    QTest::newRow("weeks") << u"2w"_s << qint64(1'209'600);
    QTest::newRow("spaces") << u" 1 d "_s << qint64(86'400);
    QTest::newRow("a century") << u"36500d"_s << qint64(3'153'600'000);
}

void TestLifetime::spans()
{
    QFETCH(QString, text);
    const auto lifetime = Lifetime::parseSpan(text);
    QVERIFY(lifetime);
    QCOMPARE(lifetime->kind(), Lifetime::Kind::Span);
    QTEST(lifetime->secondsFrom(QDateTime::fromSecsSinceEpoch(1'000, QTimeZone::utc())), "seconds");
}

void TestLifetime::badSpans_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "30", "d", "0d", "-1d", "1.5h", "30 days", "1y", "30D", "1d 2h", "٣d",
                             "9999999999s", "36501d", "999999999w"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestLifetime::badSpans()
{
    QFETCH(QString, text);
    const auto lifetime = Lifetime::parseSpan(text);
    QVERIFY(!lifetime);
    QCOMPARE(lifetime.error().code, ErrorCode::Invalid);
    QVERIFY(lifetime.error().message.contains(text));
}

void TestLifetime::expiries()
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'000, QTimeZone::utc());
    QCOMPARE(Lifetime::days(1).expiry(start), start.addDays(1));
    QCOMPARE(Lifetime::until(start.addSecs(5)).secondsFrom(start), 5);
    QCOMPARE(Lifetime::until(start.addSecs(-5)).secondsFrom(start), 0); // over already, not "for ever"
    for (const Lifetime &open : {Lifetime::never(), Lifetime()}) {
        QVERIFY(!open.expiry(start).isValid());
        QCOMPARE(open.secondsFrom(start), -1);
    }
    QVERIFY(!(Lifetime::never() == Lifetime()));
}

void TestLifetime::momentsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("not provided") << QString();
    QTest::newRow("never") << u"never"_s;
    QTest::newRow("seconds") << u"2026-11-21T01:02:03Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-21T01:02:03.004Z"_s;
    QTest::newRow("before 1970") << u"1969-01-01T00:00:00Z"_s;
    QTest::newRow("leap day") << u"2028-02-29T23:59:59Z"_s;
}

void TestLifetime::momentsComeBack()
{
    QFETCH(QString, text);
    const Moment moment = Moment::fromText(text);
    QCOMPARE(moment.toText(), text);
    QCOMPARE(moment.isProvided(), !text.isEmpty());
    QCOMPARE(moment.isNever(), text == "never"_L1);
    QCOMPARE(moment.isInstant(), text.endsWith(u'Z'));
}

void TestLifetime::momentsAreUtc()
{
    const Moment moment = Moment::fromText(u"2026-11-21T01:02:03+02:00"_s);
    QCOMPARE(moment.toText(), u"2026-11-20T23:02:03Z"_s);
    QCOMPARE(moment, Moment::fromText(u"2026-11-20T23:02:03Z"_s));
    QCOMPARE(moment.time().timeSpec(), Qt::UTC);
}

void TestLifetime::invalidTimesAreNotProvided()
{
    QVERIFY(!Moment::at(QDateTime()).isProvided());
    QVERIFY(!Moment::fromText(u"yesterday"_s).isProvided());
    QVERIFY(!(Moment::never() == Moment()));
}

void TestLifetime::isoHasMillisecondsOnlyWhereThereAreAny()
{
    QCOMPARE(toIsoUtc(QDateTime::fromMSecsSinceEpoch(1'500, QTimeZone::utc())),
             u"1970-01-01T00:00:01.500Z"_s);
    QCOMPARE(toIsoUtc(QDateTime::fromMSecsSinceEpoch(1'000, QTimeZone::utc())), u"1970-01-01T00:00:01Z"_s);
    QCOMPARE(toIsoUtc({}), QString());
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "tst_lifetime.moc"
