// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/clienttest.h"
#include "tests/models/services/keyoperations.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// The admin credential: how it is sent, exchanged and verified, and where it never shows.
class TestClientCredentials : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void credentialOfSeveralParts_data();
    void credentialOfSeveralParts();
    void exchangeBuysOnceAndRenews();
    void exchangeFailureIsTold();
    void verifyFallsBack_data();
    void verifyFallsBack();
    void secretsStayOutOfAddresses_data();
    void secretsStayOutOfAddresses();
    void noSecretAnywhere();
};

void TestClientCredentials::credentialOfSeveralParts_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<QString>("path");
    QTest::newRow("headers") << QByteArray(R"("headers": "{A: (.secret | fromjson).id}")")
                             << u"/credentials/client/headers"_s;
    QTest::newRow("exchange")
        << QByteArray(
               R"("exchange": {"request": {"method": "POST", "path": "\"/t\"", "body": ".secret | fromjson"}, "secret": ".t"})")
        << u"/credentials/client/exchange/request/body"_s;
}

void TestClientCredentials::credentialOfSeveralParts()
{
    QFETCH(QByteArray, credential);
    QFETCH(QString, path);
    client(R"({"schema": 1, "id": "test", "name": "Test", "credentials": {"client": {"label": "Client", )" +
           credential + R"(}}, "operations": {)" + listing("{}", {}) + "}}");
    const auto result = keys();
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith(path), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains("wanted as JSON"_L1), qPrintable(result.error().message));
    QCOMPARE(m_server->requests.size(), 0);
}

void TestClientCredentials::exchangeBuysOnceAndRenews()
{
    const QByteArray json =
        R"({"schema": 1, "id": "test", "name": "Test", "credentials": {"client": {"label": "Client",
        "headers": "{Authorization: \"Bearer \\(.secret)\"}",
        "exchange": {"request": {"method": "POST", "path": "\"/token\"", "encoding": "form",
            "body": "(.secret | fromjson) as $c | {grant_type: \"client_credentials\", client_id: $c.id, client_secret: $c.secret}"},
            "secret": ".access_token", "expires_in": ".expires_in"}}},
        "operations": {)" +
        listing("{}", {}) + "}}";
    int bought = 0;
    QByteArray valid;
    m_server->setHandler([&](const TestServer::Request &request) -> TestServer::Answer {
        if (request.path() == "/token"_L1) {
            valid = "token-" + QByteArray::number(++bought);
            return {200, "{\"access_token\":\"" + valid + "\",\"expires_in\":600}", {}};
        }
        if (request.headers.value("authorization") != "Bearer " + valid)
            return {401, R"({"message": "expired"})", {}};
        return {200, page(0, 1), {}};
    });
    m_client = std::make_unique<ServiceClient>(describe(json), connectionTo(m_server->url()),
                                               Secret(R"({"id": "app one", "secret": "very-secret"})"),
                                               *m_transport, m_clock);
    const auto first = m_client->keys({}, {});
    const auto second = m_client->keys({}, {});
    QVERIFY(ended(first) && ended(second));
    QVERIFY2(first.result(), first.result() ? "" : qPrintable(first.result().error().message));
    QVERIFY(second.result());
    QCOMPARE(bought, 1);
    QCOMPARE(m_server->requests.first().body,
             QByteArray("client_id=app+one&client_secret=very-secret&grant_type=client_credentials"));
    QVERIFY(keys());
    QCOMPARE(bought, 1);
    m_clock.time = m_clock.time.addSecs(590); // about to expire
    QVERIFY(keys());
    QCOMPARE(bought, 2);
    valid = "other"; // ended early by the service
    QVERIFY(keys());
    QCOMPARE(bought, 3);
}

void TestClientCredentials::exchangeFailureIsTold()
{
    const QByteArray json =
        R"({"schema": 1, "id": "test", "name": "Test", "credentials": {"client": {"label": "Client",
        "headers": "{Authorization: .secret}",
        "exchange": {"request": {"method": "POST", "path": "\"/token\"", "body": "{password: .secret}"}, "secret": ".token"}}},
        "operations": {)" +
        listing("{}", {}) + "}}";
    m_server->setHandler([](const auto &) {
        return TestServer::Answer{401, R"({"message": "wrong password s3cr3t-of-admin"})", {}};
    });
    client(json);
    const auto result = keys();
    QVERIFY(!result);
    QCOMPARE(result.error().httpStatus, 401);
    QVERIFY(result.error().message.contains("wrong password"_L1));
    QVERIFY(!result.error().message.contains("s3cr3t"_L1));
    QCOMPARE(m_server->requests.size(), 1);
}

void TestClientCredentials::verifyFallsBack_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("one page") << QByteArray() << QByteArray();
    QTest::newRow("of many pages, the first") << QByteArray("($input.page // 0) + 1") << QByteArray();
    QTest::newRow("without the details of every item")
        << QByteArray()
        << QByteArray(R"(, "detail": {"request": {"method": "GET", "path": "\"/keys/\\(.item.id)\""}})");
}

void TestClientCredentials::verifyFallsBack()
{
    QFETCH(QByteArray, next);
    QFETCH(QByteArray, more);
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, page(0, 1), {}}; });
    client(descriptionWith(listing("{page: .page}", next, more)));
    const auto future = m_client->verify();
    QVERIFY(ended(future));
    QVERIFY(future.result());
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->requests.first().path(), u"/keys"_s);
}

void TestClientCredentials::secretsStayOutOfAddresses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("sent");
    const QByteArray get = "\"method\": \"GET\", ";
    QTest::newRow("path") << QByteArray(get + R"("path": "\"/k/\\(.secret)\"")") << false;
    QTest::newRow("path, escaped") << QByteArray(get + R"("path": "@uri \"/k/\\(.secret)\"")") << false;
    QTest::newRow("query") << QByteArray(get + R"("path": "\"/k\"", "query": "{t: \"x\\(.secret)\"}")")
                           << false;
    QTest::newRow("query in the path") << QByteArray(get + R"("path": "\"/k?t=\" + .secret")") << false;
    QTest::newRow("url") << QByteArray(get + R"("url": "\"/k/\" + .secret")") << false;
    QTest::newRow("said to be sensitive")
        << QByteArray(get + R"("sensitive": true, "path": "\"/k/\" + .secret")") << true;
    QTest::newRow("without it") << QByteArray(get + R"("path": "\"/k/plain\"")") << true;
}

void TestClientCredentials::secretsStayOutOfAddresses()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, sent);
    startLog();
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, "{\"items\": []}", {}}; });
    client(descriptionWith(
        operation("keys.list", "\"request\": {" + request + R"(}, "items": ".items", "map": "{id}")")));
    const auto result = keys();
    QCOMPARE(result.has_value(), sent);
    QCOMPARE(m_server->requests.size(), sent ? 1 : 0);
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY2(result.error().message.contains("would put the credential into the address"_L1),
                 qPrintable(result.error().message));
    }
    QVERIFY2(!m_logged->data().contains("s3cr3t"), m_logged->data().constData());
}

void TestClientCredentials::noSecretAnywhere()
{
    startLog();
    QString all;
    const QByteArray planted = "pl4nted/secret+=";
    const QByteArray encoded = "pl4nted%2Fsecret%2B%3D";
    const QByteArray json =
        R"({"schema": 1, "id": "t", "name": "T", "credentials": {"token": {"label": "Token",
        "headers": "{Authorization: (\"Basic \" + (\"u:\\(.secret)\" | @base64))}", "query": "{sign: .secret}"}},
        "safety": {"scrub": ["fresh"]}, "operations": {)" +
        listing("{}", {}) + "," +
        QByteArray(writes).replace("\".token\"", "\".fresh | tonumber | tostring\"") + "}}";
    const QList<QPair<int, QByteArray>> answers{
        {400, "{\"message\": \"bad pl4nted/secret+= here\", \"fresh\": \"n3w-one\"}"},
        {403, "not json pl4nted/secret+= fresh=n3w-one \"fresh\": \"n3w-one"},
        {401, "{\"message\": \"dTpwbDRudGVkL3NlY3JldCs9\"}"},
        {200, "{\"data\": [\"pl4nted/secret+=\"], \"fresh\": \"n3w-one\"}"},
        {200, "{\"id\": \"1\", \"fresh\": \"n3w-one\"}"},
        {200, "{\"id\": \"1\", \"fresh\": \"n3w-one\"... cut"}};
    for (const auto &[status, body] : answers) {
        m_server->setHandler([&, s = status, b = body](const auto &) {
            return TestServer::Answer{s, b, {}};
        });
        m_client = std::make_unique<ServiceClient>(describe(json), connectionTo(m_server->url()),
                                                   Secret(planted), *m_transport, m_clock);
        const auto read = m_client->keys({}, {});
        const auto write = m_client->createKey(KeyDraft());
        QVERIFY(ended(read) && ended(write));
        QVERIFY(!write.result());
        QList<Error> errors{write.result().error()};
        if (!read.result()) // an answer without "data" is an empty list
            errors.append(read.result().error());
        for (const Error &error : std::as_const(errors))
            all += error.message + u'\n' + error.details + u'\n' + error.requestId + u'\n';
    }
    all += QString::fromUtf8(m_logged->data());
    QVERIFY(m_logged->data().count('\n') >= 12);
    for (const QByteArray &secret : {planted, encoded, QByteArray("n3w-one"),
                                     QByteArray("dTpwbDRudGVkL3NlY3JldCs9"), QByteArray("pl4nted")})
        QVERIFY2(!all.contains(QString::fromUtf8(secret)), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestClientCredentials)
#include "tst_clientcredentials.moc"
