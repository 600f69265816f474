// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/httplog.h"
#include "tests/models/services/testserver.h"
#include "tests/models/services/testtools.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestServiceClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pages_data();
    void pages();
    void endlessPagesEnd();
    void foreignNextPageIsRefused();
    void readsAreRepeated_data();
    void readsAreRepeated();
    void aSilentHostIsFoundOutOnce();
    void longRetryAfterIsReported();
    void writesAreNotRepeated_data();
    void writesAreNotRepeated();
    void refusedConnectionIsNotExecuted();
    void createGivesKeyAndSecret();
    void createDeliversSecretWithoutId();
    void createWithoutSecretSaysSo();
    void revokeOfGoneKeySucceeds_data();
    void revokeOfGoneKeySucceeds();
    void errors_data();
    void errors();
    void okDecides();
    void credentialOfSeveralParts_data();
    void credentialOfSeveralParts();
    void exchangeBuysOnceAndRenews();
    void exchangeFailureIsTold();
    void usable_data();
    void usable();
    void requiredDraftFields();
    void cancelEndsTheRequest();
    void destructionEndsFutures();
    void verifyFallsBack_data();
    void verifyFallsBack();
    void detailsPerItem();
    void firstRequest();
    void collections();
    void pathPrefixAndEncodings();
    void secretsStayOutOfAddresses_data();
    void secretsStayOutOfAddresses();
    void noSecretAnywhere();
    void tenThousandKeys();

private:
    ServiceClient &client(const QByteArray &json, const std::function<void(Connection &)> &change = {});
    Result<QList<Key>> keys();

    FixedClock m_clock;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ServiceClient> m_client;
};

// Behind the class: moc loses its way in raw strings.
namespace {

constexpr auto prov = R"("provenance": {"kind": "documented", "url": "https://x.example"})";

QByteArray page(int from, int to, const QByteArray &more = {})
{
    QByteArrayList items;
    for (int i = from; i < to; ++i)
        items.append("{\"id\":\"k" + QByteArray::number(i) + "\",\"name\":\"key " + QByteArray::number(i) +
                     "\"}");
    return "{\"data\":[" + items.join(',') + "]" + more + "}";
}

QByteArray listing(const QByteArray &query, const QByteArray &next, const QByteArray &more = {})
{
    QByteArray json = QByteArray("\"keys.list\": {") + prov +
                      R"(, "request": {"method": "GET", "path": "\"/keys\"", "query": ")" + query +
                      R"("}, "items": ".data", "map": "{id, name}")";
    if (!next.isEmpty())
        json += ", \"next\": \"" + next + "\"";
    return json + more + "}";
}

const QByteArray writes =
    QByteArray("\"keys.create\": {") + prov +
    R"(, "request": {"method": "POST", "path": "\"/keys\"", "headers": "{\"Idempotency-Key\": .idempotency_key}", "body": "{name: .draft.name, scopes: .draft.scopes, expires: .draft.expires_at, ttl: .draft.ttl_seconds}"}, "map": "{id, name}", "secret": ".token"},)"
    R"( "keys.revoke": {)" +
    prov +
    R"(, "request": {"method": "DELETE", "path": "@uri \"/keys/\\(.key.id)\""}, "gone": ".code == \"GONE\""})";

} // namespace

void TestServiceClient::init()
{
    m_server = std::make_unique<TestServer>();
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock);
}

void TestServiceClient::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_server.reset();
}

ServiceClient &TestServiceClient::client(const QByteArray &json,
                                         const std::function<void(Connection &)> &change)
{
    Connection connection = connectionTo(m_server->url());
    if (change)
        change(connection);
    m_client = std::make_unique<ServiceClient>(describe(json), connection, Secret("s3cr3t-of-admin"),
                                               *m_transport, m_clock);
    return *m_client;
}

Result<QList<Key>> TestServiceClient::keys()
{
    const auto future = m_client->keys({}, {});
    if (!ended(future))
        return fail(ErrorCode::Internal, u"timed out"_s);
    return future.result();
}

void TestServiceClient::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("style");
    QTest::newRow("none") << QByteArray("{}") << QByteArray() << u"all"_s;
    QTest::newRow("page and size") << QByteArray("{page: (.page // 1), per_page: 10}")
                                   << QByteArray("if .page < .total_pages then .page + 1 else null end")
                                   << u"page"_s;
    QTest::newRow("offset") << QByteArray("{limit: 10, offset: (.page // 0)}") << QByteArray(".nextOffset")
                            << u"offset"_s;
    QTest::newRow("short page") << QByteArray("{limit: 10, offset: (.page // 0)}")
                                << QByteArray("if $count == 10 then ($input.page // 0) + 10 else null end")
                                << u"offset"_s;
    QTest::newRow("cursor") << QByteArray("{limit: 10, cursor: .page}") << QByteArray(".nextCursor")
                            << u"cursor"_s;
    QTest::newRow("last id") << QByteArray("{limit: 10, after: .page}")
                             << QByteArray("if .has_more then .data[-1].id else null end") << u"after"_s;
    QTest::newRow("link header") << QByteArray("{per_page: 10}") << QByteArray("{url: link(\\\"next\\\")}")
                                 << u"link"_s;
    QTest::newRow("relative url") << QByteArray("{per_page: 10}")
                                  << QByteArray("if .url then {url: .url} else null end") << u"url"_s;
    QTest::newRow("url, empty at the end")
        << QByteArray("{per_page: 10}") << QByteArray("{url: (.url // \\\"\\\")}") << u"url"_s;
    QTest::newRow("cursor, empty at the end")
        << QByteArray("{limit: 10, cursor: .page}") << QByteArray(".nextCursor // \\\"\\\"") << u"cursor"_s;
}

void TestServiceClient::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, next);
    QFETCH(QString, style);
    m_server->setHandler([style](const TestServer::Request &request) -> TestServer::Answer {
        int from = 0;
        if (style == "page"_L1)
            from = (request.query(u"page"_s).toInt() - 1) * 10;
        else if (style == "offset"_L1)
            from = request.query(u"offset"_s).toInt();
        else if (style == "cursor"_L1)
            from = request.query(u"cursor"_s).mid(1).toInt();
        else if (style == "after"_L1)
            from = request.query(u"after"_s).isEmpty() ? 0 : request.query(u"after"_s).mid(1).toInt() + 1;
        else
            from = request.query(u"at"_s).toInt();
        const int to = style == "all"_L1 ? 25 : qMin(25, from + 10);
        QByteArray more = ",\"page\":" + QByteArray::number(from / 10 + 1) +
                          ",\"total_pages\":3,\"has_more\":" + (to < 25 ? "true" : "false");
        TestServer::Answer answer;
        if (to < 25) {
            more += ",\"nextOffset\":" + QByteArray::number(to) + ",\"nextCursor\":\"c" +
                    QByteArray::number(to) + "\"";
            more += ",\"url\":\"?at=" + QByteArray::number(to) + "\"";
            answer.headers = "Link: </keys?at=" + QByteArray::number(to) + ">; rel=\"next\"\r\n";
        }
        answer.body = page(from, to, more);
        return answer;
    });
    client(descriptionWith(listing(query, next)));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 25);
    QCOMPARE(result->last().id, u"k24"_s);
    QCOMPARE(result->last().connectionId, u"c1"_s);
    for (const auto &request : std::as_const(m_server->requests))
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer s3cr3t-of-admin"));
}

void TestServiceClient::endlessPagesEnd()
{
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, page(0, 2), {}}; });
    client(descriptionWith(listing("{page: .page}", "1")));
    const auto result = keys();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY(result.error().message.contains("keys.list"_L1));
    QCOMPARE(m_server->requests.size(), 2);
}

void TestServiceClient::foreignNextPageIsRefused()
{
    TestServer other;
    m_server->setHandler([&](const auto &) {
        return TestServer::Answer{200, page(0, 2, ",\"url\":\"" + other.url(u"/x"_s).toEncoded() + "\""), {}};
    });
    client(descriptionWith(listing("{}", "{url: .url}")));
    const auto result = keys();
    QVERIFY(!result);
    QVERIFY2(
        result.error().message.startsWith("/operations/keys.list/next in the service description: points to "
                                          "another host"_L1),
        qPrintable(result.error().message));
    QCOMPARE(other.requests.size(), 0);
}

void TestServiceClient::readsAreRepeated_data()
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

void TestServiceClient::readsAreRepeated()
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

/// Who reads fifty workspaces of a host that is away does not wait for three attempts fifty times. Attempts are
/// counted in the log: on a connection that broke, Qt sends a read once more by itself, and the host sees both.
void TestServiceClient::aSilentHostIsFoundOutOnce()
{
    bool silent = true;
    m_server->setHandler([&](const auto &) {
        TestServer::Answer answer{200, silent ? QByteArray() : page(0, 3), {}};
        answer.cut = silent;
        return answer;
    });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HttpLog log(m_clock, &buffer);
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock, &log);
    client(descriptionWith(listing("{}", {})));
    const auto attemptsUntil = [&](bool isAnswered) {
        const qsizetype before = buffer.data().count('\n');
        return keys().has_value() == isAnswered ? buffer.data().count('\n') - before : -1;
    };
    QCOMPARE(attemptsUntil(false), 3);
    QCOMPARE(attemptsUntil(false), 1);
    silent = false;
    QCOMPARE(attemptsUntil(true), 1);
    silent = true;
    QCOMPARE(attemptsUntil(false), 3);
    m_client.reset();
    m_transport.reset();
}

void TestServiceClient::longRetryAfterIsReported()
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

void TestServiceClient::writesAreNotRepeated_data()
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

void TestServiceClient::writesAreNotRepeated()
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

void TestServiceClient::refusedConnectionIsNotExecuted()
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

void TestServiceClient::createGivesKeyAndSecret()
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

void TestServiceClient::createDeliversSecretWithoutId()
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

void TestServiceClient::createWithoutSecretSaysSo()
{
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, R"({"id": "k1"})", {}}; });
    client(descriptionWith(writes));
    const auto future = m_client->createKey(KeyDraft());
    QVERIFY(ended(future));
    QVERIFY(!future.result());
    QVERIFY(future.result().error().maybeExecuted);
    QVERIFY(future.result().error().message.contains("secret"_L1));
}

void TestServiceClient::revokeOfGoneKeySucceeds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("success");
    QTest::newRow("204") << 204 << QByteArray() << true;
    QTest::newRow("404") << 404 << QByteArray("not here") << true;
    QTest::newRow("own word") << 409 << QByteArray(R"({"code": "GONE"})") << true;
    QTest::newRow("other word") << 409 << QByteArray(R"({"code": "LOCKED"})") << false;
}

void TestServiceClient::revokeOfGoneKeySucceeds()
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

void TestServiceClient::errors_data()
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

void TestServiceClient::errors()
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

void TestServiceClient::okDecides()
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

void TestServiceClient::credentialOfSeveralParts_data()
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

void TestServiceClient::credentialOfSeveralParts()
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

void TestServiceClient::exchangeBuysOnceAndRenews()
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

void TestServiceClient::exchangeFailureIsTold()
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

void TestServiceClient::usable_data()
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

void TestServiceClient::usable()
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

void TestServiceClient::requiredDraftFields()
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

void TestServiceClient::cancelEndsTheRequest()
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

void TestServiceClient::destructionEndsFutures()
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

void TestServiceClient::verifyFallsBack_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("one page") << QByteArray() << QByteArray();
    QTest::newRow("of many pages, the first") << QByteArray("($input.page // 0) + 1") << QByteArray();
    QTest::newRow("without the details of every item")
        << QByteArray()
        << QByteArray(R"(, "detail": {"request": {"method": "GET", "path": "\"/keys/\\(.item.id)\""}})");
}

void TestServiceClient::verifyFallsBack()
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

void TestServiceClient::detailsPerItem()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        if (request.path() == "/keys"_L1)
            return {200, page(0, 3), {}};
        if (request.path() == "/keys/k1"_L1)
            return {404, "{}", {}};
        return {200, R"({"scopes": ["of )" + request.path().mid(6).toUtf8() + R"("]})", {}};
    });
    QByteArray list = listing(
        "{}", {},
        R"(, "detail": {"request": {"method": "GET", "path": "\"/keys/\\(.item.id)\""}, "value": ".scopes"})");
    list.replace("\"{id, name}\"", "\"{id, name, scopes: .detail}\"");
    client(descriptionWith(list));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 3);
    QCOMPARE(result->at(0).scopes, QStringList{u"of k0"_s});
    QCOMPARE(result->at(1).scopes, QStringList());
}

void TestServiceClient::firstRequest()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        if (request.method == "GET")
            return {200, R"({"tokens": [{"id": "k1", "handle": "h9"}]})", {}};
        return {204, {}, {}};
    });
    const QByteArray revoke =
        QByteArray("\"keys.revoke\": {") + prov +
        R"(, "before": {"request": {"method": "GET", "path": "\"/tokens\""}, "value": "[.tokens[] | select(.id == $input.key.id)][0].handle"},
              "request": {"method": "DELETE", "path": "@uri \"/tokens/\\(.before)\"", "sensitive": true}})";
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HttpLog log(m_clock, &buffer);
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock, &log);
    client(descriptionWith(revoke));
    Key key;
    key.id = u"k1"_s;
    const auto future = m_client->revokeKey(key);
    QVERIFY(ended(future));
    QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
    QCOMPARE(m_server->requests.last().target, QByteArray("/tokens/h9"));
    QVERIFY(!buffer.data().contains("h9"));
    m_client.reset();
    m_transport.reset();
}

void TestServiceClient::collections()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        if (request.path() == "/user/keys"_L1)
            return {200, page(10, 12), {}};
        return {request.method == "DELETE" ? 204 : 200,
                request.method == "DELETE" ? QByteArray() : page(0, 2),
                {}};
    });
    QByteArray user = listing("{}", {});
    user.replace("keys.list", "keys.list:user");
    user.replace("\"/keys\\\"", "\"/user/keys\\\"");
    QByteArray revoke = writes.mid(writes.indexOf("\"keys.revoke\""));
    revoke.replace("keys.revoke", "keys.revoke:user");
    revoke.replace("\"/keys/", "\"/user/keys/");
    client(descriptionWith(listing("{}", {}) + "," + user + "," + writes + "," + revoke));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 4);
    QCOMPARE(result->last().extra.value("collection"_L1).toString(), u"user"_s);
    const auto future = m_client->revokeKey(result->last());
    QVERIFY(ended(future));
    QCOMPARE(m_server->requests.last().path(), u"/user/keys/k11"_s);
}

void TestServiceClient::pathPrefixAndEncodings()
{
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, page(0, 1), {}}; });
    client(descriptionWith(listing("{a: null, b: [1, \\\"x y\\\"], c: true, d: \\\"ä&=+\\\"}", {})),
           [](Connection &connection) { connection.url.setPath(u"/api/v2/"_s); });
    QVERIFY(keys());
    QCOMPARE(m_server->requests.first().target,
             QByteArray("/api/v2/keys?b=1&b=x%20y&c=true&d=%C3%A4%26%3D%2B"));
}

void TestServiceClient::secretsStayOutOfAddresses_data()
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

void TestServiceClient::secretsStayOutOfAddresses()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, sent);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HttpLog log(m_clock, &buffer);
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock, &log);
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, "{\"items\": []}", {}}; });
    client(descriptionWith(QByteArray("\"keys.list\": {") + prov + ", \"request\": {" + request +
                           "}, \"items\": \".items\", \"map\": \"{id}\"}"));
    const auto result = keys();
    QCOMPARE(result.has_value(), sent);
    QCOMPARE(m_server->requests.size(), sent ? 1 : 0);
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY2(result.error().message.contains("would put the credential into the address"_L1),
                 qPrintable(result.error().message));
    }
    QVERIFY2(!buffer.data().contains("s3cr3t"), buffer.data().constData());
    m_client.reset();
    m_transport.reset();
}

void TestServiceClient::noSecretAnywhere()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HttpLog log(m_clock, &buffer);
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock, &log);
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
    all += QString::fromUtf8(buffer.data());
    QVERIFY(buffer.data().count('\n') >= 12);
    for (const QByteArray &secret : {planted, encoded, QByteArray("n3w-one"),
                                     QByteArray("dTpwbDRudGVkL3NlY3JldCs9"), QByteArray("pl4nted")})
        QVERIFY2(!all.contains(QString::fromUtf8(secret)), qPrintable(all));
    m_client.reset();
    m_transport.reset();
}

void TestServiceClient::tenThousandKeys()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        const int from = request.query(u"offset"_s).toInt();
        QByteArrayList items;
        for (int i = from; i < from + 100; ++i)
            items.append(
                R"({"id":"k)" + QByteArray::number(i) +
                R"(","name":"key","hint":"ab_12","scopes":["a:read","b:write"],"created_at":"2026-01-02T03:04:05.678Z","expires_at":null,"last_used_at":1795220272,"revoked":false})");
        return {200, "{\"data\":[" + items.join(',') + "]}", {}};
    });
    QByteArray list = listing("{limit: 100, offset: (.page // 0)}",
                              "if ($input.page // 0) < 9900 then ($input.page // 0) + 100 else null end");
    list.replace(
        "\"{id, name}\"",
        R"("{id, name, prefix: .hint, scopes, created: .created_at, expires: .expires_at, last_used: .last_used_at, status: (if .revoked then \"revoked\" else \"active\" end)}")");
    client(descriptionWith(list));
    QElapsedTimer timer;
    timer.start();
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 10000);
    qInfo("10,000 keys in 100 pages: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(result->last().expires.isNever());
    QVERIFY(result->last().lastUsed.isInstant());
}

QTEST_GUILESS_MAIN(TestServiceClient)
#include "tst_serviceclient.moc"
