// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesstoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;
using Form = TokenClaims::Form;

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &claims, const QByteArray &header = R"({"alg":"RS256","kid":"k1"})")
{
    return part(header) + '.' + part(claims) + ".c2ln";
}

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toUTC();
}

} // namespace

class TestAccessToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void claims();
    void scopesAndAudience_data();
    void scopesAndAudience();
    void timesThatAreNone_data();
    void timesThatAreNone();
    void cutAnywhere();
    void expiry_data();
    void expiry();
    void clockSkew_data();
    void clockSkew();
    void factsNeverHoldTheToken();
};

void TestAccessToken::forms_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("form");
    QTest::newRow("jwt") << jwt("{}") << u"jwt"_s;
    QTest::newRow("jwt with a line's end") << jwt("{}") + "\n" << u"jwt"_s;
    QTest::newRow("nobody signed it") << part(R"({"alg":"none"})") + '.' + part("{}") + '.' << u"jwt"_s;
    QTest::newRow("encrypted") << part(R"({"alg":"RSA-OAEP","enc":"A256GCM"})") + ".a.b.c.d"
                               << u"encrypted_jwt"_s;
    QTest::newRow("claims are no JSON")
        << part(R"({"alg":"RS256"})") + '.' + part("{\"a\":") + ".x" << u"damaged_jwt"_s;
    QTest::newRow("claims are a list")
        << part(R"({"alg":"RS256"})") + '.' + part("[1]") + ".x" << u"damaged_jwt"_s;
    QTest::newRow("claims are no base64") << part(R"({"alg":"RS256"})") + ".*%*.x" << u"damaged_jwt"_s;
    QTest::newRow("no signature part") << part(R"({"alg":"RS256"})") + '.' + part("{}") << u"damaged_jwt"_s;
    QTest::newRow("four parts") << jwt("{}") + ".x" << u"damaged_jwt"_s;
    QTest::newRow("a random text") << QByteArray("YN6Zmb_fYDvLcwwwQ") << u"opaque"_s;
    QTest::newRow("two dots") << QByteArray("v1.public.abc") << u"opaque"_s;
    QTest::newRow("a header without alg")
        << part(R"({"typ":"JWT"})") + '.' + part("{}") + ".x" << u"opaque"_s;
    QTest::newRow("alg is a number") << part(R"({"alg":1})") + '.' + part("{}") + ".x" << u"opaque"_s;
    QTest::newRow("nothing") << QByteArray() << u"opaque"_s;
    QTest::newRow("dots") << QByteArray("....") << u"opaque"_s;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe.\xff.\xff") << u"opaque"_s;
    QTest::newRow("enormous") << jwt("{\"a\":\"" + QByteArray(100'000, 'x') + "\"}") << u"opaque"_s;
    QTest::newRow("deep") << jwt("{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}")
                          << u"damaged_jwt"_s;
}

void TestAccessToken::forms()
{
    QFETCH(QByteArray, token);
    QTEST(toText(decodeToken(Secret(token)).form), "form");
}

void TestAccessToken::claims()
{
    const TokenClaims claims = decodeToken(Secret(jwt(
        R"({"iss":"https://login.example","sub":"app_1","aud":"urn:api","client_id":"app_1","jti":"t1",)"
        R"("scope":"files:read files:write","iat":1795220390,"nbf":1795220380,"exp":1795220690.5,"org_id":"o"})")));
    QCOMPARE(claims.algorithm, u"RS256"_s);
    QCOMPARE(claims.keyId, u"k1"_s);
    QCOMPARE(claims.id, u"t1"_s);
    QCOMPARE(claims.issuer, u"https://login.example"_s);
    QCOMPARE(claims.subject, u"app_1"_s);
    QCOMPARE(claims.clientId, u"app_1"_s);
    QCOMPARE(claims.audience, QStringList{u"urn:api"_s});
    QCOMPARE(claims.scopes, (QStringList{u"files:read"_s, u"files:write"_s}));
    QCOMPARE(claims.issued.toText(), u"2026-11-21T00:19:50Z"_s);
    QCOMPARE(claims.notBefore.toText(), u"2026-11-21T00:19:40Z"_s);
    QCOMPARE(claims.expires.toText(), u"2026-11-21T00:24:50.500Z"_s);
    QCOMPARE(claims.all.value("org_id"_L1).toString(), u"o"_s);
}

void TestAccessToken::scopesAndAudience_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QStringList>("audience");
    QTest::newRow("lists") << QByteArray(R"({"scp":["a","b"],"aud":["x","y"]})")
                           << QStringList{u"a"_s, u"b"_s} << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("texts") << QByteArray(R"({"scp":"a  b ","aud":"x y"})") << QStringList{u"a"_s, u"b"_s}
                           << QStringList{u"x y"_s};
    QTest::newRow("neither") << QByteArray(R"({"scope":7,"aud":{"x":1}})") << QStringList() << QStringList();
    QTest::newRow("mixed") << QByteArray(R"({"scope":["a",1,null],"aud":[null,"x"]})") << QStringList{u"a"_s}
                           << QStringList{u"x"_s};
}

void TestAccessToken::scopesAndAudience()
{
    QFETCH(QByteArray, json);
    const TokenClaims claims = decodeToken(Secret(jwt(json)));
    QTEST(claims.scopes, "scopes");
    QTEST(claims.audience, "audience");
}

void TestAccessToken::timesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const char *time : {"\"soon\"", "\"1795220690\"", "null", "true", "-1", "1e300", "{}", "[1]"})
        QTest::newRow(time) << QByteArray(time);
}

void TestAccessToken::timesThatAreNone()
{
    QFETCH(QByteArray, time);
    const TokenClaims claims = decodeToken(Secret(jwt("{\"exp\":" + time + ",\"iat\":" + time + "}")));
    QCOMPARE(claims.form, Form::Jwt);
    QVERIFY(!claims.expires.isProvided());
    QVERIFY(!claims.issued.isProvided());
}

void TestAccessToken::cutAnywhere()
{
    const QByteArray whole = jwt(R"({"iss":"i","exp":1795220690})");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const TokenClaims claims = decodeToken(Secret(whole.left(length)));
        // What was cut in the signature is still readable; what was cut before it never claims anything.
        if (claims.form != Form::Jwt)
            QVERIFY(claims.issuer.isEmpty() && !claims.expires.isProvided());
        else
            QVERIFY(length > whole.lastIndexOf('.'));
    }
}

void TestAccessToken::expiry_data()
{
    QTest::addColumn<qint64>("life");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<qint64>("renewAfter");
    QTest::newRow("told") << qint64(900) << jwt(R"({"exp":1})") << u"1970-01-12T14:01:40Z"_s << qint64(840);
    QTest::newRow("very short") << qint64(20) << QByteArray("opaque") << u"1970-01-12T13:47:00Z"_s
                                << qint64(18);
    QTest::newRow("by its claim") << qint64(0) << jwt(R"({"exp":1000300})") << u"1970-01-12T13:51:40Z"_s
                                  << qint64(270);
    QTest::newRow("past already") << qint64(0) << jwt(R"({"exp":1})") << u"1970-01-01T00:00:01Z"_s
                                  << qint64(0);
    QTest::newRow("not told at all") << qint64(0) << QByteArray("opaque") << QString() << qint64(3540);
}

void TestAccessToken::expiry()
{
    QFETCH(qint64, life);
    QFETCH(QByteArray, token);
    QFETCH(QString, expires);
    AccessToken one;
    one.received = at(1'000'000);
    one.lifeSeconds = life;
    one.claims = decodeToken(Secret(token));
    QCOMPARE(one.expires().toText(), expires);
    QTEST(one.received.secsTo(one.renewAt()), "renewAfter");
    if (expires.isEmpty()) {
        QVERIFY(!one.isExpiredAt(at(2'000'000)));
        return;
    }
    const QDateTime end = one.expires().time();
    QVERIFY(!one.isExpiredAt(end.addMSecs(-1)));
    QVERIFY(one.isExpiredAt(end));
}

void TestAccessToken::clockSkew_data()
{
    QTest::addColumn<qint64>("issued");
    QTest::addColumn<bool>("warning");
    QTest::newRow("same") << qint64(1'000'000) << false;
    QTest::newRow("on the way for 2 s") << qint64(999'998) << false;
    QTest::newRow("ahead") << qint64(1'000'061) << true;
    QTest::newRow("behind") << qint64(996'400) << true;
}

void TestAccessToken::clockSkew()
{
    QFETCH(qint64, issued);
    AccessToken one;
    one.received = at(1'000'000);
    one.claims = decodeToken(Secret(jwt("{\"iat\":" + QByteArray::number(issued) + "}")));
    QCOMPARE(one.clockSkew().value(), issued - 1'000'000);
    QTEST(isWorthAWarning(*one.clockSkew()), "warning");
    one.claims = decodeToken(Secret("opaque"));
    QVERIFY(!one.clockSkew());
}

void TestAccessToken::factsNeverHoldTheToken()
{
    AccessToken one;
    one.value = Secret(jwt(R"({"iss":"i","sub":"s","iat":1000002})"));
    one.type = u"Bearer"_s;
    one.received = at(1'000'000);
    one.lifeSeconds = 300;
    one.scopes = QStringList{u"a"_s};
    one.claims = decodeToken(one.value);
    const QJsonObject facts = factsOf(one, at(1'000'100));
    QCOMPARE(facts.value("issuer"_L1).toString(), u"i"_s);
    QCOMPARE(facts.value("expires_in"_L1).toInteger(), 200);
    QCOMPARE(facts.value("clock_skew"_L1).toInteger(), 2);
    QCOMPARE(facts.value("scopes"_L1).toArray().size(), 1);
    QVERIFY(!facts.contains("audience"_L1));
    QCOMPARE(factsOf(one, at(1'000'400)).value("expires_in"_L1).toInteger(), 0);
    const QByteArray text = QJsonDocument(facts).toJson();
    for (const QByteArray &piece : one.value.expose().toByteArray().split('.'))
        QVERIFY(!text.contains(piece));
}

QTEST_GUILESS_MAIN(TestAccessToken)
#include "tst_accesstoken.moc"
