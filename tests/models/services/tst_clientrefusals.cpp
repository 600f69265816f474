// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/clienttest.h"
#include "tests/models/services/keyoperations.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// What a service refuses, what it cannot do, and how that is worded.
class TestClientRefusals : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void okDecides();
    void usable_data();
    void usable();
};

void TestClientRefusals::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const QByteArray json = "application/json";
    QTest::newRow("401") << 401 << QByteArray(R"({"message": "bad token"})") << json << ErrorCode::Refused
                         << u"bad token"_s;
    QTest::newRow("array") << 400 << QByteArray(R"({"message": ["name is short", "scopes are missing"]})")
                           << json << ErrorCode::Refused << u"name is short; scopes are missing"_s;
    QTest::newRow("objects") << 422 << QByteArray(R"({"message": [{"message": "name is short"}]})") << json
                             << ErrorCode::Refused << u"name is short"_s;
    QTest::newRow("meaning") << 403 << QByteArray(R"({"error": "no", "meaning": "plan"})") << json
                             << ErrorCode::Refused << u"The plan of this account at Test service"_s;
    QTest::newRow("limit by meaning") << 403 << QByteArray(R"({"error": "slow", "meaning": "rate_limit"})")
                                      << json << ErrorCode::RateLimited << u"slow"_s;
    QTest::newRow("plain text") << 403 << QByteArray("go away") << QByteArray("text/plain")
                                << ErrorCode::Refused << u"(403)"_s;
    QTest::newRow("empty") << 404 << QByteArray() << json << ErrorCode::Refused << u"404"_s;
    QTest::newRow("web page") << 200 << QByteArray("<html>hello</html>") << QByteArray("text/html")
                              << ErrorCode::BadAnswer << u"web page"_s;
    QTest::newRow("truncated") << 200 << QByteArray(R"({"data": [{"id": )") << json << ErrorCode::BadAnswer
                               << u"cut short"_s;
    QTest::newRow("other shape")
        << 200 << QByteArray(R"({"data": {"id": 1}})") << json << ErrorCode::BadAnswer
        << u"/operations/keys.list/items in the service description: keys.list found no list"_s;
    QTest::newRow("no id") << 200 << QByteArray(R"({"data": [{"name": "x"}]})") << json
                           << ErrorCode::BadAnswer << u"keys.list maps a key without an id"_s;
    QTest::newRow("map fails") << 200 << QByteArray(R"({"data": ["x"]})") << json << ErrorCode::BadAnswer
                               << u"/operations/keys.list/map"_s;
}

void TestClientRefusals::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    m_server->setHandler([&](const auto &) {
        TestServer::Answer answer{status, body, "X-Request-Id: req-7\r\n"};
        answer.type = type;
        return answer;
    });
    client(descriptionWith(listing("{}", {})));
    const auto result = keys();
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    if (status >= 400) {
        QCOMPARE(result.error().httpStatus, status);
        QCOMPARE(result.error().requestId, u"req-7"_s);
    }
}

void TestClientRefusals::okDecides()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Answer{200, R"({"success": false, "message": "nope"})", {}};
    });
    client(descriptionWith(listing("{}", {}, R"(, "ok": ".success != false")")));
    const auto result = keys();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QVERIFY(result.error().message.contains("nope"_L1));
    QVERIFY2(result.error().message.contains(u"answered 200, but “ok” of keys.list was false"_s),
             qPrintable(result.error().message));
}

void TestClientRefusals::usable_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("unpublished");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("words");
    const QString far = u"https://api.example.com"_s;
    QTest::newRow("documented") << u"keys.list"_s << far << false << false << QString();
    QTest::newRow("missing") << u"keys.rotate"_s << far << false << false << u"does not offer this"_s;
    QTest::newRow("dashboard") << u"members.list"_s << far << false << false
                               << u"Only on the members page."_s;
    QTest::newRow("unpublished, off")
        << u"projects.list"_s << far << false << false << u"has not published"_s;
    QTest::newRow("unpublished, on") << u"projects.list"_s << far << true << false << QString();
    QTest::newRow("unpublished, loopback")
        << u"projects.list"_s << u"http://127.0.0.1:1"_s << false << false << QString();
    QTest::newRow("read-only") << u"keys.create"_s << far << false << true << u"read-only"_s;
    QTest::newRow("read-only reads") << u"keys.list"_s << far << false << true << QString();
    QTest::newRow("other credential")
        << u"scopes.list"_s << far << false << false << u"another credential (Session)"_s;
}

void TestClientRefusals::usable()
{
    QFETCH(QString, operation);
    QFETCH(QString, url);
    QFETCH(bool, unpublished);
    QFETCH(bool, readOnly);
    QFETCH(QString, words);
    const QByteArray request = R"("request": {"method": "GET", "path": "\"/x\""})";
    const auto description = describe(
        R"({"schema": 1, "id": "t", "name": "T", "credentials": {"token": {"label": "Token"}, "session": {"label": "Session"}}, "operations": {)" +
        listing("{}", {}) + "," + writes +
        R"(, "members.list": {"availability": "dashboard", "reason": "Only on the members page.", "provenance": {"kind": "none"}},)"
        R"("projects.list": {"provenance": {"kind": "unpublished"}, )" +
        request +
        R"(},)"
        R"("scopes.list": {"credential": "session", "provenance": {"kind": "documented"}, )" +
        request + "}}}");
    QVERIFY(description);
    QCOMPARE(description->credentials.first().id, u"token"_s);
    Connection connection = connectionTo(QUrl(url));
    connection.useUnpublished = unpublished;
    connection.trust = readOnly ? Connection::Trust::ReadOnly : Connection::Trust::Full;
    const Done done = ServiceClient::usable(*description, connection, operation);
    QCOMPARE(done.has_value(), words.isEmpty());
    if (!done) {
        QCOMPARE(done.error().code, ErrorCode::Unsupported);
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    }
}

QTEST_GUILESS_MAIN(TestClientRefusals)
#include "tst_clientrefusals.moc"
