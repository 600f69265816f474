// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/retrypolicy.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backOffGrowsWithJitter();
    void asks_data();
    void asks();
    void answers_data();
    void answers();
    void failures_data();
    void failures();

private:
    const QDateTime m_now{QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()};
};

void TestRetryPolicy::backOffGrowsWithJitter()
{
    HttpResponse busy;
    busy.status = 503;
    for (const double chance : {0.0, 0.5, 0.999}) {
        RetryPolicy::Settings settings;
        settings.maxAttempts = 20;
        const RetryPolicy policy(settings, [chance] { return chance; });
        for (int attempt = 1; attempt < 12; ++attempt) {
            const double full = qMin(30000.0, 500 * std::pow(2, attempt - 1));
            QCOMPARE(*policy.delayAfter(attempt, busy, false, m_now), int(full / 2 + full / 2 * chance));
        }
    }
}

void TestRetryPolicy::asks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: nothing
    QTest::newRow("seconds") << u"retry-after"_s << u"7"_s << qint64(7000);
    QTest::newRow("fraction") << u"retry-after"_s << u"1.5"_s << qint64(1500);
    QTest::newRow("own header") << u"x-retry-after"_s << u"10"_s << qint64(10000);
    QTest::newRow("date") << u"retry-after"_s << u"Sat, 21 Nov 2026 12:00:30 GMT"_s << qint64(30000);
    QTest::newRow("past date") << u"retry-after"_s << u"Sat, 21 Nov 2026 11:00:00 GMT"_s << qint64(0);
    QTest::newRow("negative") << u"retry-after"_s << u"-5"_s << qint64(0);
    QTest::newRow("nonsense") << u"retry-after"_s << u"soon"_s << qint64(-1);
    QTest::newRow("missing") << u"x-other"_s << u"7"_s << qint64(-1);
}

void TestRetryPolicy::asks()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(qint64, milliseconds);
    HttpResponse response;
    response.headers.insert(name, value);
    QCOMPARE(RetryPolicy::askedMs(response, m_now).value_or(-1), milliseconds);
}

void TestRetryPolicy::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("again");
    QTest::newRow("200") << 200 << false << QString() << false;
    QTest::newRow("401") << 401 << false << QString() << false;
    QTest::newRow("404") << 404 << false << QString() << false;
    QTest::newRow("408") << 408 << false << QString() << true;
    QTest::newRow("429") << 429 << false << QString() << true;
    QTest::newRow("429 of a write") << 429 << true << QString() << true;
    QTest::newRow("403") << 403 << false << QString() << false;
    QTest::newRow("403 with a time") << 403 << false << u"1"_s << true;
    QTest::newRow("500") << 500 << false << QString() << true;
    QTest::newRow("500 of a write") << 500 << true << QString() << false;
    QTest::newRow("503 of a write") << 503 << true << u"1"_s << false;
    QTest::newRow("501") << 501 << false << QString() << false;
    QTest::newRow("too long a wait") << 429 << false << u"3600"_s << false;
}

void TestRetryPolicy::answers()
{
    QFETCH(int, status);
    QFETCH(bool, isWrite);
    QFETCH(QString, after);
    QFETCH(bool, again);
    HttpResponse response;
    response.status = status;
    if (!after.isEmpty())
        response.headers.insert(u"retry-after"_s, after);
    QCOMPARE(RetryPolicy().delayAfter(1, response, isWrite, m_now).has_value(), again);
    QVERIFY(!RetryPolicy().delayAfter(5, response, isWrite, m_now));
}

void TestRetryPolicy::failures_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("maybe");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<bool>("again");
    QTest::newRow("read, cut") << ErrorCode::Unreachable << false << false << true;
    QTest::newRow("write, refused") << ErrorCode::Unreachable << false << true << true;
    QTest::newRow("write, cut") << ErrorCode::Unreachable << true << true << false;
    QTest::newRow("too big") << ErrorCode::BadAnswer << false << false << false;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << false << false << false;
}

void TestRetryPolicy::failures()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, maybe);
    QFETCH(bool, isWrite);
    QFETCH(bool, again);
    Error error = makeError(code, u"x"_s);
    error.maybeExecuted = maybe;
    QCOMPARE(RetryPolicy().delayAfter(1, error, isWrite).has_value(), again);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
