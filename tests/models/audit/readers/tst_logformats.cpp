// SPDX-License-Identifier: GPL-3.0-or-later
// Every format that ships, on records made up here in its vendor's shape.
#include "collectingsink.h"

#include "models/audit/readers/logformatcatalogue.h"
#include "models/audit/readers/logformatreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

QString outlineOf(const CollectingSink::Event &event)
{
    QStringList parts{event.time == noTime
                          ? u"-"_s
                          : QDateTime::fromMSecsSinceEpoch(event.time / 1'000'000, QTimeZone::utc())
                                .toString(u"HH:mm:ss"_s)};
    for (const AuditField field :
         {AuditField::Actor, AuditField::Action, AuditField::Ip, AuditField::Outcome})
        parts.append(event[field].empty() ? u"-"_s : QString::fromStdString(event[field]));
    return parts.join(u" | "_s);
}

} // namespace

class TestLogFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allShippedAreValid();
    void recognises_data();
    void recognises();
    void foldsPairs();
    void zipsListsSideBySide_data();
    void zipsListsSideBySide();
    void countsRepeats();
    void explodesLists();
    void unwrapsLines();
    void takesOwnFormats();
    void namesMistakes_data();
    void namesMistakes();

private:
    void read(const QByteArray &text, CollectingSink &sink, const ReaderOptions &options = {})
    {
        const QString path = m_folder.filePath(u"log"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        Result<OpenedLog> log = openLog(path, options);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        m_format = log->decision.format;
        QVERIFY(readAll(*log->source, sink));
    }

    QTemporaryDir m_folder;
    QString m_format;
};

void TestLogFormats::allShippedAreValid()
{
    const LogFormatCatalogue catalogue;
    QVERIFY2(catalogue.mistakes().isEmpty(), qPrintable(catalogue.mistakes().join(u'\n')));
    QCOMPARE(int(catalogue.formats().size()),
             int(QDir(QStringLiteral(CLAVIGER_SOURCE_DIR) + u"/resources/logformats"_s)
                     .entryList({u"*.json"_s})
                     .size()));
    for (const LogFormat &format : catalogue.formats()) {
        QVERIFY2(!format.time.ways.empty(), format.id.c_str());
        QVERIFY2(!format.fields[indexOf(AuditField::Action)].ways.empty(), format.id.c_str());
    }
}

void TestLogFormats::recognises_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *format, const char *record, const char *event) {
        QTest::newRow(format) << QString::fromLatin1(format) << QByteArray(record)
                              << QString::fromUtf8(event);
    };
    for (const char *const service : {"entergram", "gravityrail", "appgram", "entri", "endgame"}) {
        QTest::newRow(service)
            << QString::fromLatin1(service)
            << QByteArray(R"({"time":"2024-05-01T10:00:00Z","service":")") + service +
                   R"(","workspace":"w","key":"k_1","ip":"203.0.113.7","user_agent":"curl","method":"GET","path":"/v1","status":403})"
            << u"10:00:00 | - | GET | 203.0.113.7 | denied"_s;
    }
    row("aws-cloudtrail",
        R"({"eventVersion":"1.09","userIdentity":{"type":"IAMUser","arn":"arn:a","accessKeyId":"AKIAX"},"eventTime":"2024-05-01T10:00:00Z","eventSource":"iam.amazonaws.com","eventName":"CreateKey","sourceIPAddress":"203.0.113.7","errorCode":"AccessDenied","requestID":"r"})",
        "10:00:00 | arn:a | CreateKey | 203.0.113.7 | denied");
    row("aws-cloudtrail-lookup",
        R"({"EventId":"e","EventName":"Get","EventSource":"s3","EventTime":1714557600,"Username":"ann","CloudTrailEvent":"{\"sourceIPAddress\":\"203.0.113.7\",\"eventName\":\"Get\"}"})",
        "10:00:00 | ann | Get | 203.0.113.7 | ok");
    row("github",
        R"({"@timestamp":1714557600000,"_document_id":"d","action":"api.request","actor":"ann","actor_ip":"203.0.113.7","hashed_token":"h","org":["o"],"status_code":404})",
        "10:00:00 | ann | api.request | 203.0.113.7 | error");
    row("cloudflare-v1",
        R"({"id":"1","when":"2024-05-01T10:00:00Z","actor":{"email":"a@example.com","ip":"203.0.113.7"},"action":{"type":"token_create","result":true},"interface":""})",
        "10:00:00 | a@example.com | token_create | 203.0.113.7 | ok");
    row("cloudflare-v2",
        R"({"id":"1","account":{"id":"x"},"action":{"time":"2024-05-01T10:00:00Z","type":"create","result":"success"},"actor":{"email":"a@example.com","ip_address":"203.0.113.7","context":"api_token"},"raw":{"method":"POST","status_code":200,"uri":"/t"}})",
        "10:00:00 | a@example.com | create | 203.0.113.7 | ok");
    row("cloudflare-logpush",
        R"({"ActionResult":true,"ActionType":"token_roll","ActorEmail":"a@example.com","ActorIP":"203.0.113.7","ID":"1","When":"1714557600000000000"})",
        "10:00:00 | a@example.com | token_roll | 203.0.113.7 | ok");
    row("cloudflare-logpush-v2",
        R"({"ActionTimestamp":"2024-05-01T10:00:00Z","ActionType":"create","ActionResult":"success","ActorEmail":"a@example.com","ActorIPAddress":"203.0.113.7","AuditLogID":"1"})",
        "10:00:00 | a@example.com | create | 203.0.113.7 | ok");
    row("openai",
        R"({"object":"organization.audit_log","id":"1","type":"login.failed","effective_at":1714557600,"actor":{"type":"session","session":{"user":{"id":"u","email":"a@example.com"},"ip_address":"203.0.113.7"}}})",
        "10:00:00 | a@example.com | login.failed | 203.0.113.7 | denied");
    row("anthropic",
        R"({"id":"1","created_at":"2024-05-01T10:00:00Z","organization_id":"o","type":"admin_api_key_created","actor":{"type":"user_actor","email_address":"a@example.com","user_id":"u","ip_address":"203.0.113.7"}})",
        "10:00:00 | a@example.com | admin_api_key_created | 203.0.113.7 | ok");
    row("okta",
        R"({"uuid":"1","published":"2024-05-01T10:00:00.000Z","eventType":"user.session.start","actor":{"id":"i","alternateId":"a@example.com"},"client":{"ipAddress":"203.0.113.7"},"outcome":{"result":"DENY"},"target":null})",
        "10:00:00 | a@example.com | user.session.start | 203.0.113.7 | denied");
    row("auth0",
        R"({"log_id":"1","data":{"date":"2024-05-01T10:00:00Z","type":"seccft","client_id":"c","client_name":"n","ip":"203.0.113.7","user_agent":"u","log_id":"1"}})",
        "10:00:00 | n | exchange of client credentials | 203.0.113.7 | ok");
    row("1password-audit",
        R"({"uuid":"1","timestamp":"2024-05-01T10:00:00.123456789Z","actor_uuid":"a","actor_details":{"email":"a@example.com"},"action":"create","object_type":"key","object_uuid":"o","session":{"ip":"203.0.113.7"}})",
        "10:00:00 | a@example.com | create | 203.0.113.7 | unknown");
    row("1password-signin",
        R"({"uuid":"1","session_uuid":"s","timestamp":"2024-05-01T10:00:00Z","category":"success","type":"credentials_ok","target_user":{"email":"a@example.com"},"client":{"app_name":"x","ip_address":"203.0.113.7"}})",
        "10:00:00 | a@example.com | credentials_ok | 203.0.113.7 | ok");
    row("tailscale",
        R"({"time":"2024-05-01T10:00:01Z","event":{"eventTime":"2024-05-01T10:00:00Z","eventGroupID":"g","origin":"ADMIN_CONSOLE","actor":{"id":"i","loginName":"a@example.com"},"target":{"id":"k","type":"API_KEY"},"action":"CREATE"}})",
        "10:00:00 | a@example.com | CREATE | - | ok");
    row("slack",
        R"({"id":"1","date_create":1714557600,"action":"user_login","actor":{"type":"user","user":{"id":"U","email":"a@example.com"}},"entity":{"type":"user","user":{"id":"U"}},"context":{"ua":"m","ip_address":"203.0.113.7"}})",
        "10:00:00 | a@example.com | user_login | 203.0.113.7 | unknown");
    row("gcp-audit",
        R"({"insertId":"1","logName":"l","timestamp":"2024-05-01T10:00:00.123456789Z","protoPayload":{"authenticationInfo":{"principalEmail":"a@example.com"},"methodName":"CreateKey","requestMetadata":{"callerIp":"private"},"status":{"code":7}}})",
        "10:00:00 | a@example.com | CreateKey | private | denied");
    row("microsoft-365",
        R"({"CreationTime":"2024-05-01T10:00:00","Id":"1","Operation":"UserLoginFailed","RecordType":15,"ResultStatus":"Success","UserKey":"k","UserId":"a@example.com","Workload":"AzureActiveDirectory","ClientIP":"[2001:db8::1]:5000"})",
        "10:00:00 | a@example.com | UserLoginFailed | 2001:db8::1 | denied");
    row("gitlab",
        R"({"severity":"INFO","time":"2024-05-01T10:00:00Z","meta.remote_ip":"203.0.113.7","author_id":1,"author_name":"Ann","entity_id":1,"entity_type":"User","change":"email","target_id":1})",
        "10:00:00 | Ann | email | 203.0.113.7 | ok");
    row("kubernetes",
        R"({"kind":"Event","auditID":"1","stage":"ResponseComplete","verb":"create","requestURI":"/api","user":{"username":"ann"},"sourceIPs":["203.0.113.7"],"responseStatus":{"code":403},"requestReceivedTimestamp":"2024-05-01T10:00:00.1Z"})",
        "10:00:00 | ann | create | 203.0.113.7 | denied");
    row("teleport",
        R"({"ei":0,"event":"user.login","uid":"1","code":"T1000W","time":"2024-05-01T10:00:00Z","user":"ann","success":false,"addr.remote":"203.0.113.7:5000"})",
        "10:00:00 | ann | user.login | 203.0.113.7 | denied");
    row("unleash",
        R"({"id":1,"type":"feature-created","createdBy":"ann","createdAt":"2024-05-01T10:00:00Z","featureName":"f","project":"p","ip":"203.0.113.7"})",
        "10:00:00 | ann | feature-created | 203.0.113.7 | ok");
    row("databricks",
        R"({"timestamp":1714557600000,"serviceName":"accounts","actionName":"login","userIdentity":{"email":"a@example.com"},"sourceIPAddress":"203.0.113.7","response":{"statusCode":401}})",
        "10:00:00 | a@example.com | login | 203.0.113.7 | denied");
    row("saas-requests",
        R"({"createdAt":"2024-05-01T10:00:00Z","apiKeyId":"k","method":"GET","path":"/v1","statusCode":"429","ipAddress":"203.0.113.7","userId":"u"})",
        "10:00:00 | u | GET | 203.0.113.7 | rate_limited");
    row("ocsf",
        R"({"class_uid":6003,"activity_id":1,"time":1714557600000,"metadata":{"version":"1.1.0","uid":"1"},"actor":{"user":{"name":"ann"}},"api":{"operation":"Create"},"src_endpoint":{"ip":"203.0.113.7"},"status":"Success"})",
        "10:00:00 | ann | Create | 203.0.113.7 | ok");
    row("unkey-verifications",
        R"({"request_id":"1","time":1714557600000,"key_id":"k","key_space_id":"s","identity_id":"i","outcome":"RATE_LIMITED"})",
        "10:00:00 | i | verify | - | rate_limited");
    row("infisical",
        R"({"id":"1","createdAt":"2024-05-01T10:00:00Z","event":{"type":"get-secrets"},"actor":{"type":"user","metadata":{"email":"a@example.com"}},"ipAddress":"203.0.113.7"})",
        "10:00:00 | a@example.com | get-secrets | 203.0.113.7 | unknown");
    row("unkey-audit",
        R"({"event_id":"1","time":1714557600000,"workspace_id":"w","event":"key.create","actor_type":"user","actor_id":"u","actor_name":"ann","remote_ip":"203.0.113.7","targets.type":["api","key"],"targets.id":["api_1","key_1"]})",
        "10:00:00 | ann | key.create | 203.0.113.7 | unknown");
    row("postgresql-csv",
        R"(2024-05-01 10:00:00.123 UTC,"ann","db",24113,"203.0.113.7:53218",69ae7a24.5e31,1,"authentication",2024-05-01 10:00:00 UTC,3/12,0,FATAL,28P01,"password authentication failed for user ""ann""",,,,,,,,,"psql","client backend",,0)",
        "10:00:00 | ann | authentication | 203.0.113.7 | denied");
    row("zeek",
        R"({"ts":1714557600.5,"uid":"C1","id.orig_h":"203.0.113.7","id.orig_p":1,"id.resp_h":"192.0.2.1","id.resp_p":80,"method":"GET","host":"h","uri":"/x","status_code":200})",
        "10:00:00 | - | GET | 203.0.113.7 | ok");
    row("windows-security",
        R"({"Event":{"System":{"Provider":{"Name":"p"},"EventID":4625,"TimeCreated":{"SystemTime":"2024-05-01T10:00:00Z"},"Channel":"Security"},"EventData":{"TargetUserName":"ann","IpAddress":"203.0.113.7"}}})",
        "10:00:00 | ann | failed logon | 203.0.113.7 | denied");
    row("generic",
        R"({"created":"2024-05-01T10:00:00Z","login":"ann","what":"x","event_name":"opened","remote":"203.0.113.7"})",
        "10:00:00 | ann | opened | 203.0.113.7 | unknown");
}

void TestLogFormats::recognises()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, record);
    QFETCH(QString, event);
    CollectingSink sink;
    read(record + '\n' + record + '\n', sink);
    QCOMPARE(m_format, format);
    QCOMPARE(int(sink.events.size()), 2);
    QCOMPARE(outlineOf(sink.events.front()), event);
    QCOMPARE(sink.events.front()[AuditField::Source], format.toStdString());
}

void TestLogFormats::foldsPairs()
{
    const QByteArray pair =
        R"({"time":"2024-05-01T10:00:00.123456789Z","type":"request","request":{"id":"1","operation":"read","path":"kv/a","remote_address":"203.0.113.7"},"auth":{"display_name":"ann","accessor":"acc"}})"
        "\n"
        R"({"time":"2024-05-01T10:00:00.223456789Z","type":"response","request":{"id":"1","operation":"read","path":"kv/a","remote_address":"203.0.113.7"},"auth":{"display_name":"ann","accessor":"acc"},"error":"1 error occurred: permission denied"})"
        "\n";
    CollectingSink sink;
    read(pair + pair, sink);
    QCOMPARE(m_format, u"hashicorp-vault"_s);
    QCOMPARE(int(sink.events.size()), 2);
    QCOMPARE(int(sink.folded), 2);
    QCOMPARE(outlineOf(sink.events.front()), u"10:00:00 | ann | read | 203.0.113.7 | denied"_s);
}

void TestLogFormats::zipsListsSideBySide_data()
{
    QTest::addColumn<QByteArray>("targets");
    QTest::addColumn<QString>("key");
    QTest::newRow("names with dots") << QByteArray(
                                            R"("targets.type":["api","key"],"targets.id":["api_1","key_1"])")
                                     << u"key_1"_s;
    QTest::newRow("in an object") << QByteArray(R"("targets":{"type":["key","api"],"id":["key_2","api_1"]})")
                                  << u"key_2"_s;
    QTest::newRow("objects in a list")
        << QByteArray(R"("targets":[{"type":"api","id":"api_1"},{"type":"key","id":"key_3"}])") << u"key_3"_s;
    QTest::newRow("no key among them, one list shorter")
        << QByteArray(R"("targets.type":["api"],"targets.id":["api_1","key_1"])") << u"api_1"_s;
}

void TestLogFormats::zipsListsSideBySide()
{
    QFETCH(QByteArray, targets);
    QFETCH(QString, key);
    CollectingSink sink;
    const QByteArray head =
        R"({"event_id":"1","time":1714557600000,"workspace_id":"w","event":"key.create","actor_type":"user","actor_id":"u","remote_ip":"203.0.113.7",)";
    read(head + targets + "}\n", sink);
    QCOMPARE(m_format, u"unkey-audit"_s);
    QCOMPARE(int(sink.events.size()), 1);
    QCOMPARE(QString::fromStdString(sink.events.front()[AuditField::Key]), key);
}

void TestLogFormats::countsRepeats()
{
    const QByteArray head =
        R"({"id":"a","createdAt":"2024-05-01T10:00:00Z","event":{"type":"get-secrets"},"actor":{"type":"user","metadata":{"email":"a@example.com"}},"ipAddress":"203.0.113.7","suppressedRepeats":)";
    CollectingSink sink;
    read(head + "3}\n" + head + "0}\n" + head + "null}\n", sink);
    QCOMPARE(m_format, u"infisical"_s);
    QCOMPARE(int(sink.events.size()), 4 + 1 + 1);
    QCOMPARE(QByteArray::fromStdString(sink.events[1].eventId), QByteArray("a#1"));
    QCOMPARE(QByteArray::fromStdString(sink.events[3].raw), head + "3}");
}

void TestLogFormats::explodesLists()
{
    CollectingSink sink;
    read(
        R"({"items":[{"id":{"time":"2024-05-01T10:00:00Z","uniqueQualifier":"q"},"actor":{"email":"a@example.com"},"ipAddress":"203.0.113.7","events":[{"name":"login"},{"name":"authorize","parameters":[{"name":"other","value":"x"},{"name":"client_id","value":"c"}]}]}]})",
        sink);
    QCOMPARE(m_format, u"google-workspace"_s);
    QCOMPARE(int(sink.events.size()), 2);
    QCOMPARE(outlineOf(sink.events.at(1)), u"10:00:00 | a@example.com | authorize | 203.0.113.7 | ok"_s);
    QCOMPARE(sink.events.at(0)[AuditField::Key], std::string());
    QCOMPARE(sink.events.at(1)[AuditField::Key], std::string("c"));
    QCOMPARE(sink.events.at(0).eventId, std::string("q#1"));
    QCOMPARE(sink.events.at(1).eventId, std::string("q#2"));
    QCOMPARE(sink.events.at(0).raw, sink.events.at(1).raw);
}

void TestLogFormats::unwrapsLines()
{
    const QByteArray record =
        R"({"eventTime":"2024-05-01T10:00:00Z","eventSource":"s3","eventName":"Get","userIdentity":{"arn":"arn:a"},"sourceIPAddress":"203.0.113.7","eventID":"%"})";
    const auto line = [&](const char *a, const char *b) {
        return QByteArray("{\"Records\":[" + QByteArray(record).replace('%', a) + "," +
                          QByteArray(record).replace('%', b) + "]}\n");
    };
    CollectingSink sink;
    read(line("1", "2") + line("3", "4"), sink);
    QCOMPARE(m_format, u"aws-cloudtrail"_s);
    QCOMPARE(int(sink.events.size()), 4);
    QCOMPARE(sink.events.at(3).eventId, std::string("4"));
    QCOMPARE(QByteArray::fromStdString(sink.events.at(3).raw), QByteArray(record).replace('%', "4"));
    QCOMPARE(outlineOf(sink.events.at(3)), u"10:00:00 | arn:a | Get | 203.0.113.7 | ok"_s);
}

void TestLogFormats::takesOwnFormats()
{
    const QString folder = m_folder.filePath(u"own"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/acme.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"schema":1,"id":"acme","name":"Acme","recognise":{"all":["kind=acme*","stamp"]},"time":[{"join":["stamp.date","stamp.clock"]}],"zone":"Europe/Berlin",
        "fields":{"actor":[{"join":["first","last"],"with":"."}],"action":["verb",{"text":"used"}]},"outcome":[{"if":"verb","absent":[],"then":"error"}],"words":{"action":{"c":"created"}}})");
    file.close();
    ReaderOptions options;
    options.formatFolders = {folder};
    CollectingSink sink;
    read(
        R"({"kind":"acme-eu","stamp":{"date":"2024-07-01","clock":"12:00:00"},"first":"a","last":"b","verb":"c"})"
        "\n"
        R"({"kind":"acme-eu","stamp":{"date":"2024-07-01","clock":"12:00:01"},"first":"a"})"
        "\n",
        sink, options);
    QCOMPARE(m_format, u"acme"_s);
    QCOMPARE(outlineOf(sink.events.at(0)), u"10:00:00 | a.b | created | - | unknown"_s);
    QCOMPARE(outlineOf(sink.events.at(1)), u"10:00:01 | - | used | - | error"_s);
}

void TestLogFormats::namesMistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("no json") << QByteArray("{") << u"byte"_s;
    QTest::newRow("no schema") << QByteArray(R"({"id":"a","name":"A","recognise":{"all":["x"]}})")
                               << u"schema"_s;
    QTest::newRow("no id") << QByteArray(R"({"schema":1,"name":"A","recognise":{"all":["x"]}})") << u"id"_s;
    QTest::newRow("no sign") << QByteArray(R"({"schema":1,"id":"a","name":"A"})") << u"recognise.all"_s;
    QTest::newRow("unknown property")
        << QByteArray(R"({"schema":1,"id":"a","name":"A","recognise":{"all":["x"]},"feilds":{}})")
        << u"feilds"_s;
    QTest::newRow("unknown field")
        << QByteArray(R"({"schema":1,"id":"a","name":"A","recognise":{"all":["x"]},"fields":{"who":["x"]}})")
        << u"fields.who"_s;
    QTest::newRow("no path")
        << QByteArray(
               R"({"schema":1,"id":"a","name":"A","recognise":{"all":["x"]},"fields":{"actor":["a..b"]}})")
        << u"a..b"_s;
    QTest::newRow("no zone")
        << QByteArray(R"({"schema":1,"id":"a","name":"A","recognise":{"all":["x"]},"zone":"Mars/Base"})")
        << u"Mars/Base"_s;
    QTest::newRow("no outcome")
        << QByteArray(
               R"({"schema":1,"id":"a","name":"A","recognise":{"all":["x"]},"outcome":[{"if":"a","is":["b"],"then":"fine"}]})")
        << u"outcome"_s;
}

void TestLogFormats::namesMistakes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, mistake);
    const Result<LogFormat> format = logFormatFromJson(json, u"acme.json"_s);
    QVERIFY(!format);
    QVERIFY2(format.error().message.contains(mistake) && format.error().message.contains(u"acme.json"_s),
             qPrintable(format.error().message));
}

QTEST_GUILESS_MAIN(TestLogFormats)
#include "tst_logformats.moc"
