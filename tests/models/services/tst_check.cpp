// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"
#include "models/services/servicecatalogue.h"
#include "tests/models/services/checkexample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedDescriptionsAreSound();
    void examplesOfTheManualAreSound();
    void recipesReadRealAnswers_data();
    void recipesReadRealAnswers();
    void soundExample();
    void findings_data();
    void findings();
    void namesBehindAColonAreAllowed();
    void userFilesWin();
};

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> examplesOfTheManual()
{
    const QString page =
        QString::fromUtf8(readAll(QStringLiteral(CLAVIGER_SOURCE_DIR "/resources/services/README.md")));
    static const QRegularExpression block(u"```json\\n(\\{.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<QByteArray> examples;
    for (auto it = block.globalMatch(page); it.hasNext();)
        examples.append(it.next().captured(1).toUtf8());
    return examples;
}

} // namespace

void TestCheck::shippedDescriptionsAreSound()
{
    const QDir folder(u":/services"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.contains(u"better-auth.json"_s));
    for (const QString &name : names) {
        if (name == "schema.json"_L1)
            continue;
        const CheckReport report = checkDescription(readAll(folder.filePath(name)), name);
        QVERIFY2(!report.hasErrors(), qPrintable(name + u": "_s + wording(report)));
    }
    QCOMPARE(ServiceCatalogue::load({}).problems().size(), 0);
}

/// People write descriptions from that page alone: what it shows must work.
void TestCheck::examplesOfTheManualAreSound()
{
    const QList<QByteArray> examples = examplesOfTheManual();
    QCOMPARE(examples.size(), 5);
    for (const QByteArray &json : examples) {
        const CheckReport report = checkDescription(json, u"example"_s);
        QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
    }
}

void TestCheck::recipesReadRealAnswers_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("count");
    QTest::addColumn<QJsonObject>("first");
    const QJsonValue never = QJsonValue::Null;
    QTest::newRow("Unleash, list") << QByteArray("example-unleash") << u"keys.list"_s
                                   << u"unleash-7.5-list.txt"_s << 8
                                   << QJsonObject{{u"id"_s, u"ci@2026-11-21T04:54:48.500Z"_s},
                                                  {u"name"_s, u"ci"_s},
                                                  {u"scopes"_s,
                                                   QJsonArray{u"type:backend"_s, u"environment:development"_s,
                                                              u"project:default"_s}},
                                                  {u"expires"_s, never}};
    QTest::newRow("Unleash, create") << QByteArray("example-unleash") << u"keys.create"_s
                                     << u"unleash-7.5-create.txt"_s << 1
                                     << QJsonObject{{u"id"_s, u"ci@2026-11-21T05:39:56.884Z"_s},
                                                    {u"expires"_s, u"2027-01-01T00:00:00Z"_s}};
    QTest::newRow("Verdaccio, list") << QByteArray("example-verdaccio") << u"keys.list"_s
                                     << u"verdaccio-6.8-list.txt"_s << 2
                                     << QJsonObject{{u"id"_s, u"a20d8ed0acc721dd0b0f0dcd4b2b69a4"_s},
                                                    {u"allowlist"_s, QJsonArray{u"198.51.100.0/24"_s}},
                                                    {u"scopes"_s, QJsonArray{u"read"_s, u"publish"_s}}};
    QTest::newRow("Verdaccio, create")
        << QByteArray("example-verdaccio") << u"keys.create"_s << u"verdaccio-6.8-create.txt"_s << 1
        << QJsonObject{{u"id"_s, u"defed42d4ff7f6cd179df132585861d8"_s},
                       {u"allowlist"_s, QJsonArray{u"203.0.113.0/24"_s}}};
}

/// The answers were saved from the services themselves, with their secrets exchanged.
void TestCheck::recipesReadRealAnswers()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QString, operation);
    QFETCH(QString, answer);
    QFETCH(int, count);
    QFETCH(QJsonObject, first);
    const QList<QByteArray> examples = examplesOfTheManual();
    const auto json = std::find_if(examples.begin(), examples.end(), [&recipe](const QByteArray &example) {
        return example.contains(QByteArray("\"id\": \"" + recipe + '"'));
    });
    QVERIFY(json != examples.end());
    CheckSample sample{operation};
    sample.response = readAll(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/models/services/data/") + answer);
    sample.secret = Secret(R"({"token": "the-token", "password": "the-password"})");
    const CheckReport report = checkDescription(*json, u"example"_s, sample);
    QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
    const QJsonArray items = report.sample.value("items"_L1).toArray();
    QCOMPARE(items.size(), count);
    for (auto it = first.begin(); it != first.end(); ++it)
        QCOMPARE(items.first().toObject().value(it.key()), it.value());
    QVERIFY(report.sample.value("next"_L1).isNull() || operation != "keys.list"_L1);
}

void TestCheck::soundExample()
{
    const CheckReport report = checkDescription(checkExample(), u"x.json"_s);
    QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
}

void TestCheck::findings_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &path,
                        const QString &words, bool isError = true) {
        QTest::newRow(name) << from << to << isError << path << words;
    };
    const QString list = u"/operations/keys.list"_s;
    const QString create = u"/operations/keys.create"_s;

    row("jq syntax", "{id, name, expires}", "{id, name:}", list + u"/map"_s, u"syntax error"_s);
    row("jq, no closing brace", "{id, name, expires}", "{id, name", list + u"/map"_s,
        u"the program ends before its “}” (jq: syntax error"_s);
    row("jq function, line", "\".data\"", "\".data\\n| nosuch\"", list + u"/items"_s,
        u"nosuch/0 is not defined in line 2"_s);
    row("import", "\".data\"", "\"import \\\"a\\\" as a; .data\"", list + u"/items"_s, u"import"_s);
    row("jq escape in JSON", "{name: .draft.name}", "\\(.draft)", u"/"_s, u"is written \\\\("_s);
    row("broken JSON", "\"schema\": 1,", "\"schema\": 1", u"/"_s, u"line 1"_s);

    row("misspelt field", "\"items\"", "\"itms\"", list,
        u"unknown field \"itms\"; did you mean \"items\"?"_s);
    row("misspelt field above a deeper mistake", "\"items\": \".data\"",
        "\"itms\": \".data\", \"before\": {\"reqest\": 1}", list,
        u"unknown field \"itms\"; did you mean \"items\"?"_s);
    row("unknown field", "\"items\"", "\"zebra\"", list,
        u"unknown field \"zebra\"; there are: availability, "_s);
    row("misspelt field at the top", "\"schema\": 1", "\"schema\": 1, \"lifetme\": {}", u"/"_s,
        u"did you mean \"lifetime\"?"_s);
    row("wrong method", "\"POST\"", "\"FETCH\"", create + u"/request/method"_s,
        u"must be one of: GET, POST, PUT, PATCH, DELETE"_s);
    row("wrong availability", "\"items\"", "\"availability\": \"API\", \"items\"", list + u"/availability"_s,
        u"must be one of: api, dashboard, none"_s);
    row("no provenance kind", "\"kind\": \"documented\", ", "", u"/operations/verify/provenance"_s,
        u"the field \"kind\" is missing"_s);
    row("wrong type", "\".data\"", "[\".data\"]", list + u"/items"_s, u"must be a text"_s);
    row("empty program", "\".data\"", "\"\"", list + u"/items"_s, u"must not be empty"_s);
    row("wrong id", "\"id\": \"x\"", "\"id\": \"X y\"", u"/id"_s, u"lower-case letters"_s);
    row("negative days", "\"schema\": 1", "\"schema\": 1, \"lifetime\": {\"presets\": [0]}",
        u"/lifetime/presets/0"_s, u"must be 1 or more"_s);
    row("wrong host", "\"schema\": 1", "\"schema\": 1, \"hosts\": [{\"url\": \"x.example\"}]",
        u"/hosts/0/url"_s, u"must start with https://"_s);

    row("no secret", ", \"secret\": \".token\"", "", create + u"/secret"_s, u"nobody would ever see"_s);
    row("no path", ", \"path\": \"\\\"/me\\\"\"", "", u"/operations/verify/request"_s, u"needs a path"_s);
    row("no request, said to be by API", "\"request\": {\"method\": \"GET\", \"path\": \"\\\"/me\\\"\"}",
        "\"availability\": \"api\"", u"/operations/verify/request"_s, u"needs a request"_s);
    row("revoke without request", "\"keys.create\": {",
        "\"keys.revoke\": {\"provenance\": {\"kind\": \"none\"}}, \"keys.create\": {",
        u"/operations/keys.revoke/request"_s, u"the request is missing"_s);
    row("no page named", "\"url\": \"https://x.example\"", "\"note\": \"\"",
        u"/operations/verify/provenance"_s, u"should name the page"_s, false);
    row("no map", ", \"map\": \"{id, name, expires}\"", "", list + u"/map"_s, u"canonical field names"_s,
        false);

    row("unknown operation", "keys.create", "keys.make", u"/operations/keys.make"_s,
        u"unknown operation \"keys.make\"; there are: verify, "_s);
    row("misspelt operation", "keys.create", "keys.crate", u"/operations/keys.crate"_s,
        u"unknown operation \"keys.crate\"; did you mean \"keys.create\"?"_s);
    row("misspelt operation on applications", "keys.create", "applications.crate",
        u"/operations/applications.crate"_s, u"did you mean \"applications.create\"?"_s);
    row("operation with a capital", "keys.create", "Keys.Create", u"/operations"_s,
        u"unknown operation \"Keys.Create\"; did you mean \"keys.create\"?"_s);
    row("collection without its base", "keys.list", "keys.list:user", u"/operations/keys.list:user"_s,
        u"needs keys.list itself"_s);
    row("collection that is not listed", "keys.create", "keys.create:user", u"/operations/keys.create:user"_s,
        u"there is no keys.list:user"_s, false);
    row("collection of what has none", "verify", "verify:user", u"/operations/verify:user"_s, u"never used"_s,
        false);

    row("unknown default credential", "\"schema\": 1", "\"schema\": 1, \"default_credential\": \"tt\"",
        u"/default_credential"_s, u"unknown credential \"tt\"; did you mean \"t\"?"_s);
    row("unknown credential", "\"items\"", "\"credential\": \"session\", \"items\"", list + u"/credential"_s,
        u"unknown credential \"session\"; there are: t"_s);
    row("always_send", "\"schema\": 1", "\"schema\": 1, \"safety\": {\"always_send\": [\"name\", \"scope\"]}",
        u"/safety/always_send/1"_s, u"unknown field \"scope\" of a draft; did you mean \"scopes\"?"_s);
    row("for each project", "\"items\"", "\"for_each\": [\"connection\", \"project\"], \"items\"",
        list + u"/for_each"_s, u"\"project\" needs the operation projects.list"_s);
    row("for each workspace", "\"items\"", "\"for_each\": [\"workspace\"], \"items\"", list + u"/for_each"_s,
        u"\"workspace\" needs the operation workspaces.list"_s);
    row("rotation without its operation", "\"schema\": 1",
        "\"schema\": 1, \"rotation\": {\"kind\": \"new_id\"}", u"/rotation/kind"_s,
        u"there is no operation keys.rotate"_s);
    row("setting that is not there", "{page: (.page // 1)}", "{org: .settings.orga}",
        list + u"/request/query"_s, u"“.settings.orga” is not among the “settings”"_s);
    row("misspelt setting", "\"schema\": 1, \"id\": \"x\"",
        "\"schema\": 1, \"settings\": [{\"id\": \"tenant\", \"label\": \"T\"}], \"docs\": \"\", \"id\": "
        "\"x\", "
        "\"errors\": {\"map\": \"{message: $input.settings.tennant}\"}",
        u"/errors/map"_s, u"did you mean \"tenant\"?"_s);
    row("shortest life above the longest", "\"schema\": 1",
        "\"schema\": 1, \"lifetime\": {\"min\": 9, \"max\": 8}", u"/lifetime/min"_s,
        u"9 is more than “max”, 8"_s);
    row("default life too long", "\"schema\": 1",
        "\"schema\": 1, \"lifetime\": {\"default\": 90, \"max\": 30}", u"/lifetime/default"_s,
        u"90 is outside"_s, false);
    row("preset too short", "\"schema\": 1",
        "\"schema\": 1, \"lifetime\": {\"presets\": [30, 1], \"min\": 7}", u"/lifetime/presets/1"_s,
        u"1 is outside"_s, false);
    row("projects that nothing lists", "\"schema\": 1",
        "\"schema\": 1, \"levels\": [\"workspace\", \"project\"]", u"/levels/1"_s,
        u"nobody can choose a project"_s, false);
    row("scope twice", "\"schema\": 1",
        "\"schema\": 1, \"scopes\": {\"catalogue\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"a\"}]}",
        u"/scopes/catalogue/2/id"_s, u"\"a\" is there already"_s);
    row("env", "{page: (.page // 1)}", "{page: env.PAGE}", list + u"/request/query"_s,
        u"“env” is empty here"_s);
    row("$ENV", "{page: (.page // 1)}", "{page: $ENV.PAGE}", list + u"/request/query"_s,
        u"“$ENV” is empty here"_s);
    row("input", "\".data\"", "\"[., input]\"", list + u"/items"_s, u"“input” is not available here"_s);

    row("field without effect", "\"ok\": \".active\"", "\"items\": \".active\"",
        u"/operations/verify/items"_s, u"has no effect on verify"_s, false);
    row("keep without effect", "\"items\"", "\"keep\": \".x\", \"items\"", list + u"/keep"_s,
        u"has no effect on keys.list"_s, false);
    row("misspelt canonical field", "{id, name, expires}", "{id, nam: .name, expires}", list + u"/map"_s,
        u"unknown field \"nam\"; did you mean \"name\"?"_s);
    row("another spelling", "{id, name, expires}", "{id, name, lastUsed: .used}", list + u"/map"_s,
        u"did you mean \"last_used\"?"_s);
    row("a longer name", "{id, name, expires}", "{id, name, expires_at}", list + u"/map"_s,
        u"did you mean \"expires\"?"_s);
    row("unknown canonical field", "{id, name, expires}", "{id, zebra: 1}", list + u"/map"_s,
        u"unknown field \"zebra\"; there are: id, name, "_s, false);
    row("misspelt field of the new key", "{id, name}\", \"secret\"", "{id, nmae: .name}\", \"secret\"",
        create + u"/map"_s, u"did you mean \"name\"?"_s);
    row("misspelt field of verify", "{account: .email}", "{acount: .email}", u"/operations/verify/map"_s,
        u"did you mean \"account\"?"_s);
    row("map gives a text", "{id, name, expires}", "\\\"x\\\"", list + u"/map"_s,
        u"must give an object such as {id, name}, but gave \"x\""_s);
}

void TestCheck::findings()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, isError);
    QFETCH(QString, path);
    QFETCH(QString, words);
    const QByteArray json = checkExample(from, to);
    QVERIFY(!json.isEmpty());
    const CheckReport report = checkDescription(json, u"x.json"_s);
    QVERIFY2(finds(report, isError, path, words), qPrintable(wording(report)));
    QCOMPARE(report.hasErrors(), isError);
    for (const CheckReport::Finding &finding : report.findings)
        QCOMPARE(finding.operation,
                 path.startsWith("/operations/"_L1) ? path.section(u'/', 2, 2) : QString());
}

void TestCheck::namesBehindAColonAreAllowed()
{
    QByteArray json = checkExample();
    const QByteArray list = json.mid(json.indexOf("\"keys.list\""),
                                     json.indexOf("\"keys.create\"") - json.indexOf("\"keys.list\""));
    QByteArray user = list;
    json.replace(list, QByteArray(list + user.replace("keys.list", "keys.list:user")));
    const CheckReport report = checkDescription(json, u"x.json"_s);
    QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
}

void TestCheck::userFilesWin()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &json) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    QByteArray own = checkExample();
    own.replace("\"id\": \"x\", \"name\": \"X\"", "\"id\": \"better-auth\", \"name\": \"Mine\"");
    write(u"mine.json"_s, own);
    write(u"broken.json"_s, "{");
    const ServiceCatalogue catalogue = ServiceCatalogue::load(folder.path());
    QCOMPARE(catalogue.find(u"better-auth"_s)->name, u"Mine"_s);
    QCOMPARE(catalogue.problems().size(), 1);
    QVERIFY(catalogue.problems().first().message.contains("broken.json"_L1));
    QVERIFY(!catalogue.find(u"nosuch"_s));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
