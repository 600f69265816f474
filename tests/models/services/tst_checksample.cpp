// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"
#include "tests/models/services/checkexample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

/// `services check FILE --operation OP`: one operation at work on a saved answer.
class TestCheckSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answer_data();
    void answer();
    void requestMistakes_data();
    void requestMistakes();
    void answerMistakes_data();
    void answerMistakes();
    void everyOperation_data();
    void everyOperation();
    void refusalIsShown();
    void secretIsNeverShown_data();
    void secretIsNeverShown();
    void secretOfSeveralParts();
    void unknownOperation();
};

// Behind the class: moc loses its way in raw strings.
namespace {

CheckReport sampleOf(const QByteArray &json, const QString &operation, const QByteArray &answer = {},
                     const QByteArray &secret = {})
{
    return checkDescription(json, u"x.json"_s, CheckSample{operation, answer, Secret(secret.constData())});
}

QString text(const CheckReport &report)
{
    return QString::fromUtf8(QJsonDocument(toJson(report)).toJson());
}

} // namespace

void TestCheckSample::answer_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("body") << QByteArray(R"({"data": [{"id": 7, "name": "ci", "expires": 1795220256}]})");
    QTest::newRow("curl -i") << QByteArray(
        "HTTP/1.1 200 OK\r\nLink: </keys?page=2>; rel=\"next\"\r\n\r\n"
        "{\"data\": [{\"id\": 7, \"name\": \"ci\", \"expires\": 1795220256}]}");
}

void TestCheckSample::answer()
{
    QFETCH(QByteArray, response);
    const CheckReport report = sampleOf(checkExample(), u"keys.list"_s, response);
    QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
    const QJsonObject key = report.sample.value("items"_L1).toArray().at(0).toObject();
    QCOMPARE(key.value("id"_L1).toString(), u"7"_s);
    QCOMPARE(key.value("expires"_L1).toString(), u"2026-11-21T00:17:36Z"_s);
    QCOMPARE(report.sample.value("next"_L1).isNull(), !response.startsWith("HTTP"));
    const QJsonObject request = report.sample.value("request"_L1).toObject();
    QCOMPARE(request.value("url"_L1).toString(), u"https://host.example/keys?page=1"_s);
    QCOMPARE(request.value("headers"_L1).toObject().value("X-Key"_L1).toString(), u"SECRET"_s);
}

void TestCheckSample::requestMistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const QByteArray path = R"("\"/keys\"")";
    QTest::newRow("no slash") << path << QByteArray(R"("\"keys\"")") << u"/request/path"_s
                              << u"must give a text that starts with “/”"_s;
    QTest::newRow("null") << path << QByteArray(R"(".nosuch")") << u"/request/path"_s
                          << u"must give a text that starts with “/”, but gave null"_s;
    QTest::newRow("fragment") << path << QByteArray(R"("\"/keys#a\"")") << u"/request/path"_s
                              << u"must not hold a “#”"_s;
    QTest::newRow("endless") << path << QByteArray(R"("def f: f; f")") << u"/request/path"_s
                             << u"the program ran for more than 5 seconds and was ended"_s;
    QTest::newRow("failing") << path << QByteArray(R"("\"/keys/\" + 1")") << u"/request/path"_s
                             << u"cannot be added"_s;
    QTest::newRow("query is no object") << QByteArray("{page: (.page // 1)}") << QByteArray("[1]")
                                        << u"/request/query"_s << u"must give an object, but gave a list"_s;
    QTest::newRow("address of another host")
        << QByteArray(R"("path": "\"/keys\"")") << QByteArray(R"("url": "\"https://evil.example/\"")")
        << u"/request/url"_s
        << u"points to another host, https://evil.example instead of https://host.example"_s;
    QTest::newRow("before") << QByteArray(R"("items")")
                            << QByteArray(
                                   R"("before": {"request": {"method": "GET", "path": "\"x\""}}, "items")")
                            << u"/before/request/path"_s << u"must give a text that starts with “/”"_s;
}

void TestCheckSample::requestMistakes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const QByteArray json = checkExample(from, to);
    QVERIFY(!json.isEmpty());
    const CheckReport report = sampleOf(json, u"keys.list"_s);
    QVERIFY2(finds(report, true, u"/operations/keys.list"_s + place, words), qPrintable(wording(report)));
}

void TestCheckSample::answerMistakes_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &map, const QByteArray &item, const QString &words,
                        bool isError = true, const QString &place = u"/map"_s) {
        QTest::newRow(name) << map << QByteArray("{\"data\": [" + item + "]}") << isError << place << words;
    };
    row("a text", ".name", R"({"name": "ci"})", u"must give an object such as {id, name}, but gave \"ci\""_s);
    row("a number", ".id", R"({"id": 7})", u"must give an object such as {id, name}, but gave 7"_s);
    row("a list", "[.id]", R"({"id": 7})", u"but gave a list"_s);
    row("null", "null", R"({"id": 7})", u"but gave null; “empty” leaves an item out"_s);
    row("fields of the answer", ".", R"({"id": 7, "nam": "ci"})", u"did you mean \"name\"?"_s);
    row("no id", "{name}", R"({"name": "ci"})", u"keys.list maps a key without an id"_s);
    row("same id", "{id: .name}", R"({"name": "ci"}, {"name": "ci"})", u"two items have the id \"ci\""_s);
    row("time in words", "{id, created: .c}", R"({"id": 1, "c": "yesterday"})",
        u"\"created\" gave \"yesterday\", which is no time that can be read"_s);
    row("time true", "{id, expires: .c}", R"({"id": 1, "c": true})", u"\"expires\" gave true"_s);
    row("time object", "{id, last_used: .c}", R"({"id": 1, "c": {"at": 1}})",
        u"\"last_used\" gave an object"_s);
    row("status", "{id, status: .s}", R"({"id": 1, "s": "live"})",
        u"\"status\" gave \"live\"; must be one of: active, disabled, expired, revoked, archived, pending, unknown"_s);
    row("status true", "{id, status: .s}", R"({"id": 1, "s": true})",
        u"\"status\" gave true; must be one of"_s);
    row("principal", "{id, principal: .s}", R"({"id": 1, "s": "user"})", u"must be one of: personal, org"_s);
    row("scopes object", "{id, scopes: .s}", R"({"id": 1, "s": {"a": 1}})", u"must be a list of texts"_s);
    row("scopes of objects", "{id, scopes: .s}", R"({"id": 1, "s": [{"a": 1}]})",
        u"one entry is an object"_s);
    row("scopes in one text", "{id, scopes: .s}", R"({"id": 1, "s": "read write"})", u"split(\" \")"_s,
        false);
    row("name object", "{id, name: .s}", R"({"id": 1, "s": {"a": 1}})", u"\"name\" must be a text"_s);
    row("extra", "{id, extra: .s}", R"({"id": 1, "s": "x"})", u"\"extra\" must be an object"_s);
    row("map fails", "{id: .[0]}", R"({"id": 1})", u"Cannot index object with number"_s);

    const QByteArray map = "{id}";
    QTest::newRow("no list") << map << QByteArray(R"({"result": {"keys": []}})") << true << u"/items"_s
                             << u"keys.list found no list in the answer: “items” gave null; there is one at "
                                ".result.keys"_s;
    QTest::newRow("address as next") << QByteArray("{id}\", \"next\": \".next")
                                     << QByteArray(R"({"data": [], "next": "https://host.example/2"})")
                                     << false << u"/next"_s << u"{url: …} follows it"_s;
    QTest::newRow("next on another host")
        << QByteArray("{id}\", \"next\": \"{url: .next}")
        << QByteArray(R"({"data": [], "next": "https://evil.example/2"})") << false << u"/next"_s
        << u"points to another host, https://evil.example"_s;
}

void TestCheckSample::answerMistakes()
{
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, answer);
    QFETCH(bool, isError);
    QFETCH(QString, place);
    QFETCH(QString, words);
    QByteArray json = checkExample("{id, name, expires}\", \"next\": \"link(\\\"next\\\")", map);
    QVERIFY(!json.isEmpty());
    json.replace("\"schema\": 1", "\"schema\": 1, \"hosts\": [{\"url\": \"https://host.example\"}]");
    const CheckReport report = sampleOf(json, u"keys.list"_s, answer);
    QVERIFY2(finds(report, isError, u"/operations/keys.list"_s + place, words), qPrintable(wording(report)));
    QCOMPARE(report.hasErrors(), isError);
}

void TestCheckSample::everyOperation_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *operation, const QByteArray &map, const QByteArray &answer,
                        const QString &words) {
        QTest::addRow("%s: %s", operation, qPrintable(words))
            << QString::fromLatin1(operation) << map << answer << words;
    };
    row("workspaces.list", "{id, nam: 1}", R"([{"id": 1}])", u"did you mean \"name\"?"_s);
    row("projects.list", "{id, nam: 1}", R"([{"id": 1}])", u"did you mean \"name\"?"_s);
    row("members.list", "{id, emial: 1}", R"([{"id": 1}])", u"did you mean \"email\"?"_s);
    row("members.list", "{id, joined: .j}", R"([{"id": 1, "j": "soon"}])", u"\"joined\" gave \"soon\""_s);
    row("scopes.list", "{id, titel: 1}", R"([{"id": 1}])", u"did you mean \"title\"?"_s);
    row("scopes.list", "{id, risk: .r}", R"([{"id": 1, "r": "huge"}])",
        u"must be one of: low, medium, high"_s);
    row("applications.list", "{id, clientid: 1}", R"([{"id": 1}])", u"did you mean \"client_id\"?"_s);
    row("applications.list", "{id, secrets: [{id: 1, hnt: 2}]}", R"([{"id": 1}])",
        u"unknown field \"secrets.hnt\"; did you mean \"hint\"?"_s);
    row("applications.list", "{id, secrets: [{id: 1, created: \\\"x\\\"}]}", R"([{"id": 1}])",
        u"\"created\" gave"_s);
    row("applications.list", "{id, secrets: 1}", R"([{"id": 1}])", u"must be a list of objects"_s);
    row("verify", "{scope: []}", "{}", u"did you mean \"scopes\"?"_s);
    row("verify", "{expires: .e}", R"({"e": "x"})", u"\"expires\" gave \"x\""_s);
    row("verify", ".e", R"({"e": "x"})", u"must give an object"_s);
    row("keys.create", "{id, expire: 1}", R"({"id": 1, "t": "sssss"})", u"did you mean \"expires\"?"_s);
    row("keys.create", "{id, created: .t}", R"({"id": 1, "t": "sssss"})", u"\"created\" gave"_s);
    row("keys.create", "{id, prefix: .t}", R"({"id": 1, "t": "sssss"})", u"gives the secret itself"_s);
    row("keys.create", "{id}", R"({"id": 1})", u"its secret was not found in the answer of keys.create"_s);
    row("keys.rotate", "{id, expire: 1}", R"({"id": 1, "t": "sssss"})", u"did you mean \"expires\"?"_s);
    row("keys.list:user", "{id, nam: 1}", R"([{"id": 1}])", u"did you mean \"name\"?"_s);
}

void TestCheckSample::everyOperation()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const QByteArray json =
        R"({"schema": 1, "id": "x", "name": "X", "credentials": {"t": {"label": "T"}}, "operations": {")" +
        operation.toUtf8() +
        R"(": {"provenance": {"kind": "none"}, "request": {"method": "GET", "path": "\"/x\""}, "map": ")" +
        map + QByteArray(operation.startsWith("keys."_L1) ? R"(", "secret": ".t"}}})" : R"("}}})");
    const CheckReport report = sampleOf(json, operation, answer);
    QVERIFY2(report.hasErrors() && text(report).contains(QString(words).replace(u'"', u"\\\""_s)),
             qPrintable(wording(report)));
}

void TestCheckSample::refusalIsShown()
{
    const CheckReport refused =
        sampleOf(checkExample(), u"keys.list"_s, "HTTP/1.1 403 No\r\n\r\n{\"message\": \"not you\"}");
    QVERIFY2(refused.findings.isEmpty(), qPrintable(wording(refused)));
    QVERIFY(refused.sample.value("error"_L1).toString().contains("not you"_L1));
    const CheckReport notOk = sampleOf(checkExample(), u"verify"_s, R"({"active": false})");
    QVERIFY2(finds(notOk, true, u"/operations/verify/ok"_s,
                   u"X answered 200, but “ok” of verify was false; check the credential"_s),
             qPrintable(wording(notOk)));
}

void TestCheckSample::secretIsNeverShown_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("hidden");
    const QByteArray plain = "live/k3y+of admin";
    const QByteArray parts = R"({"user": "mary.ann", "password": "pass&w0rd"})";
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    QTest::newRow("header") << plain << QByteArray("{\\\"X-Key\\\": .secret}") << QByteArray("{}")
                            << QStringList{text(plain)};
    QTest::newRow("bearer") << plain << QByteArray("{Authorization: \\\"Bearer \\\\(.secret)\\\"}")
                            << QByteArray("{}") << QStringList{text(plain)};
    QTest::newRow("base64") << plain
                            << QByteArray(
                                   "{Authorization: (\\\"Basic \\\" + (\\\"\\\\(.secret):\\\" | @base64))}")
                            << QByteArray("{}") << QStringList{text(QByteArray(plain + ':').toBase64())};
    QTest::newRow("query") << plain << QByteArray("{}") << QByteArray("{key: .secret}")
                           << QStringList{u"live"_s, u"k3y"_s};
    QTest::newRow("a form that nobody foresees")
        << plain << QByteArray("{\\\"X-Key\\\": (.secret | explode | reverse | implode)}") << QByteArray("{}")
        << QStringList{u"nimda fo"_s};
    QTest::newRow("short") << QByteArray("k3y") << QByteArray("{\\\"X-Key\\\": .secret}") << QByteArray("{}")
                           << QStringList{u"k3y"_s};
    QTest::newRow("parts") << parts
                           << QByteArray(
                                  "(.secret | fromjson) as $c | {U: $c.user, P: ($c.password | @base64)}")
                           << QByteArray("{p: (.secret | fromjson).password}")
                           << QStringList{u"mary.ann"_s, text(QByteArray("pass&w0rd").toBase64()), u"w0rd"_s};
    QTest::newRow("in jq's own message")
        << plain << QByteArray("{}") << QByteArray("{p: (.secret + 1)}") << QStringList{u"live/"_s};
}

void TestCheckSample::secretIsNeverShown()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, credential);
    QFETCH(QByteArray, query);
    QFETCH(QStringList, hidden);
    QByteArray json = checkExample("{\\\"X-Key\\\": .secret}", credential);
    json.replace("{page: (.page // 1)}", query);
    const QByteArray name = secret.startsWith("live") ? secret : QByteArray("ci");
    const CheckReport report =
        sampleOf(json, u"keys.list"_s, R"({"data": [{"id": 1, "name": ")" + name + R"("}]})", secret);
    const QString all = text(report);
    for (const QString &form : hidden)
        QVERIFY2(!all.contains(form), qPrintable(all));
    QVERIFY2(all.contains("[redacted]"_L1), qPrintable(all));
    QVERIFY2(all.contains("application/json"_L1) || report.hasErrors(), qPrintable(all));
}

void TestCheckSample::secretOfSeveralParts()
{
    const QByteArray json = checkExample(
        "{\\\"X-Key\\\": .secret}\"",
        R"({Authorization: .secret}", "exchange": {"request": {"method": "POST", "url": "\"https://login.example/t\"", "encoding": "form", "body": ".secret | fromjson | {id, secret}"}, "secret": ".t"})");
    QVERIFY(!json.isEmpty());
    const CheckReport madeUp = sampleOf(json, u"keys.list"_s);
    QVERIFY2(!madeUp.hasErrors(), qPrintable(wording(madeUp)));
    QVERIFY2(finds(madeUp, false, u"/operations/keys.list"_s, u"give one with --secret-file"_s),
             qPrintable(wording(madeUp)));
    QVERIFY(madeUp.sample.contains("request"_L1));

    const CheckReport plain = sampleOf(json, u"keys.list"_s, {}, "just-a-token");
    QVERIFY2(finds(plain, true, u"/credentials/t/exchange/request/body"_s, u"wanted as JSON"_s),
             qPrintable(wording(plain)));

    const CheckReport good = sampleOf(json, u"keys.list"_s, {}, R"({"id": "me-123", "secret": "s3cr3t"})");
    QVERIFY2(good.findings.isEmpty(), qPrintable(wording(good)));
    const QJsonObject exchange = good.sample.value("exchange"_L1).toObject();
    QCOMPARE(exchange.value("url"_L1).toString(), u"https://login.example/t"_s);
    QCOMPARE(exchange.value("body"_L1).toString(), u"id=[redacted]&secret=[redacted]"_s);
    QVERIFY(!text(good).contains("s3cr3t"_L1));
}

void TestCheckSample::unknownOperation()
{
    const CheckReport report = sampleOf(checkExample(), u"keys.lst"_s);
    QVERIFY2(finds(report, true, u"/operations"_s, u"did you mean \"keys.list\"?"_s),
             qPrintable(wording(report)));
}

QTEST_GUILESS_MAIN(TestCheckSample)
#include "tst_checksample.moc"
