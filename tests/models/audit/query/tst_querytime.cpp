// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/querytime.h"
#include "models/domain/moment.h"

#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

class TestQueryTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spans_data();
    void spans();
    void fractionsAreExact();
    void refuses_data();
    void refuses();
};

namespace {

QueryContext context()
{
    // A Saturday, in a zone that has summer time from 29 March on.
    return {QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate), QTimeZone("Europe/Berlin")};
}

QString utc(std::int64_t ns)
{
    return toIsoUtc(QDateTime::fromMSecsSinceEpoch(ns / 1'000'000, QTimeZone::utc()));
}

} // namespace

void TestQueryTime::spans_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *text, const char *from, const char *to) {
        QTest::newRow(text) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("now", "2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z");
    row("today", "2026-11-20T23:00:00Z", "2026-11-21T23:00:00Z");
    row("Yesterday", "2026-11-19T23:00:00Z", "2026-11-20T23:00:00Z");
    row("90s", "2026-11-21T09:58:30Z", "2026-11-21T09:58:30Z");
    row("30m", "2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z");
    row("24h", "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z");
    row("7D", "2026-11-14T10:00:00Z", "2026-11-14T10:00:00Z");
    row("2w", "2026-11-07T10:00:00Z", "2026-11-07T10:00:00Z");
    row("6mo", "2026-05-21T09:00:00Z", "2026-05-21T09:00:00Z");
    row("1y", "2025-11-21T10:00:00Z", "2025-11-21T10:00:00Z");
    row("2026", "2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z");
    row("2026-03", "2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z");
    row("2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"); // 23 hours long
    row("2026-03-01Z", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");
    row("2026-03-01T12", "2026-03-01T11:00:00Z", "2026-03-01T12:00:00Z");
    row("2026-03-01T12:30", "2026-03-01T11:30:00Z", "2026-03-01T11:31:00Z");
    row("2026-03-01 12:30:05", "2026-03-01T11:30:05Z", "2026-03-01T11:30:06Z");
    row("2026-03-01T12:30:05Z", "2026-03-01T12:30:05Z", "2026-03-01T12:30:06Z");
    row("2026-03-01t12:30:05-0530", "2026-03-01T18:00:05Z", "2026-03-01T18:00:06Z");
    row("2026-03-01T12:30:05+02:00", "2026-03-01T10:30:05Z", "2026-03-01T10:30:06Z");
}

void TestQueryTime::spans()
{
    const Result<QueryTime> time = QueryTime::parse(QString::fromLatin1(QTest::currentDataTag()), context());
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QTEST(utc(time->from), "from");
    QTEST(utc(time->to), "to");
}

void TestQueryTime::fractionsAreExact()
{
    const Result<QueryTime> time = QueryTime::parse(u"1970-01-01T00:00:01.000000007Z"_s, context());
    QCOMPARE(time->from, 1'000'000'007);
    QCOMPARE(time->to, 1'000'000'008);
    QCOMPARE(QueryTime::parse(u"1970-01-01T00:00:00.5Z"_s, context())->from, 500'000'000);
}

void TestQueryTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "soon", "7", "7 d", "d", "-7d", "2026-13", "2026-02-30", "2026-03-01T25",
                             "2026-03-01T12:61", "1500", "1677-01-01", "2262", "9999999y", "999999y",
                             "2026-03-01T12:30:05.", "26-03-01", "２０２６"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestQueryTime::refuses()
{
    QFETCH(const QString, text);
    const Result<QueryTime> time = QueryTime::parse(text, context());
    QVERIFY(!time);
    QVERIFY(time.error().message.contains(u"2026-03-01"_s));
}

QTEST_GUILESS_MAIN(TestQueryTime)
#include "tst_querytime.moc"
