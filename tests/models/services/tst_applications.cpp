// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"
#include "models/services/httplog.h"
#include "tests/models/services/checkexample.h"
#include "tests/models/services/testserver.h"
#include "tests/models/services/testtools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestApplications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void createGivesApplicationSecretAndWhatIsKept();
    void createWithoutAnIdStillDeliversTheSecret();
    void createWithoutASecretSaysSo();
    void rotationEndsTheOldSecret();
    void rotationWithOverlap();
    void removalNamesTheSecret();
    void goneIsASuccess_data();
    void goneIsASuccess();
    void writesAreNotRepeated_data();
    void writesAreNotRepeated();
    void onlyTokensMayLeaveTheOrigin();
    void tokenNeedsNoCredential();
    void tokenIsRefused();
    void tokenIsMissing();
    void readOnlyConnections_data();
    void readOnlyConnections();
    void inspection_data();
    void inspection();
    void inspectionThatFails_data();
    void inspectionThatFails();
    void inspectionFallsBackToVerify();
    void nothingSecretIsTold();
    void check_data();
    void check();
    void checkShowsAnswers_data();
    void checkShowsAnswers();
    void checkFindsMistakesInAnswers_data();
    void checkFindsMistakesInAnswers();
    void checkShowsRequests();

private:
    ServiceClient &client(const QByteArray &json, const std::function<void(Connection &)> &change = {});
    template <typename T> Result<T> wait(const QFuture<Result<T>> &future)
    {
        return ended(future) && future.resultCount() > 0
                   ? future.result()
                   : Result<T>(fail(ErrorCode::Internal, u"no answer"_s));
    }
    const TestServer::Request &last() { return m_server->requests.constLast(); }

    FixedClock m_clock;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ServiceClient> m_client;
};

namespace {

constexpr auto prov = R"("provenance": {"kind": "documented", "url": "https://x.example"})";

QByteArray operation(const QByteArray &name, const QByteArray &rest)
{
    return '"' + name + "\": {" + prov + ", " + rest + '}';
}

const QByteArray create = operation(
    "applications.create",
    R"("request": {"method": "POST", "path": "\"/apps\"", "body": "{name: .draft.name, scopes: .draft.scopes, redirect: .draft.extra.redirect}"},
       "map": "{id, client_id: .client, name, secrets}", "secret": ".client_secret", "keep": ".handle")");
const QByteArray rotate = operation(
    "applications.rotate",
    R"("request": {"method": "PUT", "path": "@uri \"/apps/\\(.application.id)\"", "authorise": false,
                   "headers": "{Authorization: \"Bearer \\(.kept)\"}", "body": "{name: .application.name}"},
       "map": "{secrets}", "secret": ".client_secret", "keep": ".handle")");
const QByteArray removeSecret = operation(
    "applications.remove_secret",
    R"("request": {"method": "DELETE", "path": "@uri \"/apps/\\(.application.id)/secrets/\\(.client_secret_id)\""})");
const QByteArray deletion = operation(
    "applications.delete",
    R"("request": {"method": "DELETE", "path": "@uri \"/apps/\\(.application.id)\"", "authorise": false,
                   "headers": "{Authorization: \"Bearer \\(.kept)\"}"}, "gone": ".code == \"GONE\"")");

QByteArray tokenAt(const QByteArray &url)
{
    return operation(
        "applications.token",
        R"("request": {"method": "POST", "url": "\")" + url +
            R"(\"", "encoding": "form", "body": "{grant_type: \"client_credentials\", client_id: .application.client_id, client_secret: .secret}"},
                         "map": "{expires_in, token_type, scope}", "secret": ".access_token")");
}

Application known()
{
    Application application;
    application.connectionId = u"c1"_s;
    application.id = u"a/1"_s;
    application.clientId = u"client-1"_s;
    application.name = u"ETL"_s;
    application.scopes = QStringList{u"files:read"_s};
    application.secrets = {QJsonObject{{u"id"_s, u"s1"_s}, {u"hint"_s, u"…aa"_s}}};
    application.extra = {{u"team"_s, u"data"_s}};
    return application;
}

TestServer::Answer answer(int status, const QByteArray &body = {})
{
    TestServer::Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

QString why(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

void TestApplications::init()
{
    m_server = std::make_unique<TestServer>();
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock);
}

void TestApplications::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_server.reset();
}

ServiceClient &TestApplications::client(const QByteArray &json,
                                        const std::function<void(Connection &)> &change)
{
    Connection connection = connectionTo(m_server->url());
    if (change)
        change(connection);
    m_client = std::make_unique<ServiceClient>(describe(json), connection, Secret("s3cr3t-of-admin"),
                                               *m_transport, m_clock);
    return *m_client;
}

void TestApplications::createGivesApplicationSecretAndWhatIsKept()
{
    m_server->setHandler([](const auto &) {
        return answer(
            201,
            R"({"id": 7, "client": "client-7", "name": "ETL", "client_secret": "cs-planted", "handle": "rat-planted",
                "secrets": [{"id": "s1", "hint": "…ed"}]})");
    });
    const auto made = wait(
        client(descriptionWith(create))
            .createApplication({{}, u"ETL"_s, {u"files:read"_s}, {{u"redirect"_s, u"https://x.example"_s}}}));
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->application.id, u"7"_s);
    QCOMPARE(made->application.clientId, u"client-7"_s);
    QCOMPARE(made->application.connectionId, u"c1"_s);
    QCOMPARE(made->application.scopes, QStringList{u"files:read"_s}); // the answer is silent: as asked for
    QCOMPARE(made->secret.expose().toByteArray(), QByteArray("cs-planted"));
    QCOMPARE(made->kept.expose().toByteArray(), QByteArray("rat-planted"));
    QCOMPARE(made->secretId, u"s1"_s);
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer s3cr3t-of-admin"));
    const QJsonObject sent = QJsonDocument::fromJson(last().body).object();
    QCOMPARE(sent.value("redirect"_L1).toString(), u"https://x.example"_s);
}

void TestApplications::createWithoutAnIdStillDeliversTheSecret()
{
    m_server->setHandler([](const auto &) { return answer(201, R"({"client_secret": "cs-planted"})"); });
    const auto made = wait(client(descriptionWith(create)).createApplication({{}, u"ETL"_s, {}, {}}));
    QVERIFY2(made, qPrintable(why(made)));
    QVERIFY(made->application.id.isEmpty());
    QCOMPARE(made->application.name, u"ETL"_s);
    QCOMPARE(made->secret.expose().toByteArray(), QByteArray("cs-planted"));
    QVERIFY(made->kept.isEmpty());
}

void TestApplications::createWithoutASecretSaysSo()
{
    m_server->setHandler([](const auto &) { return answer(201, R"({"id": "7"})"); });
    const auto made = wait(client(descriptionWith(create)).createApplication({{}, u"ETL"_s, {}, {}}));
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains("client secret"_L1), qPrintable(made.error().message));
    QVERIFY(made.error().maybeExecuted);
}

void TestApplications::rotationEndsTheOldSecret()
{
    m_server->setHandler([](const auto &) {
        return answer(200,
                      R"({"client_secret": "cs-new-planted", "handle": "rat-2", "secrets": [{"id": "s2"}]})");
    });
    const auto rotated = wait(
        client(descriptionWith(create + ',' + rotate)).rotateApplicationSecret(known(), Secret("rat-1")));
    QVERIFY2(rotated, qPrintable(why(rotated)));
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer rat-1")); // and not the connection's
    QCOMPARE(last().target, QByteArray("/apps/a%2F1"));
    Application expected = known();
    expected.secrets = {QJsonObject{{u"id"_s, u"s2"_s}}};
    QCOMPARE(rotated->application, expected);
    QCOMPARE(rotated->secretId, u"s2"_s);
    QCOMPARE(rotated->kept.expose().toByteArray(), QByteArray("rat-2"));
    QVERIFY(!m_client->description().applications.overlap);
}

void TestApplications::rotationWithOverlap()
{
    m_server->setHandler([](const auto &) {
        return answer(200, R"({"client_secret": "cs-new-planted", "secrets": [{"id": "s2"}]})");
    });
    const auto rotated = wait(client(descriptionWith(rotate + ',' + removeSecret))
                                  .rotateApplicationSecret(known(), Secret("rat-1")));
    QVERIFY2(rotated, qPrintable(why(rotated)));
    QVERIFY(m_client->description().applications.overlap);
    QCOMPARE(rotated->application.secrets.size(), 2); // the answer told the new one only
    QCOMPARE(rotated->application.secrets.at(0).toObject().value("id"_L1).toString(), u"s1"_s);
    QCOMPARE(rotated->secretId, u"s2"_s);
}

void TestApplications::removalNamesTheSecret()
{
    m_server->setHandler([](const auto &) { return answer(204); });
    const auto removed =
        wait(client(descriptionWith(removeSecret)).removeApplicationSecret(known(), u"s1"_s, {}));
    QVERIFY2(removed, qPrintable(why(removed)));
    QCOMPARE(last().method, QByteArray("DELETE"));
    QCOMPARE(last().target, QByteArray("/apps/a%2F1/secrets/s1"));
}

void TestApplications::goneIsASuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("gone");
    QTest::newRow("404") << 404 << QByteArray() << true;
    QTest::newRow("its own word") << 410 << QByteArray(R"({"code": "GONE"})") << true;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << false;
}

void TestApplications::goneIsASuccess()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->setHandler([=](const auto &) { return answer(status, body); });
    const auto deleted = wait(client(descriptionWith(deletion)).deleteApplication(known(), Secret("rat-1")));
    QTEST(deleted.has_value(), "gone");
}

void TestApplications::writesAreNotRepeated_data()
{
    QTest::addColumn<int>("write");
    QTest::newRow("create") << 0;
    QTest::newRow("rotate") << 1;
    QTest::newRow("deletion a secret") << 2;
    QTest::newRow("delete") << 3;
}

void TestApplications::writesAreNotRepeated()
{
    QFETCH(int, write);
    m_server->setHandler([](const auto &) {
        TestServer::Answer none;
        none.cut = true;
        return none;
    });
    ServiceClient &api = client(descriptionWith(create + ',' + rotate + ',' + removeSecret + ',' + deletion));
    Error error;
    if (write == 0)
        error = wait(api.createApplication({{}, u"x"_s, {}, {}})).error();
    else if (write == 1)
        error = wait(api.rotateApplicationSecret(known(), {})).error();
    else if (write == 2)
        error = wait(api.removeApplicationSecret(known(), u"s1"_s, {})).error();
    else
        error = wait(api.deleteApplication(known(), {})).error();
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(error.maybeExecuted);
}

void TestApplications::onlyTokensMayLeaveTheOrigin()
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

void TestApplications::tokenNeedsNoCredential()
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

void TestApplications::tokenIsRefused()
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

void TestApplications::tokenIsMissing()
{
    m_server->setHandler([](const auto &) { return answer(200, R"({"token": "at-planted"})"); });
    const auto token =
        wait(client(descriptionWith(tokenAt("/token"))).exchangeToken(known(), Secret("cs-planted")));
    QVERIFY(!token);
    QVERIFY2(token.error().message.contains("no token was found"_L1), qPrintable(token.error().message));
    QVERIFY(!token.error().details.contains("at-planted"_L1));
}

void TestApplications::readOnlyConnections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("usable");
    for (const char *name :
         {"applications.create", "applications.rotate", "applications.remove_secret", "applications.delete"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    QTest::newRow("applications.token") << u"applications.token"_s << true;
}

void TestApplications::readOnlyConnections()
{
    QFETCH(QString, name);
    const auto description = describe(descriptionWith(create + ',' + rotate + ',' + removeSecret + ',' +
                                                      deletion + ',' + tokenAt("/token")));
    Connection connection = connectionTo(m_server->url());
    QVERIFY(ServiceClient::usable(*description, connection, name));
    connection.trust = Connection::Trust::ReadOnly;
    QTEST(ServiceClient::usable(*description, connection, name).has_value(), "usable");
}

namespace {

const QByteArray inspect = operation("keys.inspect",
                                     R"("request": {"method": "GET", "path": "\"/me\""},
       "map": "{account: .who, key_id: .key.id, name: .key.name, prefix: .key.prefix, scopes: .key.scopes, expires: .key.expires}")");

} // namespace

void TestApplications::inspection_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("good") << 200 << true;
    QTest::newRow("revoked") << 401 << false;
    QTest::newRow("another network") << 403 << false;
}

void TestApplications::inspection()
{
    QFETCH(int, status);
    QFETCH(bool, accepted);
    m_server->setHandler([status](const auto &) {
        return answer(
            status,
            R"({"who": "Acme", "key": {"id": "k1", "name": "ci", "prefix": "ab_12", "scopes": ["x"], "expires": 1795220256},
                "message": "pasted-key-planted is refused", "request_id": "r-1"})");
    });
    const auto told = wait(client(descriptionWith(inspect)).inspectKey(Secret("pasted-key-planted")));
    QVERIFY2(told, qPrintable(why(told)));
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer pasted-key-planted"));
    QCOMPARE(told->accepted, accepted);
    QCOMPARE(told->refusal.has_value(), !accepted);
    if (accepted) {
        QCOMPARE(told->verification.keyId, u"k1"_s);
        QCOMPARE(told->verification.account, u"Acme"_s);
        QCOMPARE(told->verification.scopes, QStringList{u"x"_s});
        QCOMPARE(told->verification.expires.toText(), u"2026-11-21T00:17:36Z"_s);
        QCOMPARE(told->name, u"ci"_s);
        QCOMPARE(told->prefix, u"ab_12"_s);
        return;
    }
    QCOMPARE(told->refusal->httpStatus, status);
    QCOMPARE(told->refusal->requestId, u"r-1"_s);
    QVERIFY(!told->refusal->message.contains("planted"_L1));
}

void TestApplications::inspectionThatFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("feature off") << 404 << ErrorCode::Refused;
    QTest::newRow("too many") << 429 << ErrorCode::RateLimited;
    QTest::newRow("broken") << 500 << ErrorCode::BadAnswer;
}

void TestApplications::inspectionThatFails()
{
    QFETCH(int, status);
    m_server->setHandler([status](const auto &) { return answer(status, "{}"); });
    const auto told = wait(client(descriptionWith(inspect)).inspectKey(Secret("pasted-key-planted")));
    QVERIFY(!told);
    QTEST(told.error().code, "code");
}

void TestApplications::inspectionFallsBackToVerify()
{
    m_server->setHandler([](const auto &) { return answer(200, R"({"email": "a@b.c"})"); });
    const QByteArray verify = operation(
        "verify", R"("request": {"method": "GET", "path": "\"/who\""}, "map": "{account: .email}")");
    const auto told = wait(client(descriptionWith(verify)).inspectKey(Secret("pasted-key-planted")));
    QVERIFY2(told, qPrintable(why(told)));
    QVERIFY(told->accepted);
    QCOMPARE(told->verification.account, u"a@b.c"_s);
    QCOMPARE(last().path(), u"/who"_s);
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer pasted-key-planted"));
}

void TestApplications::nothingSecretIsTold()
{
    // A server that repeats what it was sent, and an answer that cannot be read.
    m_server->setHandler([](const TestServer::Request &request) {
        return answer(500, "{\"message\": \"" + request.headers.value("authorization") +
                               " / cs-planted-7\", \"client_secret\": \"other-planted\"}");
    });
    const auto rotated =
        wait(client(descriptionWith(rotate)).rotateApplicationSecret(known(), Secret("rat-planted-1")));
    QVERIFY(!rotated);
    QVERIFY2(!rotated.error().message.contains("rat-planted"_L1), qPrintable(rotated.error().message));
    QVERIFY2(!rotated.error().details.contains("rat-planted"_L1), qPrintable(rotated.error().details));
    QVERIFY2(!rotated.error().details.contains("other-planted"_L1), qPrintable(rotated.error().details));
}

void TestApplications::check_data()
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

void TestApplications::check()
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

void TestApplications::checkShowsAnswers_data()
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

void TestApplications::checkShowsAnswers()
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

void TestApplications::checkFindsMistakesInAnswers_data()
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

void TestApplications::checkFindsMistakesInAnswers()
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
void TestApplications::checkShowsRequests()
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

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
