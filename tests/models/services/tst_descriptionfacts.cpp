// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/auditfields.h"
#include "models/services/descriptioncheck.h"
#include "models/services/scopecatalogue.h"
#include "models/services/servicecatalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

QByteArray read()
{
    QFile file(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/models/services/data/facts.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray example = read();

ServiceDescriptionPtr parsed(const QByteArray &json)
{
    return ServiceCatalogue::parse(json, u"x"_s).value_or(nullptr);
}

QString findings(const CheckReport &report)
{
    QStringList lines;
    for (const CheckReport::Finding &finding : report.findings)
        lines << finding.jsonPath + u' ' + finding.message;
    return lines.join(u'\n');
}

} // namespace

class TestDescriptionFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsRead()
    {
        const auto service = parsed(example);
        QVERIFY(service);
        QCOMPARE(service->scopes.rules.order, (QStringList{u"read"_s, u"admin"_s}));
        QCOMPARE(service->scopes.rules.wildcard, u"*"_s);
        QVERIFY(covers(service->scopes.rules, u"root"_s, u"members:read"_s));
        QCOMPARE(service->templates.constFirst().provenance.note, u"page"_s);
        QCOMPARE(service->integrations.constFirst().steps, (QStringList{u"One."_s, u"Two."_s}));
        QCOMPARE(service->findIntegration(u"MAKE"_s)->keyTemplate.days, 30);
        QCOMPARE(service->findTemplate(u"make"_s)->scopes, QStringList{u"members:read"_s});
        QVERIFY(!service->findTemplate(u"nosuch"_s));
        QCOMPARE(service->capabilities.at(0).personal, (Ability{true, {}}));
        QCOMPARE(service->capabilities.at(0).organisation, (Ability{false, {}}));
        QCOMPARE(service->capabilities.at(1).personal, (Ability{{}, u"own only"_s}));
        QCOMPARE(service->findPlan(u"free"_s)->allowsKeys, std::optional(false));
        QCOMPARE(service->findPlan(u"Pro"_s)->allowsKeys, std::optional(true));
        QCOMPARE(service->findPlan(u"Pro"_s)->requests, u"60"_s);
        QVERIFY(!service->findPlan({}));
        QCOMPARE(service->rateLimit.tellsWhen, std::optional(false));
        QCOMPARE(service->refusalWords.value(RefusalCause::RateLimit), u"R"_s);
    }

    void scopesThatNobodyKnows()
    {
        const auto service = parsed(example);
        const QStringList mixed{u"members:read"_s, u"read:members"_s,    u"settings:view"_s,
                                u"members:*"_s,    u"write:workflows"_s, u"members:admin"_s};
        QCOMPARE(unknownScopes(service->scopes, mixed),
                 (QStringList{u"write:workflows"_s, u"members:admin"_s}));
        Scope listed;
        listed.id = u"write:workflows"_s;
        QCOMPARE(unknownScopes(service->scopes, mixed, {listed}), QStringList{u"members:admin"_s});
    }

    void schemaRefuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("path");
        QTest::newRow("hand-over without provenance")
            << QByteArray(", \"provenance\": {\"kind\": \"none\"}") << QByteArray() << u"/integrations"_s;
        QTest::newRow("form without action")
            << QByteArray("{action}:{resource}") << QByteArray("{resource}") << u"/scopes/rules/forms"_s;
        QTest::newRow("unknown cause")
            << QByteArray("\"rate_limit\": \"R\"") << QByteArray("\"weather\": \"R\"") << u"/errors/words"_s;
        QTest::newRow("misspelt plan field")
            << QByteArray("\"keys\": 0") << QByteArray("\"kyes\": 0") << u"/plans"_s;
        QTest::newRow("ability") << QByteArray("\"org\": false") << QByteArray("\"org\": 1")
                                 << u"/capabilities"_s;
        QTest::newRow("no such audit field")
            << QByteArray("[\"key\", \"status\"]") << QByteArray("[\"weather\"]")
            << u"/operations/audit.list/not_provided"_s;
        QTest::newRow("operation without provenance")
            << QByteArray("\"audit.list\": {\"provenance\": {\"kind\": \"documented\", \"url\": "
                          "\"https://x.example\"},")
            << QByteArray("\"audit.list\": {") << u"/operations/audit.list"_s;
    }

    void schemaRefuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, path);
        QByteArray json = example;
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const CheckReport report = checkDescription(json, u"x.json"_s);
        QVERIFY(report.hasErrors());
        QVERIFY2(findings(report).contains(path), qPrintable(findings(report)));
        QVERIFY(!checkDescription(example, u"x.json"_s).hasErrors());
    }

    void auditRecords_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << QByteArray(R"({"at": 1700000000, "who": "ci", "ip": null})") << QString();
        QTest::newRow("no time") << QByteArray(R"({"who": "ci"})") << u"without a time"_s;
        QTest::newRow("no such time") << QByteArray(R"({"at": "soon"})") << u"without a time"_s;
    }

    void auditRecords()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, problem);
        const CheckReport report =
            checkDescription(example, u"x.json"_s, {u"audit.list"_s, QByteArray("{\"data\": [" + record + "]}")});
        QVERIFY2(findings(report).contains(problem), qPrintable(findings(report)));
        QCOMPARE(report.hasErrors(), !problem.isEmpty());
        if (!problem.isEmpty())
            return;
        const QJsonObject shown = report.sample["items"_L1][0].toObject();
        QCOMPARE(shown["time"_L1].toString(), u"2023-11-14T22:13:20Z"_s);
        QCOMPARE(shown["key"_L1].toString(), u"not provided"_s);
        QVERIFY(!shown.contains("ip"_L1)); // this record has none; others may
    }

    void auditFieldsAreOurs()
    {
        const QJsonObject odd{{u"time"_s, 1700000000}, {u"weather"_s, u"rain"_s}};
        QVERIFY(auditRecordFromJson(odd, {}).error().message.contains("weather"_L1));
        const QJsonObject both{{u"time"_s, 1700000000}, {u"ip"_s, u"::1"_s}};
        QVERIFY(auditRecordFromJson(both, {u"ip"_s}).error().message.contains("ip"_L1));
        const QJsonObject numbers{{u"time"_s, 1700000000}, {u"status"_s, u"403"_s}, {u"actor"_s, 7}};
        const auto record = auditRecordFromJson(numbers, {});
        QCOMPARE(record->value("status"_L1).toInt(), 403);
        QCOMPARE(record->value("actor"_L1).toString(), u"7"_s);
    }

    /// Nobody is told a fact without where it comes from.
    void shippedFactsNameTheirSource_data()
    {
        QTest::addColumn<QString>("id");
        const ServiceCatalogue shipped = ServiceCatalogue::load({});
        for (const auto &service : shipped.all())
            QTest::newRow(qPrintable(service->id)) << service->id;
    }

    void shippedFactsNameTheirSource()
    {
        QFETCH(QString, id);
        const auto service = ServiceCatalogue::load({}).find(id);
        for (const OperationDescription &operation : service->operations) {
            const QJsonObject stated = operation.json["provenance"_L1].toObject();
            QVERIFY2(stated.contains("kind"_L1), qPrintable(operation.name));
            const bool named =
                operation.provenance.kind == Provenance::Kind::None || !operation.provenance.url.isEmpty();
            QVERIFY2(named, qPrintable(operation.name));
        }
        for (const KeyTemplate &one : service->templates)
            QVERIFY2(!one.provenance.url.isEmpty(), qPrintable(one.id));
        for (const IntegrationDescription &one : service->integrations) {
            QVERIFY2(!one.keyTemplate.provenance.url.isEmpty() && !one.steps.isEmpty(),
                     qPrintable(one.keyTemplate.id));
            QVERIFY2(unknownScopes(service->scopes, one.keyTemplate.scopes).isEmpty(),
                     qPrintable(one.keyTemplate.id));
        }
        for (const CapabilityDescription &one : service->capabilities)
            QVERIFY2(!one.provenance.url.isEmpty(), qPrintable(one.title));
        for (const PlanDescription &one : service->plans)
            QVERIFY2(one.provenance.kind == Provenance::Kind::None || !one.provenance.url.isEmpty(),
                     qPrintable(one.id));
    }

    /// The rules that the vendors' pages state, asked of the shipped files.
    void shippedScopeRules_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("expected");
        QTest::newRow("admin over write")
            << u"gravityrail"_s << u"members:admin"_s << u"write:members"_s << true;
        QTest::newRow("whole workspace")
            << u"gravityrail"_s << u"admin:workspace"_s << u"read:data"_s << true;
        QTest::newRow("read only") << u"gravityrail"_s << u"read:data"_s << u"write:data"_s << false;
        QTest::newRow("wildcard") << u"appgram"_s << u"settings:*"_s << u"settings:view"_s << true;
        QTest::newRow("viewing") << u"appgram"_s << u"settings:view"_s << u"settings:*"_s << false;
        QTest::newRow("dot grammar") << u"entergram"_s << u"chats.write"_s << u"chats.read"_s << false;
        QTest::newRow("translations")
            << u"entri"_s << u"translations:write"_s << u"translations:read"_s << false;
    }

    void shippedScopeRules()
    {
        QFETCH(QString, id);
        QFETCH(QString, held);
        QFETCH(QString, wanted);
        QFETCH(bool, expected);
        QCOMPARE(covers(ServiceCatalogue::load({}).find(id)->scopes.rules, held, wanted), expected);
    }
};

QTEST_GUILESS_MAIN(TestDescriptionFacts)
#include "tst_descriptionfacts.moc"
