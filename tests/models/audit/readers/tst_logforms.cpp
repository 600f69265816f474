// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectingsink.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

/// An event in short: the fields that a row wants to see, as "name=value" joined by blanks.
QString shortly(const CollectingSink::Event &event)
{
    QStringList parts;
    if (event.time != noTime)
        parts.append(u"t="_s + QDateTime::fromMSecsSinceEpoch(event.time / 1'000'000, QTimeZone::utc())
                                   .toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    static const std::pair<AuditField, QString> shown[] = {{AuditField::Key, u"key"_s},
                                                           {AuditField::Actor, u"actor"_s},
                                                           {AuditField::Action, u"action"_s},
                                                           {AuditField::Resource, u"on"_s},
                                                           {AuditField::Ip, u"ip"_s},
                                                           {AuditField::UserAgent, u"ua"_s},
                                                           {AuditField::Status, u"status"_s},
                                                           {AuditField::Outcome, u"is"_s},
                                                           {AuditField::RequestId, u"request"_s}};
    for (const auto &[field, name] : shown) {
        if (!event[field].empty())
            parts.append(name + u'=' + QString::fromStdString(event[field]));
    }
    return parts.join(u' ');
}

} // namespace

class TestLogForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void rejects_data();
    void rejects();
    void keepsRawByteForByte();
    void numbersLines();
    void chunksMakeNoDifference_data();
    void chunksMakeNoDifference();
    void obeysOverrides();
    void namesUnknownFormat();
    void refusesEndlessLines();
    void explainsItself();

private:
    Result<OpenedLog> openText(const QByteArray &text, const ReaderOptions &options = {})
    {
        const QString path = m_folder.filePath(u"log-%1"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return fail(ErrorCode::Io, u"cannot write"_s);
        file.close();
        return openLog(path, options);
    }
    void read(const QByteArray &text, CollectingSink &sink, const ReaderOptions &options = {})
    {
        Result<OpenedLog> log = openText(text, options);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        m_decision = log->decision;
        const Done done = readAll(*log->source, sink);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }

    QTemporaryDir m_folder;
    FormatDecision m_decision;
    int m_files = 0;
};

void TestLogForms::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestLogForms::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &events) {
        QTest::newRow(name) << text << events;
    };

    const QByteArray json =
        R"({"ts":"2024-05-01T10:00:00Z","user":"ann","action":"key.create","ip":"203.0.113.7","status":"ok"})";
    const QString event =
        u"t=2024-05-01T10:00:00 actor=ann action=key.create ip=203.0.113.7 status=ok is=ok"_s;
    row("json lines", json + "\n\n" + json + "\r\n" + json, {event, event, event});
    row("json list", "[" + json + ",\n" + json + "]", {event, event});
    row("json list, pretty", QJsonDocument::fromJson("[" + json + "]").toJson(), {event});
    row("empty list", "[]", {});
    row("one object", json, {event});
    row("one object, pretty", QJsonDocument::fromJson(json).toJson(), {event});
    row("objects, pretty", QJsonDocument::fromJson(json).toJson() + QJsonDocument::fromJson(json).toJson(),
        {event, event});
    row("wrapped", "{\"next\":null,\"Records\":[" + json + "]}", {event});
    row("wrapped twice", "{\"data\":{\"total\":2,\"items\":[" + json + "," + json + "]}}", {event, event});
    row("search engine",
        "{\"took\":3,\"hits\":{\"total\":1,\"hits\":[{\"_index\":\"a\",\"_source\":" + json + "}]}}",
        {event});
    row("joined lists", "[" + json + "]\n[\n" + json + "\n]", {event, event});
    row("joined wrappers, pretty",
        "{\n\"n\": [1],\n\"Records\": [\n" + json + "],\n\"next\": \"]\"}\n{\n\"Records\": [" + json + "]\n}",
        {event, event});
    row("container runtime",
        "2024-05-01T10:00:01.123456789Z stdout F " + json + "\n2024-05-01T10:00:01.123456789Z stderr F " +
            json,
        {event, event});
    row("docker compose", "web-1  | " + json + "\nweb-1  | " + json, {event, event});
    row("syslog with json",
        "<34>1 2024-05-01T10:00:01Z host app 123 - - " + json + "\nMay  1 10:00:02 host app[12]: " + json,
        {event, event});
    row("time behind a prefix",
        "2024-05-01T10:00:01Z relay app: {\"user\":\"ann\",\"action\":\"key.create\"}\n2024-05-01T10:00:02Z "
        "relay app: {\"user\":\"bob\",\"action\":\"key.create\"}",
        {u"t=2024-05-01T10:00:01 actor=ann action=key.create is=unknown"_s,
         u"t=2024-05-01T10:00:02 actor=bob action=key.create is=unknown"_s});
    row("invalid utf-8",
        QByteArray(json).replace("ann", "a\xff"
                                        "n"),
        {QString(event).replace(u"ann"_s, u"a\xfffdn"_s)});
    row("large numbers and lone escapes",
        R"({"ts":"2024-05-01T10:00:00Z","user":"a\d","n":123456789012345678901234567890,"action":"x"})",
        {u"t=2024-05-01T10:00:00 actor=a\\d action=x is=unknown"_s});
    row("several kinds",
        json + "\n" + R"({"created_at":1714557600,"client_ip":"[2001:db8::1]:443","event":"login"})",
        {event, u"t=2024-05-01T10:00:00 action=login ip=2001:db8::1 is=unknown"_s});

    const QString ann =
        u"t=2024-05-01T10:00:00 actor=ann action=GET on=/v1 ip=203.0.113.7 ua=curl, 8 status=403 is=denied"_s;
    row("csv",
        "time,user,method,path,ip,user_agent,status\n2024-05-01T10:00:00Z,ann,GET,/v1,203.0.113.7,\"curl, "
        "8\",403\n",
        {ann});
    row("csv with mark, crlf and blank line",
        "\xEF\xBB\xBFtime,user,method,path,ip,user_agent,status\r\n2024-05-01T10:00:00Z,ann,GET,/"
        "v1,203.0.113.7,\"curl, 8\",403\r\n\r\n",
        {ann});
    row("semicolons",
        "time;user;method;path;ip;user_agent;status\n2024-05-01T10:00:00Z;ann;GET;/v1;203.0.113.7;curl, "
        "8;403\n",
        {ann});
    row("a header in another language",
        "wann;wer;vorgang;von\n01.03.2026 08:00:00;ada;gelesen;192.0.2.7\n01.03.2026 "
        "08:00:01;bob;gelesen;192.0.2.8\n",
        {u"t=2026-03-01T08:00:00 ip=192.0.2.7 is=unknown"_s,
         u"t=2026-03-01T08:00:01 ip=192.0.2.8 is=unknown"_s});
    row("tabs",
        "time\tuser\tmethod\tpath\tip\tuser_agent\tstatus\n2024-05-01T10:00:00Z\tann\tGET\t/"
        "v1\t203.0.113.7\tcurl, 8\t403\n",
        {ann});
    row("ragged",
        "time,user,method,path,ip,user_agent,status\n2024-05-01T10:00:00Z,ann,GET\n2024-05-01T10:00:00Z,ann,"
        "GET,/v1,203.0.113.7,\"curl, 8\",403,more,and "
        "more\n2024-05-01T10:00:00Z,ann,GET,/v1,203.0.113.7,\"curl, 8\",403\n",
        {u"t=2024-05-01T10:00:00 actor=ann action=GET is=unknown"_s, ann, ann});
    row("cells with lines and quotes",
        "time,user,action,note\n2024-05-01T10:00:00Z,\"a "
        "\"\"b\"\"\",x,\"one\ntwo\"\n2024-05-01T10:00:01Z,c,y,z",
        {u"t=2024-05-01T10:00:00 actor=a \"b\" action=x is=unknown"_s,
         u"t=2024-05-01T10:00:01 actor=c action=y is=unknown"_s});
    row("header again",
        "time,user,action\n2024-05-01T10:00:00Z,a,x\ntime,user,action\n2024-05-01T10:00:01Z,b,y\n",
        {u"t=2024-05-01T10:00:00 actor=a action=x is=unknown"_s,
         u"t=2024-05-01T10:00:01 actor=b action=y is=unknown"_s});
    row("json in a cell",
        "id,detail\n1,\"{\"\"time\"\":\"\"2024-05-01T10:00:00Z\"\",\"\"user\"\":\"\"ann\"\",\"\"action\"\":"
        "\"\"x\"\"}\"\n2,\"{\"\"time\"\":\"\"2024-05-01T10:00:01Z\"\",\"\"user\"\":\"\"bob\"\","
        "\"\"action\"\":\"\"y\"\"}\"\n",
        {u"t=2024-05-01T10:00:00 actor=ann action=x is=unknown"_s,
         u"t=2024-05-01T10:00:01 actor=bob action=y is=unknown"_s});
    row("names twice", "time,user,user,action\n2024-05-01T10:00:00Z,a,b,x\n",
        {u"t=2024-05-01T10:00:00 actor=a action=x is=unknown"_s});

    const QString get =
        u"t=2024-05-01T10:00:00 actor=ann action=GET on=/v1?a=b ip=203.0.113.7 ua=curl/8 status=200 is=ok"_s;
    row("combined",
        "203.0.113.7 - ann [01/May/2024:12:00:00 +0200] \"GET /v1?a=b HTTP/1.1\" 200 12 \"-\" \"curl/8\"\n",
        {get});
    row("with virtual host",
        "example.com:443 203.0.113.7 - ann [01/May/2024:12:00:00 +0200] \"GET /v1?a=b HTTP/1.1\" 200 12 "
        "\"-\" \"curl/8\"\n",
        {get});
    row("common", "203.0.113.7 - - [01/May/2024:10:00:00 +0000] \"GET / HTTP/1.0\" 401 -\n",
        {u"t=2024-05-01T10:00:00 action=GET on=/ ip=203.0.113.7 status=401 is=denied"_s});
    row("quotes in a request",
        "203.0.113.7 - - [01/May/2024:10:00:00 +0000] \"GET /a?b=\"c\" HTTP/1.0\" 429 12\n",
        {u"t=2024-05-01T10:00:00 action=GET on=/a?b=\"c\" ip=203.0.113.7 status=429 is=rate_limited"_s});
    row("logfmt",
        "time=2024-05-01T10:00:00Z level=info user=ann action=\"key create\" "
        "ip=203.0.113.7\ntime=2024-05-01T10:00:00Z level=info user=ann action=x ip=203.0.113.7\n",
        {u"t=2024-05-01T10:00:00 actor=ann action=key create ip=203.0.113.7 status=info is=unknown"_s,
         u"t=2024-05-01T10:00:00 actor=ann action=x ip=203.0.113.7 status=info is=unknown"_s});
    row("w3c, columns change",
        "#Version: 1.0\n#Fields: date time c-ip cs-method cs-uri-stem sc-status\n2024-05-01 10:00:00 "
        "203.0.113.7 GET /a 200\n#Fields: date time cs-method cs-uri-stem sc-status c-ip\n2024-05-01 "
        "10:00:01 GET /b 404 203.0.113.8\n",
        {u"t=2024-05-01T10:00:00 action=GET on=/a ip=203.0.113.7 status=200 is=ok"_s,
         u"t=2024-05-01T10:00:01 action=GET on=/b ip=203.0.113.8 status=404 is=error"_s});
    row("zeek",
        "#separator "
        "\\x09\n#fields\tts\tid.orig_h\tmethod\turi\tstatus_code\tuser_agent\n#"
        "types\ttime\taddr\tstring\tstring\tcount\tstring\n1714557600.5\t203.0.113.7\tGET\t/"
        "a\t200\t-\n#close\t2024\n",
        {u"t=2024-05-01T10:00:00 action=GET on=/a ip=203.0.113.7 status=200 is=ok"_s});
    row("text",
        "2024-05-01 10:00:00,123 [main] ERROR Login refused for user ann from 203.0.113.7:4711\n2024-05-01 "
        "10:00:01,123 [main] INFO Login refused for user bob from ::1\n",
        {u"t=2024-05-01T10:00:00 actor=ann action=Login refused ip=203.0.113.7 status=ERROR is=error"_s,
         u"t=2024-05-01T10:00:01 actor=bob action=Login refused ip=::1 status=INFO is=unknown"_s});
    row("nothing", "", {});
    row("blank lines", "\n\n \n", {});
}

void TestLogForms::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, events);
    CollectingSink sink;
    read(text, sink);
    QStringList found;
    for (const CollectingSink::Event &event : sink.events)
        found.append(shortly(event));
    QCOMPARE(found.join(u'\n'), events.join(u'\n'));
    QCOMPARE(int(sink.rejected.size()), 0);
}

void TestLogForms::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<quint64>("position");
    const QByteArray good = R"({"time":"2024-05-01T10:00:00Z","action":"a"})"
                            "\n";
    QTest::newRow("broken line") << QByteArray(good + "{\"time\":\"2024-05-01T10:00:00Z\",\"action\":\"a\n" +
                                               good)
                                 << 2 << u"JSON"_s << quint64(2);
    QTest::newRow("half last line") << QByteArray(good + good + "{\"time\":\"2024-05") << 2 << u"cut off"_s
                                    << quint64(3);
    QTest::newRow("impossible time") << QByteArray(good +
                                                   "{\"time\":\"2024-05-01T21:16:62Z\",\"action\":\"a\"}\n")
                                     << 1 << u"21:16:62"_s << quint64(2);
    QTest::newRow("nested too deep") << QByteArray(good + "{\"time\":" + QByteArray(2'000, '[') +
                                                   QByteArray(2'000, ']') + "}\n")
                                     << 1 << u"nested"_s << quint64(2);
    QTest::newRow("text between json")
        << QByteArray(good + "hello\n" + good) << 2 << u"no time"_s << quint64(2);
    QTest::newRow("no request")
        << QByteArray("203.0.113.7 - - [01/May/2024:10:00:00 +0000] \"GET / HTTP/1.0\" 200 1\n203.0.113.7 "
                      "[01/May/2024:10:00:00 +0000] \"GET / HTTP/1.0\" 200 1\n203.0.113.7 - - "
                      "[01/May/2024:10:00:00 +0000] \"GET / HTTP/1.0\" 200 1\n")
        << 2 << u"no request"_s << quint64(2);
    QTest::newRow("cells that do not fit")
        << QByteArray("#Fields: date time c-ip\n2024-05-01 10:00:00 203.0.113.7\n2024-05-01 10:00:00\n") << 1
        << u"2 cells"_s << quint64(3);
    QTest::newRow("quote never closed")
        << QByteArray("time,user,action\n2024-05-01T10:00:00Z,a,x\n2024-05-01T10:00:00Z,\"a,x\n") << 1
        << u"cut off"_s << quint64(3);
    QTest::newRow("list cut off")
        << QByteArray("[{\"time\":\"2024-05-01T10:00:00Z\",\"action\":\"a\"},{\"time\":\"2024") << 1
        << u"cut off"_s << quint64(2);
}

void TestLogForms::rejects()
{
    QFETCH(QByteArray, text);
    QFETCH(int, accepted);
    CollectingSink sink;
    read(text, sink);
    QCOMPARE(int(sink.events.size()), accepted);
    QCOMPARE(int(sink.rejected.size()), 1);
    QFETCH(QString, reason);
    const QString said = QString::fromStdString(sink.rejected.front().reason);
    QVERIFY2(said.contains(reason), qPrintable(said));
    QTEST(quint64(sink.rejected.front().position), "position");
    QVERIFY(text.contains(QByteArray::fromStdString(sink.rejected.front().raw)));
}

void TestLogForms::keepsRawByteForByte()
{
    const QByteArray line = "{\"time\" :  \"2024-05-01T10:00:00Z\",\t\"action\":\"\\u0061\xff\" }";
    CollectingSink sink;
    read(line + "\n" + line, sink);
    QCOMPARE(QByteArray::fromStdString(sink.events.at(0).raw), line);
    QCOMPARE(QByteArray::fromStdString(sink.events.at(1).raw), line);
}

void TestLogForms::numbersLines()
{
    const QByteArray line = R"({"time":"2024-05-01T10:00:00Z","action":"a"})"
                            "\n";
    CollectingSink sink;
    read(line + "\n" + line, sink);
    QCOMPARE(sink.events.at(0).position, std::uint64_t(1));
    QCOMPARE(sink.events.at(1).position, std::uint64_t(3));
    CollectingSink table;
    read("time,user,action\n2024-05-01T10:00:00Z,\"a\nb\",x\n2024-05-01T10:00:00Z,c,y\n", table);
    QCOMPARE(table.events.at(0).position, std::uint64_t(2));
    QCOMPARE(table.events.at(1).position, std::uint64_t(4));
}

void TestLogForms::chunksMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray lines;
    QByteArray cells = "time,user,note\n";
    QByteArray list = "{\"Records\":[";
    QByteArray columns;
    for (int i = 0; i < 3'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray record =
            "{\"time\":\"2024-05-01T10:00:00Z\",\"user\":\"u" + n + "\",\"s\":\"}],[{\\\"\"}";
        lines += record + '\n';
        list += (i > 0 ? " ,\n" : "") + record;
        cells += "2024-05-01T10:00:00Z,u" + n + ",\"a\n\"\"b,\"\n";
        if (i % 1'000 == 0)
            columns +=
                i % 2'000 == 0 ? "#Fields: date time cs-username\n" : "#Fields: cs-username date time\n";
        columns += i / 1'000 == 1 ? QByteArray("u" + n + " 2024-05-01 10:00:00\n")
                                  : QByteArray("2024-05-01 10:00:00 u" + n + '\n');
    }
    QTest::newRow("lines") << lines;
    QTest::newRow("table") << cells;
    QTest::newRow("list") << QByteArray(list + "],\"next\":\"x\"}");
    QTest::newRow("directives") << columns;
}

void TestLogForms::chunksMakeNoDifference()
{
    QFETCH(QByteArray, text);
    for (const qint64 size : {64, 1'000, 100'000'000}) {
        ReaderOptions options;
        options.limits.chunkBytes = size;
        CollectingSink sink;
        read(text, sink, options);
        QCOMPARE(int(sink.events.size()), 3'000);
        QCOMPARE(int(sink.rejected.size()), 0);
        for (std::size_t i = 0; i < sink.events.size(); ++i)
            QCOMPARE(sink.events[i][AuditField::Actor], "u" + std::to_string(i));
    }
}

void TestLogForms::obeysOverrides()
{
    const QByteArray text = R"({"a":{"when":"2024-05-01 10:00:00"},"b":"x","created":"2020-01-01T00:00:00Z"})"
                            "\n";
    ReaderOptions options;
    options.mapping = {{u"time"_s, u"/a/when"_s}, {u"actor"_s, u"b"_s}};
    options.zone = QTimeZone(7'200);
    CollectingSink sink;
    read(text, sink, options);
    QCOMPARE(shortly(sink.events.at(0)), u"t=2024-05-01T08:00:00 actor=x is=unknown"_s);
    QCOMPARE(int(sink.events.at(0).timeFlags), int(TimeExact));
    options.format = u"github"_s;
    read(R"({"action":"repo.create","@timestamp":1714557600000,"actor":"ann"})", sink, options);
    QCOMPARE(m_decision.format, u"github"_s);
    QCOMPARE(m_decision.confidence, 100);
}

void TestLogForms::namesUnknownFormat()
{
    ReaderOptions options;
    options.format = u"no-such"_s;
    const Result<OpenedLog> log = openText("{}\n", options);
    QVERIFY(!log);
    QVERIFY2(log.error().message.contains(u"no-such"_s) && log.error().message.contains(u"aws-cloudtrail"_s),
             qPrintable(log.error().message));
}

void TestLogForms::refusesEndlessLines()
{
    ReaderOptions options;
    options.limits.lineBytes = 1'000'000;
    options.limits.chunkBytes = 100'000;
    options.limits.sampleBytes = 10'000;
    for (const char first : {'x', '{', '['}) {
        Result<OpenedLog> log = openText(QByteArray(1, first) + (first == '[' ? "{\"a\":\"" : "\"a\":\"") +
                                             QByteArray(5'000'000, 'a'),
                                         options);
        QVERIFY(log);
        CollectingSink sink;
        const Done done = readAll(*log->source, sink);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"longer than"_s), qPrintable(done.error().message));
    }
}

void TestLogForms::explainsItself()
{
    CollectingSink sink;
    read("{\"Records\":[{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-05-01T10:00:00Z\",\"eventSource\":"
         "\"s3.amazonaws.com\",\"eventName\":\"GetObject\",\"userIdentity\":{\"type\":\"IAMUser\",\"arn\":"
         "\"arn:x\"},\"sourceIPAddress\":\"AWS Internal\"}]}",
         sink);
    QCOMPARE(m_decision.format, u"aws-cloudtrail"_s);
    QVERIFY(m_decision.confidence > 70);
    QVERIFY2(m_decision.why.join(u' ').contains(u"eventSource"_s), qPrintable(m_decision.why.join(u' ')));
    QVERIFY(m_decision.container.contains(u"Records"_s));
    QCOMPARE(
        shortly(sink.events.at(0)),
        u"t=2024-05-01T10:00:00 actor=arn:x action=GetObject on=s3.amazonaws.com ip=AWS Internal is=ok"_s);
    const auto time = std::ranges::find(m_decision.mapping, u"time"_s, &FormatDecision::Field::name);
    QVERIFY(time != m_decision.mapping.end());
    QCOMPARE(time->paths.front(), u"eventTime"_s);
}

QTEST_GUILESS_MAIN(TestLogForms)
#include "tst_logforms.moc"
