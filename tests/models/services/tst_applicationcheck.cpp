// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"
#include "tests/models/services/applicationoperations.h"
#include "tests/models/services/checkexample.h"
#include "tests/models/services/testtools.h"

#include <QJsonArray>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// `services check` on operations with applications, tokens and pasted keys.
class TestApplicationCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void check_data();
    void check();
    void checkShowsAnswers_data();
    void checkShowsAnswers();
    void checkFindsMistakesInAnswers_data();
    void checkFindsMistakesInAnswers();
    void checkShowsRequests();
};

void TestApplicationCheck::check_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<QString>("path");
    const QByteArray bare = R"("request": {"method": "POST", "path": "\"/x\""}, "map": "{id}")";
    QTest::newRow("all is well") << QByteArray(create + ',' + rotate + ',' + removeSecret + ',' + deletion +
                                               ',' + tokenAt("/token") + ',' + inspect)
                                 << QString();
    for (const QByteArray name : {"applications.create", "applications.rotate", "applications.token"})
        QTest::addRow("%s without secret", name.constData())
            << operation(name, bare) << u"/operations/%1/secret"_s.arg(QString::fromLatin1(name));
    QTest::newRow("keep where it is of no use")
        << operation("applications.delete", bare + R"(, "keep": ".x")")
        << u"/operations/applications.delete/keep"_s;
    QTest::newRow("collection of inspection")
        << QByteArray(inspect).replace("keys.inspect", "keys.inspect:user")
        << u"/operations/keys.inspect:user"_s;
    QTest::newRow("credential of a token")
        << QByteArray(tokenAt("/token")).replace("\"map\"", "\"credential\": \"token\", \"map\"")
        << u"/operations/applications.token/credential"_s;
    QTest::newRow("create without map")
        << operation("applications.create",
                     R"("request": {"method": "POST", "path": "\"/x\""}, "secret": ".x")")
        << u"/operations/applications.create/map"_s;
    QTest::newRow("misspelt field of an application")
        << QByteArray(create).replace("client_id: .client", "clientId: .client")
        << u"/operations/applications.create/map"_s;
    QTest::newRow("misspelt field of a rotation") << QByteArray(rotate).replace("{secrets}", "{secret: []}")
                                                  << u"/operations/applications.rotate/map"_s;
    QTest::newRow("misspelt field of a token")
        << QByteArray(tokenAt("/token")).replace("expires_in,", "expiresIn,")
        << u"/operations/applications.token/map"_s;
    QTest::newRow("misspelt field of an inspection")
        << QByteArray(inspect).replace("key_id:", "keyid:") << u"/operations/keys.inspect/map"_s;
    QTest::newRow("a bad program") << operation("applications.create",
                                                bare + R"(, "secret": ".x", "keep": ".x |")")
                                   << u"/operations/applications.create/keep"_s;
}

void TestApplicationCheck::check()
{
    QFETCH(QByteArray, operations);
    QFETCH(QString, path);
    const CheckReport report = checkDescription(descriptionWith(operations), u"x.json"_s);
    QStringList paths;
    for (const CheckReport::Finding &finding : report.findings)
        paths << finding.jsonPath;
    if (path.isEmpty())
        QVERIFY2(paths.isEmpty(), qPrintable(paths.join(u' ')));
    else
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u' ')));
}

void TestApplicationCheck::checkShowsAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("create")
        << u"applications.create"_s
        << QByteArray(
               R"({"id": 7, "name": "n", "client": "c", "client_secret": "cs-planted", "handle": "rat-planted"})")
        << u"client_id"_s << u"c"_s;
    QTest::newRow("rotate") << u"applications.rotate"_s << QByteArray(R"({"client_secret": "cs-planted"})")
                            << u"client_id"_s << u"CLIENT_ID"_s;
    QTest::newRow("token")
        << u"applications.token"_s
        << QByteArray(R"({"access_token": "at-planted", "token_type": "Bearer", "expires_in": 60})")
        << u"token_type"_s << u"Bearer"_s;
    QTest::newRow("inspect") << u"keys.inspect"_s << QByteArray(R"({"key": {"id": "k"}})") << u"key_id"_s
                             << u"k"_s;
}

void TestApplicationCheck::checkShowsAnswers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, response);
    QFETCH(QString, field);
    const QByteArray json =
        descriptionWith(create + ',' + rotate + ',' + tokenAt("https://login.example/token") + ',' + inspect);
    const CheckReport report = checkDescription(json, u"x.json"_s, CheckSample{name, response});
    QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
    const QJsonObject item = report.sample.value("items"_L1).toArray().at(0).toObject();
    QTEST(item.value(field).toString(), "value");
    QCOMPARE(report.sample.contains("secret"_L1), name != u"keys.inspect");
    QCOMPARE(report.sample.contains("keep"_L1), name == u"applications.create");
    const QJsonObject headers = report.sample["request"_L1]["headers"_L1].toObject();
    const QString authorisation = name == u"applications.token"    ? QString()
                                  : name == u"applications.rotate" ? u"Bearer KEPT"_s
                                                                   : u"Bearer SECRET"_s;
    QCOMPARE(headers.value("Authorization"_L1).toString(), authorisation);
}

void TestApplicationCheck::checkFindsMistakesInAnswers_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const QString making = u"applications.create"_s;
    QTest::newRow("nothing kept") << create << making << QByteArray(R"({"id": 7, "client_secret": "s"})")
                                  << false << u"keep"_s << u"nothing to keep"_s;
    QTest::newRow("no id") << create << making << QByteArray(R"({"client_secret": "s", "handle": "h"})")
                           << false << u"map"_s << u"gives no id"_s;
    QTest::newRow("what is kept is mapped")
        << QByteArray(create).replace("name, secrets", "name: .handle") << making
        << QByteArray(R"({"id": 7, "client_secret": "s", "handle": "rat-planted"})") << true << u"map"_s
        << u"gives what “keep” keeps"_s;
    QTest::newRow("no client secret") << create << making << QByteArray(R"({"id": 7})") << true << u"secret"_s
                                      << u"made a client secret, but it was not found"_s;
    QTest::newRow("secrets are texts")
        << rotate << u"applications.rotate"_s << QByteArray(R"({"client_secret": "s", "secrets": ["s2"]})")
        << true << u"map"_s << u"must be a list of objects"_s;
    QTest::newRow("life of a token") << tokenAt("/token") << u"applications.token"_s
                                     << QByteArray(R"({"access_token": "at", "expires_in": "soon"})") << true
                                     << u"map"_s << u"must be a number of seconds"_s;
    QTest::newRow("no token") << tokenAt("/token") << u"applications.token"_s << QByteArray("{}") << true
                              << u"secret"_s << u"no token was found"_s;
    QTest::newRow("time of an inspection")
        << inspect << u"keys.inspect"_s << QByteArray(R"({"key": {"expires": "soon"}})") << true << u"map"_s
        << u"no time that can be read"_s;
}

void TestApplicationCheck::checkFindsMistakesInAnswers()
{
    QFETCH(QByteArray, operations);
    QFETCH(QString, name);
    QFETCH(QByteArray, response);
    QFETCH(bool, isError);
    QFETCH(QString, field);
    QFETCH(QString, words);
    const CheckReport report =
        checkDescription(descriptionWith(operations), u"x.json"_s, CheckSample{name, response});
    QVERIFY2(finds(report, isError, u"/operations/%1/%2"_s.arg(name, field), words),
             qPrintable(wording(report)));
}

/// What each operation would send, and with which of the secrets.
void TestApplicationCheck::checkShowsRequests()
{
    const QByteArray json = descriptionWith(create + ',' + removeSecret + ',' + deletion + ',' +
                                            tokenAt("https://login.example/token"));
    const auto request = [&json](const QString &name) {
        const CheckReport report = checkDescription(json, u"x.json"_s, CheckSample{name});
        return report.sample["request"_L1].toObject();
    };
    const QJsonObject made = request(u"applications.create"_s);
    QVERIFY(made["body"_L1].toString().contains("\"name\":\"sample\""_L1));
    const QJsonObject removed = request(u"applications.remove_secret"_s);
    QVERIFY(removed["url"_L1].toString().endsWith("/apps/APPLICATION_ID/secrets/SECOND_ID"_L1));
    QCOMPARE(removed["headers"_L1]["Authorization"_L1].toString(), u"Bearer SECRET"_s);
    QCOMPARE(request(u"applications.delete"_s)["headers"_L1]["Authorization"_L1].toString(),
             u"Bearer KEPT"_s);
    const QJsonObject bought = request(u"applications.token"_s);
    QCOMPARE(bought["url"_L1].toString(), u"https://login.example/token"_s);
    QVERIFY(bought["body"_L1].toString().contains("client_secret=SECRET"_L1));
    QVERIFY(!bought["headers"_L1].toObject().contains("Authorization"_L1));
}

QTEST_GUILESS_MAIN(TestApplicationCheck)
#include "tst_applicationcheck.moc"
