// SPDX-License-Identifier: GPL-3.0-or-later
// Real exports with counts that an independent script made. They belong to others and lie outside of the
// project: CLAVIGER_LOGS names their folder, else ../shared/logs beside the source.
#include "collectingsink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

QString logsFolder()
{
    const QString given = qEnvironmentVariable("CLAVIGER_LOGS");
    return given.isEmpty() ? QStringLiteral(CLAVIGER_SOURCE_DIR) + u"/../shared/logs"_s : given;
}

/// Microseconds, as the truth has them.
QString isoOf(std::int64_t nanoseconds)
{
    const std::int64_t micro = nanoseconds / 1'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(micro / 1'000, QTimeZone::utc());
    QString text = time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (micro % 1'000'000 != 0)
        text += u'.' + QString::number(micro % 1'000'000).rightJustified(6, u'0');
    return text + u'Z';
}

/// Where the readers and the script that counted take different things for the same field, and why. Anything
/// else that differs fails.
struct Difference
{
    const char *file;
    const char *column;
    const char *why;
};
constexpr Difference known[] = {
    {"crowdsec_authelia_logfmt.log", "actor", "users named in the message count, too"},
    {"crowdsec_authelia_logfmt.log", "action", "the method; the script takes the path"},
    {"crowdsec_authentik.log", "status", "the level; the script takes the event's name"},
    {"crowdsec_caddy_access.log", "action", "the one line that is no request has an action, too"},
    {"crowdsec_caddy_access.log", "status", "the one line that is no request has its level"},
    {"crowdsec_harbor_syslog.log", "action",
     "from the message; the script takes a field that always says the same"},
    {"crowdsec_harbor_syslog.log", "ip", "of a list of proxies the client counts"},
    {"crowdsec_keycloak_events.log", "status", "the level; the script takes the error's name"},
    {"crowdsec_sftpgo.log", "actor", "users named in messages count, too"},
    {"crowdsec_sftpgo.log", "ip", "addresses in messages count, too"},
    {"lnav_caddy_docker_prefix.log", "action", "from the message where the part of the program is not named"},
    {"lnav_caddy_docker_prefix.log", "status", "the status of requests, not their level"},
    {"lnav_journald.ndjson", "actor", "user number 0 alone names nobody"},
    {"lnav_journald.ndjson", "action", "from the message; the script takes the program"},
    {"lnav_json_invalid.ndjson", "action", "from the message; the script takes the level"},
    {"lnav_openam_access.tsv", "actor", "a table without a header: the script was told the columns"},
    {"lnav_openam_access.tsv", "action", "a table without a header: the script was told the columns"},
    {"lnav_openam_access.tsv", "status", "a table without a header: the script was told the columns"},
    {"loghub_apache_error_2k.log", "action", "from the message; the script takes the level"},
    {"loghub_openssh_2k.log", "actor", "names in more kinds of messages than the script knows"},
    {"loghub_openssh_2k.log", "action", "the message's beginning; the script has a list of kinds"},
    {"loghub_openssh_2k.log", "ip", "addresses in more kinds of messages than the script knows"},
    {"loghub_openstack_2k.log", "action", "lines that are no requests have an action, too"},
    {"loghub_openstack_2k.log", "status", "lines that are no requests have their level"},
    {"plaso_bitbucket_access.log", "action", "the method; the script takes the request's whole first line"},
    {"plaso_bitbucket_access.log", "actor", "the one gRPC line has a cell more, and is read a column off"},
    {"plaso_bitbucket_access.log", "ip", "of a list of proxies the client counts"},
    {"plaso_bitbucket_access.log", "ua", "the one gRPC line has a cell more, and is read a column off"},
    {"plaso_bitbucket_access.log", "status", "the one gRPC line has a cell more, and is read a column off"},
    {"plaso_bitbucket_audit.log", "ip", "of a list of proxies the client counts"},
    {"splunk_m365_copilot_prompt_logs.csv", "action", "rows without an item class have their type"},
};

struct Column
{
    std::size_t values = 0;
    std::map<std::string, int> counts;

    explicit Column(const std::vector<CollectingSink::Event> &events, AuditField field)
    {
        for (const CollectingSink::Event &event : events) {
            if (event[field].empty())
                continue;
            ++values;
            ++counts[event[field]];
        }
    }
};

} // namespace

class TestRealLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTruth_data();
    void agreesWithTruth();
    void cleanupTestCase();

private:
    void compareColumn(const QString &file, const QString &name, const QJsonObject &truth,
                       const Column &column, const QString &distinctKey);

    QJsonObject m_truth;
    QStringList m_differences;
    int m_columns = 0;
    int m_agreeing = 0;
};

void TestRealLogs::initTestCase()
{
    QFile file(logsFolder() + u"/truth.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder of real logs is not here; CLAVIGER_LOGS can name it.");
    m_truth = QJsonDocument::fromJson(file.readAll()).object().value(u"files"_s).toObject();
    QVERIFY(!m_truth.isEmpty());
}

void TestRealLogs::agreesWithTruth_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_truth.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestRealLogs::agreesWithTruth()
{
    QFETCH(QString, name);
    const QJsonObject truth = m_truth.value(name).toObject();
    Result<OpenedLog> log = openLog(logsFolder() + u'/' + name);
    QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
    CollectingSink sink;
    QVERIFY(readAll(*log->source, sink));

    const QString decided = u"%1 (%2)"_s.arg(log->decision.format, log->decision.container);
    compareColumn(name, u"actor"_s, truth.value(u"actor"_s).toObject(),
                  Column(sink.events, AuditField::Actor), u"distinct"_s);
    compareColumn(name, u"action"_s, truth.value(u"action"_s).toObject(),
                  Column(sink.events, AuditField::Action), u"distinct"_s);
    compareColumn(name, u"ip"_s, truth.value(u"ip"_s).toObject(), Column(sink.events, AuditField::Ip),
                  u"distinct_addresses_normalised"_s);
    compareColumn(name, u"ua"_s, truth.value(u"ua"_s).toObject(), Column(sink.events, AuditField::UserAgent),
                  u"distinct"_s);
    compareColumn(name, u"status"_s, truth.value(u"status"_s).toObject(),
                  Column(sink.events, AuditField::Status), u"distinct"_s);

    const QString rejected =
        sink.rejected.empty() ? QString() : QString::fromStdString(sink.rejected.front().reason);
    QVERIFY2(static_cast<int>(sink.events.size()) == truth.value(u"events"_s).toInt(),
             qPrintable(u"%1 events instead of %2, %3 rejected (%4); read as %5"_s.arg(sink.events.size())
                            .arg(truth.value(u"events"_s).toInt())
                            .arg(sink.rejected.size())
                            .arg(rejected, decided)));
    QCOMPARE(static_cast<int>(sink.rejected.size()), truth.value(u"unparsed_lines"_s).toInt());

    const QJsonObject time = truth.value(u"time"_s).toObject();
    if (time.value(u"min_utc"_s).isString()) {
        std::int64_t first = std::numeric_limits<std::int64_t>::max();
        std::int64_t last = noTime;
        for (const CollectingSink::Event &event : sink.events) {
            if (event.time != noTime)
                first = std::min(first, event.time);
            last = std::max(last, event.time);
        }
        const auto same = [&](std::int64_t ours, const QString &key) {
            const QString theirs = time.value(key).toString();
            // The script reads fractions of seconds as floating point: the last digit may differ.
            const QDateTime a = QDateTime::fromString(isoOf(ours).left(19) + u'Z', Qt::ISODate);
            const QDateTime b = QDateTime::fromString(theirs.left(19) + u'Z', Qt::ISODate);
            return a == b || isoOf(ours) == theirs;
        };
        QVERIFY2(same(first, u"min_utc"_s) && same(last, u"max_utc"_s),
                 qPrintable(u"%1 .. %2 instead of %3 .. %4; %5"_s.arg(
                     isoOf(first), isoOf(last), time.value(u"min_utc"_s).toString(),
                     time.value(u"max_utc"_s).toString(), decided)));
    }
}

void TestRealLogs::compareColumn(const QString &file, const QString &name, const QJsonObject &truth,
                                 const Column &column, const QString &distinctKey)
{
    if (truth.isEmpty())
        return;
    ++m_columns;
    const int values = truth.value(u"events_with_value"_s).toInt();
    const int distinct = truth.value(distinctKey).toInt() + truth.value(u"not_address_distinct"_s).toInt();
    if (static_cast<int>(column.values) == values && static_cast<int>(column.counts.size()) == distinct) {
        ++m_agreeing;
        return;
    }
    const auto difference = std::ranges::find_if(known, [&](const Difference &each) {
        return file == QLatin1StringView(each.file) && name == QLatin1StringView(each.column);
    });
    QString shown;
    int most = 0;
    for (const auto &[value, count] : column.counts) {
        if (count > most) {
            most = count;
            shown = QString::fromStdString(value).left(40);
        }
    }
    const QString told =
        u"%1 %2 %3/%4, truth %5/%6 (%7; ours mostly \"%8\")"_s.arg(file.left(44), -44)
            .arg(name, -6)
            .arg(column.values)
            .arg(column.counts.size())
            .arg(values)
            .arg(distinct)
            .arg(QString::fromUtf8(
                     QJsonDocument(truth.value(u"paths"_s).toArray()).toJson(QJsonDocument::Compact)),
                 shown);
    QVERIFY2(difference != std::end(known), qPrintable(told));
    m_differences.append(told + u": "_s + QString::fromUtf8(difference->why));
}

void TestRealLogs::cleanupTestCase()
{
    qInfo("%d of %d columns agree (values/distinct)", m_agreeing, m_columns);
    for (const QString &difference : std::as_const(m_differences))
        qInfo("%s", qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestRealLogs)
#include "tst_reallogs.moc"
