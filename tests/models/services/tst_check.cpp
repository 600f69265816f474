// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"
#include "models/services/servicecatalogue.h"

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
    void findings_data();
    void findings();
    void cannedResponse_data();
    void cannedResponse();
    void cannedFailure();
    void userFilesWin();
};

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString wording(const CheckReport &report)
{
    QStringList lines;
    for (const CheckReport::Finding &finding : report.findings)
        lines.append(finding.jsonPath + u" ["_s + finding.operation + u"] "_s + finding.message);
    return lines.join(u'\n');
}

const QByteArray example = QByteArray(
    "{\"schema\": 1, \"id\": \"x\", \"name\": \"X\", \"credentials\": {\"t\": {\"label\": \"T\","
    "\"headers\": \"{\\\"X-Key\\\": .secret}\"}}, \"operations\": {"
    "\"keys.list\": {\"provenance\": {\"kind\": \"documented\", \"url\": \"https://x.example\"},"
    "\"request\": {\"method\": \"GET\", \"path\": \"\\\"/keys\\\"\", \"query\": \"{page: (.page // 1)}\"},"
    "\"items\": \".data\", \"map\": \"{id, name, expires}\", \"next\": \"link(\\\"next\\\")\"},"
    "\"keys.create\": {\"provenance\": {\"kind\": \"documented\", \"url\": \"https://x.example\"},"
    "\"request\": {\"method\": \"POST\", \"path\": \"\\\"/keys\\\"\", \"body\": \"{name: .draft.name}\"},"
    "\"map\": \"{id, name}\", \"secret\": \".token\"}}}");

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
    const QString page =
        QString::fromUtf8(readAll(QStringLiteral(CLAVIGER_SOURCE_DIR "/resources/services/README.md")));
    static const QRegularExpression block(u"```json\\n(\\{ \"schema\": 1.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    int count = 0;
    for (auto it = block.globalMatch(page); it.hasNext(); ++count) {
        const CheckReport report = checkDescription(it.next().captured(1).toUtf8(), u"example"_s);
        QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
    }
    QVERIFY(count >= 3);
}

void TestCheck::findings_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("words");
    QTest::newRow("jq syntax") << QByteArray("{id, name, expires}") << QByteArray("{id, name:}")
                               << u"/operations/keys.list/map"_s << u"keys.list"_s << u"syntax error"_s;
    QTest::newRow("jq function, line")
        << QByteArray("\".data\"") << QByteArray("\".data\\n| nosuch\"") << u"/operations/keys.list/items"_s
        << u"keys.list"_s << u"nosuch/0 is not defined in line 2"_s;
    QTest::newRow("misspelt field") << QByteArray("\"items\"") << QByteArray("\"itms\"")
                                    << u"/operations/keys.list"_s << u"keys.list"_s << u"itms"_s;
    QTest::newRow("wrong method") << QByteArray("\"POST\"") << QByteArray("\"FETCH\"")
                                  << u"/operations/keys.create/request/method"_s << u"keys.create"_s
                                  << QString();
    QTest::newRow("no provenance") << QByteArray("\"kind\": \"documented\", ") << QByteArray()
                                   << u"/operations/keys.list/provenance"_s << u"keys.list"_s << u"kind"_s;
    QTest::newRow("no secret") << QByteArray(", \"secret\": \".token\"") << QByteArray()
                               << u"/operations/keys.create/secret"_s << u"keys.create"_s << u"secret"_s;
    QTest::newRow("unknown operation")
        << QByteArray("keys.create") << QByteArray("keys.make") << u"/operations/keys.make"_s
        << u"keys.make"_s << u"no operation of this name"_s;
    QTest::newRow("jq escape in JSON") << QByteArray("{name: .draft.name}") << QByteArray("\\(.draft)")
                                       << u"/"_s << QString() << u"is written \\\\("_s;
    QTest::newRow("broken JSON") << QByteArray("\"schema\": 1,") << QByteArray("\"schema\": 1") << u"/"_s
                                 << QString() << u"line 1"_s;
    QTest::newRow("import") << QByteArray("\".data\"") << QByteArray("\"import \\\"a\\\" as a; .data\"")
                            << u"/operations/keys.list/items"_s << u"keys.list"_s << u"import"_s;
}

void TestCheck::findings()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QFETCH(QString, operation);
    QFETCH(QString, words);
    QByteArray json = example;
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const CheckReport report = checkDescription(json, u"x.json"_s);
    const bool found = std::any_of(report.findings.begin(), report.findings.end(), [&](const auto &finding) {
        return finding.jsonPath == path && finding.operation == operation && finding.message.contains(words);
    });
    QVERIFY2(found, qPrintable(wording(report)));
}

void TestCheck::cannedResponse_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("body") << QByteArray(R"({"data": [{"id": 7, "name": "ci", "expires": 1795220256}]})");
    QTest::newRow("curl -i") << QByteArray(
        "HTTP/1.1 200 OK\r\nLink: </keys?page=2>; rel=\"next\"\r\n\r\n"
        "{\"data\": [{\"id\": 7, \"name\": \"ci\", \"expires\": 1795220256}]}");
}

void TestCheck::cannedResponse()
{
    QFETCH(QByteArray, response);
    const CheckReport report = checkDescription(example, u"x.json"_s, u"keys.list"_s, response);
    QVERIFY2(report.findings.isEmpty(), qPrintable(wording(report)));
    const QJsonObject key = report.sample.value("items"_L1).toArray().at(0).toObject();
    QCOMPARE(key.value("id"_L1).toString(), u"7"_s);
    QCOMPARE(key.value("expires"_L1).toString(), u"2026-11-21T00:17:36Z"_s);
    QCOMPARE(report.sample.value("next"_L1).isNull(), !response.startsWith("HTTP"));
    const QJsonObject request = report.sample.value("request"_L1).toObject();
    QCOMPARE(request.value("url"_L1).toString(), u"https://host.example/keys?page=1"_s);
    QCOMPARE(request.value("headers"_L1).toObject().value("X-Key"_L1).toString(), u"SECRET"_s);
}

void TestCheck::cannedFailure()
{
    const CheckReport wrong = checkDescription(example, u"x.json"_s, u"keys.list"_s, R"({"data": [["x"]]})");
    QVERIFY(wrong.hasErrors());
    QCOMPARE(wrong.findings.first().jsonPath, u"/operations/keys.list/map"_s);
    QCOMPARE(wrong.findings.first().operation, u"keys.list"_s);
    QVERIFY2(wrong.findings.first().message.contains("Cannot index array"_L1), qPrintable(wording(wrong)));
    const CheckReport unknown = checkDescription(example, u"x.json"_s, u"keys.rotate"_s, "{}");
    QVERIFY(unknown.hasErrors());
    const CheckReport refused = checkDescription(example, u"x.json"_s, u"keys.list"_s,
                                                 "HTTP/1.1 403 No\r\n\r\n{\"message\": \"not you\"}");
    QVERIFY(refused.sample.value("error"_L1).toString().contains("not you"_L1));
}

void TestCheck::userFilesWin()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &json) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    QByteArray own = example;
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
