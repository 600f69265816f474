// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/clienttest.h"
#include "tests/models/services/keyoperations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// Keys are created and revoked.
class TestClientWrites : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void createGivesKeyAndSecret();
    void createDeliversSecretWithoutId();
    void createWithoutSecretSaysSo();
    void requiredDraftFields();
    void revokeOfGoneKeySucceeds_data();
    void revokeOfGoneKeySucceeds();
    void firstRequest();
};

void TestClientWrites::createGivesKeyAndSecret()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Answer{
            201, R"({"id": 12345678901234567890, "name": "ci", "token": "tok_planted_secret"})", {}};
    });
    client(descriptionWith(writes));
    KeyDraft draft;
    draft.name = u"ci"_s;
    draft.scopes = {u"read"_s};
    draft.lifetime = Lifetime::days(30);
    const auto future = m_client->createKey(draft);
    QVERIFY(ended(future));
    const auto result = future.result();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->key.id, u"12345678901234567890"_s);
    QCOMPARE(result->key.scopes, QStringList{u"read"_s});
    QCOMPARE(result->secret.expose(), QByteArrayView("tok_planted_secret"));
    const QJsonObject body = QJsonDocument::fromJson(m_server->requests.first().body).object();
    QCOMPARE(body.value("ttl"_L1).toInt(), 2592000);
    QVERIFY(body.value("expires"_L1).toString().startsWith("2026-12-21T12:00:00"_L1));
    QCOMPARE(m_server->requests.first().headers.value("content-type"), QByteArray("application/json"));
}

void TestClientWrites::createDeliversSecretWithoutId()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Answer{200, R"({"token": "tok_planted_secret"})", {}};
    });
    client(descriptionWith(writes));
    const auto future = m_client->createKey(KeyDraft());
    QVERIFY(ended(future));
    QVERIFY(future.result());
    QCOMPARE(future.result()->secret.expose(), QByteArrayView("tok_planted_secret"));
    QVERIFY(future.result()->key.id.isEmpty());
}

void TestClientWrites::createWithoutSecretSaysSo()
{
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, R"({"id": "k1"})", {}}; });
    client(descriptionWith(writes));
    const auto future = m_client->createKey(KeyDraft());
    QVERIFY(ended(future));
    QVERIFY(!future.result());
    QVERIFY(future.result().error().maybeExecuted);
    QVERIFY(future.result().error().message.contains("secret"_L1));
}

void TestClientWrites::requiredDraftFields()
{
    QByteArray json = descriptionWith(writes);
    json.replace(R"("scrub": ["token"])", R"("scrub": ["token"], "always_send": ["scopes"])");
    client(json);
    const auto future = m_client->createKey(KeyDraft());
    QVERIFY(ended(future));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Invalid);
    QCOMPARE(m_server->requests.size(), 0);
}

void TestClientWrites::revokeOfGoneKeySucceeds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("success");
    QTest::newRow("204") << 204 << QByteArray() << true;
    QTest::newRow("404") << 404 << QByteArray(R"({"message": "not here"})") << true;
    QTest::newRow("own word") << 409 << QByteArray(R"({"code": "GONE"})") << true;
    QTest::newRow("other word") << 409 << QByteArray(R"({"code": "LOCKED"})") << false;
}

void TestClientWrites::revokeOfGoneKeySucceeds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, success);
    m_server->setHandler([&](const auto &) { return TestServer::Answer{status, body, {}}; });
    client(descriptionWith(writes));
    Key key;
    key.id = u"a/b c"_s;
    const auto future = m_client->revokeKey(key);
    QVERIFY(ended(future));
    QCOMPARE(future.result().has_value(), success);
    QCOMPARE(m_server->requests.first().target, QByteArray("/keys/a%2Fb%20c"));
}

void TestClientWrites::firstRequest()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        if (request.method == "GET")
            return {200, R"({"tokens": [{"id": "k1", "handle": "h9"}]})", {}};
        return {204, {}, {}};
    });
    const QByteArray withLookUp = operation(
        "keys.revoke",
        R"("before": {"request": {"method": "GET", "path": "\"/tokens\""}, "value": "[.tokens[] | select(.id == $input.key.id)][0].handle"},
              "request": {"method": "DELETE", "path": "@uri \"/tokens/\\(.before)\"", "sensitive": true})");
    startLog();
    client(descriptionWith(withLookUp));
    Key key;
    key.id = u"k1"_s;
    const auto future = m_client->revokeKey(key);
    QVERIFY(ended(future));
    QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
    QCOMPARE(m_server->requests.last().target, QByteArray("/tokens/h9"));
    QVERIFY(!m_logged->data().contains("h9"));
}

QTEST_GUILESS_MAIN(TestClientWrites)
#include "tst_clientwrites.moc"
