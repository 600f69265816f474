// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/applicationoperations.h"
#include "tests/models/services/clienttest.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// A client secret is exchanged for a token.
class TestTokenExchange : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void tokenNeedsNoCredential();
    void onlyTokensMayLeaveTheOrigin();
    void tokenIsRefused();
    void tokenIsMissing();
};

void TestTokenExchange::tokenNeedsNoCredential()
{
    m_server->setHandler([](const auto &) {
        return answer(
            200,
            R"({"access_token": "at-planted", "expires_in": "900", "token_type": "Bearer", "scope": "a b"})");
    });
    const auto token =
        wait(client(descriptionWith(tokenAt("/token"))).exchangeToken(known(), Secret("cs planted&=+")));
    QVERIFY2(token, qPrintable(why(token)));
    QCOMPARE(last().target, QByteArray("/token"));
    QVERIFY(!last().headers.contains("authorization"));
    QCOMPARE(last().body, QByteArray("client_id=client-1&client_secret=cs+planted%26%3D%2B&"
                                     "grant_type=client_credentials"));
    QCOMPARE(token->value.expose().toByteArray(), QByteArray("at-planted"));
    QCOMPARE(token->type, u"Bearer"_s);
    QCOMPARE(token->lifeSeconds, 900);
    QCOMPARE(token->received, m_clock.time);
    QCOMPARE(token->scopes, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(toText(token->claims.form), u"opaque"_s);
}

void TestTokenExchange::onlyTokensMayLeaveTheOrigin()
{
    TestServer login;
    login.setHandler([](const auto &) { return answer(200, R"({"access_token": "at-planted"})"); });
    const QByteArray elsewhere = login.url().toString().toLatin1();
    const auto token = wait(
        client(descriptionWith(tokenAt(elsewhere + "/token"))).exchangeToken(known(), Secret("cs-planted")));
    QVERIFY2(token, qPrintable(why(token)));
    QCOMPARE(login.requests.size(), 1);

    QByteArray foreign = create;
    const QByteArray url = QByteArray(R"("url": "\")" + elsewhere + R"(/apps\"")");
    foreign.replace(R"("path": "\"/apps\"")", url);
    const auto made = wait(client(descriptionWith(foreign)).createApplication({{}, u"x"_s, {}, {}}));
    QVERIFY(!made);
    QCOMPARE(login.requests.size(), 1);
    QByteArray unauthorised = deletion;
    unauthorised.replace(R"("path": "@uri \"/apps/\\(.application.id)\"")", url);
    QVERIFY(unauthorised != deletion);
    QVERIFY(!wait(client(descriptionWith(unauthorised)).deleteApplication(known(), Secret("rat-1"))));
    QCOMPARE(login.requests.size(), 1);
}

void TestTokenExchange::tokenIsRefused()
{
    m_server->setHandler([](const auto &) {
        return answer(401, R"({"error": "invalid_client", "message": "cs-planted is wrong"})");
    });
    const auto token =
        wait(client(descriptionWith(tokenAt("/token"))).exchangeToken(known(), Secret("cs-planted")));
    QVERIFY(!token);
    QCOMPARE(token.error().code, ErrorCode::Refused);
    QVERIFY2(!token.error().message.contains("cs-planted"_L1), qPrintable(token.error().message));
    QVERIFY(!token.error().details.contains("cs-planted"_L1));
    QCOMPARE(m_server->requests.size(), 1);
}

void TestTokenExchange::tokenIsMissing()
{
    m_server->setHandler([](const auto &) { return answer(200, R"({"token": "at-planted"})"); });
    const auto token =
        wait(client(descriptionWith(tokenAt("/token"))).exchangeToken(known(), Secret("cs-planted")));
    QVERIFY(!token);
    QVERIFY2(token.error().message.contains("no token was found"_L1), qPrintable(token.error().message));
    QVERIFY(!token.error().details.contains("at-planted"_L1));
}

QTEST_GUILESS_MAIN(TestTokenExchange)
#include "tst_tokenexchange.moc"
