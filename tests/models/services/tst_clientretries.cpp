// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/clienttest.h"
#include "tests/models/services/keyoperations.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// What is sent again, what never is, and how requests end before their answer.
class TestClientRetries : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsAreRepeated_data();
    void readsAreRepeated();
    void aSilentHostIsFoundOutOnce();
    void longRetryAfterIsReported();
    void writesAreNotRepeated_data();
    void writesAreNotRepeated();
    void refusedConnectionIsNotExecuted();
    void cancelEndsTheRequest();
    void destructionEndsFutures();
};

void TestClientRetries::readsAreRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("429") << 429 << QByteArray();
    QTest::newRow("429 in seconds") << 429 << QByteArray("Retry-After: 0\r\n");
    QTest::newRow("429 on a date") << 429 << QByteArray("Retry-After: Sat, 21 Nov 2026 12:00:00 GMT\r\n");
    QTest::newRow("403 that is a limit") << 403 << QByteArray("Retry-After: 0\r\n");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("503") << 503 << QByteArray("X-Retry-After: 0\r\n");
    QTest::newRow("cut") << 0 << QByteArray();
}

void TestClientRetries::readsAreRepeated()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    int count = 0;
    m_server->setHandler([&](const auto &) {
        if (++count <= (status == 0 ? 1 : 2)) {
            TestServer::Answer answer{status, status == 0 ? QByteArray() : "{\"message\":\"later\"}",
                                      headers};
            answer.cut = status == 0;
            return answer;
        }
        return TestServer::Answer{200, page(0, 3), {}};
    });
    client(descriptionWith(listing("{}", {})));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 3);
    QCOMPARE(count, status == 0 ? 2 : 3);
}

/// Who reads fifty workspaces of a host that is away does not wait for three attempts fifty times. Attempts
/// are counted in the log: on a connection that broke, Qt sends a read once more by itself, and the host sees
/// both.
void TestClientRetries::aSilentHostIsFoundOutOnce()
{
    bool silent = true;
    m_server->setHandler([&](const auto &) {
        TestServer::Answer answer{200, silent ? QByteArray() : page(0, 3), {}};
        answer.cut = silent;
        return answer;
    });
    startLog();
    client(descriptionWith(listing("{}", {})));
    const auto attemptsUntil = [&](bool isAnswered) {
        const qsizetype before = m_logged->data().count('\n');
        return keys().has_value() == isAnswered ? m_logged->data().count('\n') - before : -1;
    };
    QCOMPARE(attemptsUntil(false), 3);
    QCOMPARE(attemptsUntil(false), 1);
    silent = false;
    QCOMPARE(attemptsUntil(true), 1);
    silent = true;
    QCOMPARE(attemptsUntil(false), 3);
}

void TestClientRetries::longRetryAfterIsReported()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Answer{429, "{\"message\":\"too fast\"}",
                                  "Retry-After: Sat, 21 Nov 2026 13:00:00 GMT\r\n"};
    });
    client(descriptionWith(listing("{}", {})));
    const auto result = keys();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::RateLimited);
    QCOMPARE(result.error().retryAfterSeconds, 3600);
    QCOMPARE(m_server->requests.size(), 1);
}

void TestClientRetries::writesAreNotRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<bool>("maybe");
    QTest::addColumn<int>("count");
    QTest::newRow("500") << 500 << false << true << 1;
    QTest::newRow("503") << 503 << false << true << 1;
    QTest::newRow("400") << 400 << false << false << 1;
    QTest::newRow("cut") << 0 << true << true << 1;
    QTest::newRow("429 is repeated") << 429 << false << false << 5;
}

void TestClientRetries::writesAreNotRepeated()
{
    QFETCH(int, status);
    QFETCH(bool, cut);
    QFETCH(bool, maybe);
    QFETCH(int, count);
    m_server->setHandler([&](const auto &) {
        TestServer::Answer answer{status, cut ? QByteArray() : "{\"message\":\"no\"}", {}};
        answer.cut = cut;
        return answer;
    });
    client(descriptionWith(writes));
    KeyDraft draft;
    draft.name = u"ci"_s;
    const auto future = m_client->createKey(draft);
    QVERIFY(ended(future));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().maybeExecuted, maybe);
    QCOMPARE(m_server->requests.size(), count);
    QByteArrayList idempotencyKeys;
    for (const auto &request : std::as_const(m_server->requests))
        idempotencyKeys.append(request.headers.value("idempotency-key"));
    QCOMPARE(idempotencyKeys.count(idempotencyKeys.first()), count);
    QCOMPARE(idempotencyKeys.first().size(), 36);
}

void TestClientRetries::refusedConnectionIsNotExecuted()
{
    const QUrl url = m_server->url();
    m_server->close();
    client(descriptionWith(writes), [&](Connection &connection) { connection.url = url; });
    const auto future = m_client->createKey(KeyDraft());
    QVERIFY(ended(future));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Unreachable);
    QVERIFY(!future.result().error().maybeExecuted);
}

void TestClientRetries::cancelEndsTheRequest()
{
    m_server->setHandler([](const auto &) {
        TestServer::Answer answer;
        answer.hang = true;
        return answer;
    });
    client(descriptionWith(listing("{}", {})));
    auto future = m_client->keys({}, {});
    QTRY_COMPARE(m_server->requests.size(), 1);
    future.cancel();
    QVERIFY(ended(future));
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QTRY_VERIFY(m_server->findChildren<QTcpSocket *>().isEmpty());
}

void TestClientRetries::destructionEndsFutures()
{
    m_server->setHandler([](const auto &) {
        TestServer::Answer answer;
        answer.hang = true;
        return answer;
    });
    client(descriptionWith(listing("{}", {}) + "," + writes));
    const auto read = m_client->keys({}, {});
    const auto write = m_client->createKey(KeyDraft());
    QTRY_COMPARE(m_server->requests.size(), 2);
    m_client.reset();
    QVERIFY(read.isFinished() && write.isFinished());
    QCOMPARE(read.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!read.result().error().maybeExecuted);
    QVERIFY(write.result().error().maybeExecuted);
}

QTEST_GUILESS_MAIN(TestClientRetries)
#include "tst_clientretries.moc"
