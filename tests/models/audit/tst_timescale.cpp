// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/timescale.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace claviger::audit;
using namespace Qt::StringLiterals;
using Unit = TimeScale::Unit;

namespace {

std::int64_t at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch() * 1'000'000;
}

QStringList localBounds(const TimeScale &scale)
{
    QStringList texts;
    for (const std::int64_t bound : scale.bounds())
        texts << QDateTime::fromMSecsSinceEpoch(bound / 1'000'000, scale.zone())
                     .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return texts;
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFinestStep_data();
    void takesTheFinestStep();
    void beginsWhereACalendarDoes_data();
    void beginsWhereACalendarDoes();
    void daysOfOtherLengthsAreWhole();
    void coversItsSpan_data();
    void coversItsSpan();
    void emptySpansHaveNoSteps();
};

void TestTimeScale::takesTheFinestStep_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QString &from, const QString &to, int most, Unit unit,
                        int count) { QTest::newRow(name) << from << to << most << int(unit) << count; };
    row("a minute", u"2026-03-01T10:00:00Z"_s, u"2026-03-01T10:01:00Z"_s, 100, Unit::Second, 1);
    row("a quarter of an hour", u"2026-03-01T10:00:00Z"_s, u"2026-03-01T10:15:00Z"_s, 100, Unit::Second, 15);
    row("an hour", u"2026-03-01T10:00:00Z"_s, u"2026-03-01T11:00:00Z"_s, 100, Unit::Minute, 1);
    row("an hour, few", u"2026-03-01T10:00:00Z"_s, u"2026-03-01T11:00:00Z"_s, 12, Unit::Minute, 5);
    row("an hour, begun amid a step", u"2026-03-01T10:02:00Z"_s, u"2026-03-01T11:02:00Z"_s, 12, Unit::Minute,
        15);
    row("a day", u"2026-03-01T00:00:00Z"_s, u"2026-03-02T00:00:00Z"_s, 100, Unit::Minute, 15);
    row("a week", u"2026-03-01T00:00:00Z"_s, u"2026-03-08T00:00:00Z"_s, 100, Unit::Hour, 3);
    row("a month", u"2026-03-01T00:00:00Z"_s, u"2026-03-31T00:00:00Z"_s, 100, Unit::Hour, 12);
    row("a quarter", u"2026-01-01T00:00:00Z"_s, u"2026-04-01T00:00:00Z"_s, 100, Unit::Day, 1);
    row("a year", u"2026-01-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s, 100, Unit::Week, 1);
    row("six years", u"2020-01-01T00:00:00Z"_s, u"2026-01-01T00:00:00Z"_s, 100, Unit::Month, 1);
    row("two centuries", u"1800-01-01T00:00:00Z"_s, u"2000-01-01T00:00:00Z"_s, 100, Unit::Year, 5);
    row("all of time", u"1680-01-01T00:00:00Z"_s, u"2260-01-01T00:00:00Z"_s, 2, Unit::Year, 50);
}

void TestTimeScale::takesTheFinestStep()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, most);
    const TimeScale scale = TimeScale::of({at(from), at(to)}, QTimeZone::utc(), most);
    QTEST(int(scale.step().unit), "unit");
    QTEST(scale.step().count, "count");
    if (scale.step() != TimeScale::Step{Unit::Year, 50})
        QVERIFY(scale.size() <= most);
}

void TestTimeScale::beginsWhereACalendarDoes_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("bounds");
    QTest::newRow("weeks begin on Monday")
        << int(Unit::Week) << 1 << QByteArray("UTC")
        << QStringList{u"2026-02-23 00:00:00"_s, u"2026-03-02 00:00:00"_s, u"2026-03-09 00:00:00"_s};
    QTest::newRow("months") << int(Unit::Month) << 1 << QByteArray("UTC")
                            << QStringList{u"2026-03-01 00:00:00"_s, u"2026-04-01 00:00:00"_s};
    QTest::newRow("quarters") << int(Unit::Month) << 3 << QByteArray("UTC")
                              << QStringList{u"2026-01-01 00:00:00"_s, u"2026-04-01 00:00:00"_s};
    QTest::newRow("decades") << int(Unit::Year) << 10 << QByteArray("UTC")
                             << QStringList{u"2020-01-01 00:00:00"_s, u"2030-01-01 00:00:00"_s};
    QTest::newRow("days of a zone of half an hour")
        << int(Unit::Day) << 1 << QByteArray("Asia/Kolkata")
        << QStringList{u"2026-03-01 00:00:00"_s, u"2026-03-02 00:00:00"_s, u"2026-03-03 00:00:00"_s,
                       u"2026-03-04 00:00:00"_s};
}

void TestTimeScale::beginsWhereACalendarDoes()
{
    QFETCH(int, unit);
    QFETCH(int, count);
    QFETCH(QByteArray, zone);
    const TimeSpan span{at(u"2026-03-01T12:00:00Z"_s), at(u"2026-03-03T12:00:00Z"_s)};
    QTEST(localBounds(TimeScale::by({Unit(unit), count}, span, QTimeZone(zone))), "bounds");
}

void TestTimeScale::daysOfOtherLengthsAreWhole()
{
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    // The 29th of March 2026 has 23 hours there.
    const TimeSpan span{at(u"2026-03-28T23:00:00Z"_s), at(u"2026-03-29T22:00:00Z"_s)};
    QCOMPARE(localBounds(TimeScale::by({Unit::Day, 1}, span, berlin)),
             (QStringList{u"2026-03-29 00:00:00"_s, u"2026-03-30 00:00:00"_s}));
    const TimeScale halves = TimeScale::by({Unit::Hour, 12}, span, berlin);
    QCOMPARE(localBounds(halves),
             (QStringList{u"2026-03-29 00:00:00"_s, u"2026-03-29 13:00:00"_s, u"2026-03-30 00:00:00"_s}));
    QCOMPARE(halves.spanOf(1).length(), std::uint64_t(11) * 3600 * 1'000'000'000);
}

void TestTimeScale::coversItsSpan_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestTimeScale::coversItsSpan()
{
    QFETCH(QByteArray, zone);
    const std::int64_t begin = at(u"2011-12-28T07:13:09Z"_s);
    for (std::int64_t length = 1; length < std::int64_t(40) * 365 * 86'400 * 1'000'000'000;
         length = length * 7 + 3) {
        const TimeSpan span{begin, begin + length};
        const TimeScale scale = TimeScale::of(span, QTimeZone(zone), 60);
        QVERIFY(scale.size() >= 1 && scale.size() <= 60);
        QVERIFY(scale.bounds().front() <= span.from && span.from < scale.bounds()[1]);
        QVERIFY(scale.bounds().back() >= span.to);
        QVERIFY(std::ranges::is_sorted(scale.bounds()));
        QVERIFY(std::ranges::adjacent_find(scale.bounds()) == scale.bounds().end());
        for (int i = 0; i < scale.size(); ++i) {
            QCOMPARE(scale.indexAt(scale.spanOf(i).from), i);
            QCOMPARE(scale.indexAt(scale.spanOf(i).to - 1), i);
        }
        QCOMPARE(scale.indexAt(scale.bounds().front() - 1), -1);
        QCOMPARE(scale.indexAt(scale.bounds().back()), -1);
    }
}

void TestTimeScale::emptySpansHaveNoSteps()
{
    const TimeScale scale = TimeScale::of({5, 5}, QTimeZone::utc(), 50);
    QCOMPARE(scale.size(), 0);
    QCOMPARE(scale.indexAt(5), -1);
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
