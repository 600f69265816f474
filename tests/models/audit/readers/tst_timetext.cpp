// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/timetext.h"
#include "models/audit/readers/zonerule.h"

#include <QDateTime>
#include <QTest>

using namespace claviger::audit;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void assumesTheYear();
    void usesTheDeclaredZone();
};

void TestTimeText::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("zone");
    const auto at = [](const QString &utc, qint64 fraction = 0) {
        return QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch() * 1'000'000'000 + fraction;
    };
    const auto row = [](const char *name, const QByteArray &text, qint64 time, const QByteArray &zone) {
        QTest::newRow(name) << text << time << zone;
    };
    const qint64 time = at(u"2024-05-10T17:46:49Z"_s);
    row("utc", "2024-05-10T17:46:49Z", time, "Z");
    row("nine digits", "2024-05-10T17:46:49.065123456Z", time + 65'123'456, "Z");
    row("twelve digits", "2024-05-10T17:46:49.065123456789Z", time + 65'123'456, "Z");
    row("one digit", "2024-05-10T17:46:49.5Z", time + 500'000'000, "Z");
    row("offset", "2024-05-10T19:46:49+02:00", time, "+02:00");
    row("offset without colon", "2024-05-10T12:16:49-0530", time, "-05:30");
    row("offset of hours", "2024-05-10 19:46:49+02", time, "+02:00");
    row("space before offset", "2024-05-10 19:46:49 +0200", time, "+02:00");
    row("no zone", "2024-05-10 17:46:49", time, "");
    row("comma", "2024-05-10 17:46:49,065", time + 65'000'000, "");
    row("slashes", "2024/05/10 17:46:49", time, "");
    row("basic form", "20240510T174649Z", time, "Z");
    row("lower case", "2024-05-10t17:46:49z", time, "Z");
    row("without seconds", "2024-05-10T17:46Z", at(u"2024-05-10T17:46:00Z"_s), "Z");
    row("date", "2024-05-10", at(u"2024-05-10T00:00:00Z"_s), "");
    row("apache", "10/May/2024:19:46:49 +0200", time, "+02:00");
    row("in brackets", "[10/May/2024:17:46:49 +0000]", time, "Z");
    row("apache error log", "Fri May 10 17:46:49.065123 2024", time + 65'123'000, "");
    row("rfc 2822", "Fri, 10 May 2024 19:46:49 +0200", time, "+02:00");
    row("rfc 1123", "Fri, 10 May 2024 17:46:49 GMT", time, "Z");
    row("american, afternoon", "5/10/2024 5:46:49 PM", time, "");
    row("american, noon", "6/18/2023 12:02:47 PM", at(u"2023-06-18T12:02:47Z"_s), "");
    row("american, midnight", "6/18/2023 12:02:47 AM", at(u"2023-06-18T00:02:47Z"_s), "");
    row("american, with comma", "5/10/2024, 5:46:49 PM", time, "");
    row("day first shows itself", "18/06/2023 06:27:42", at(u"2023-06-18T06:27:42Z"_s), "");
    row("german", "10.05.2024 17:46:49", time, "");
    row("month in words", "May 10, 2024 5:46:49 PM", time, "");
    row("zone in words behind", "2024-05-10 17:46:49 (UTC)", time, "");
    row("seconds", "1715363209", time, "");
    row("milliseconds", "1715363209065", time + 65'000'000, "");
    row("microseconds", "1715363209065123", time + 65'123'000, "");
    row("nanoseconds", "1715363209065123456", time + 65'123'456, "");
    row("float", "1715363209.0651", time + 65'100'000, "");
    row("exponent", "1.715363209e9", time, "");
    row("quoted", "\"2024-05-10T17:46:49Z\"", time, "Z");
    row("leap day", "2024-02-29T00:00:00Z", at(u"2024-02-29T00:00:00Z"_s), "Z");
    row("leap second", "2016-12-31T23:59:60Z", at(u"2017-01-01T00:00:00Z"_s), "Z");
    row("before 1970", "1969-12-31T23:59:59Z", -1'000'000'000, "Z");
}

void TestTimeText::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, nanoseconds);
    QFETCH(QByteArray, zone);
    const std::optional<ReadTime> time = readTime(text.toStdString(), {});
    QVERIFY(time);
    QCOMPARE(qint64(time->nanoseconds), nanoseconds);
    QCOMPARE(QByteArray::fromStdString(std::string(time->zoneText())), zone);
    const bool bare = text.front() >= '0' && text.front() <= '9' && !text.contains('-') &&
                      !text.contains('/') && text.count('.') < 2 && !text.contains('T');
    QCOMPARE((time->flags & ZoneAssumed) != 0, zone.isEmpty() && !bare);
}

void TestTimeText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text : {"",
                                   " ",
                                   "-",
                                   "21:16:62",
                                   "2024-05-10T21:16:62Z",
                                   "2024-02-30T00:00:00Z",
                                   "2023-02-29T00:00:00Z",
                                   "2024-13-01T00:00:00Z",
                                   "2024-05-10T24:01:00Z",
                                   "2024-05-10T17:60:00Z",
                                   "0000-00-00 00:00:00",
                                   "13/13/2024 1:00:00 PM",
                                   "5/10/2024 13:00:00 PM",
                                   "now",
                                   "tomorrow",
                                   "Success",
                                   "99999999999999999999999",
                                   "1e400",
                                   "1.2.3.4",
                                   "2024-05-10T17:46:49Z and more",
                                   "10/Foo/2024:19:46:49 +0200",
                                   "9999-12-31T00:00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTimeText::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readTime(text.toStdString(), {}));
}

void TestTimeText::assumesTheYear()
{
    TimeContext context;
    context.year = 2024;
    context.lastMonth = 3;
    const auto yearOf = [&](std::string_view text) {
        const std::optional<ReadTime> time = readTime(text, context);
        return time && (time->flags & YearAssumed) != 0
                   ? QDateTime::fromSecsSinceEpoch(time->nanoseconds / 1'000'000'000, QTimeZone::utc())
                         .date()
                         .year()
                   : 0;
    };
    QCOMPARE(yearOf("Mar  1 06:55:46"), 2024);
    // Written before a file that was last changed in March: December was last year's.
    QCOMPARE(yearOf("Dec 10 06:55:46"), 2023);
}

void TestTimeText::usesTheDeclaredZone()
{
    TimeContext context;
    applyZone(QTimeZone("Europe/Berlin"), context);
    const std::optional<ReadTime> summer = readTime("2024-07-01 12:00:00", context);
    const std::optional<ReadTime> winter = readTime("2024-01-01 12:00:00", context);
    QVERIFY(summer && winter);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(summer->nanoseconds / 1'000'000'000, QTimeZone::utc()).time(),
             QTime(10, 0));
    QCOMPARE(QDateTime::fromSecsSinceEpoch(winter->nanoseconds / 1'000'000'000, QTimeZone::utc()).time(),
             QTime(11, 0));
    QCOMPARE(int(summer->flags), int(TimeExact));
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
