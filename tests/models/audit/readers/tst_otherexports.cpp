// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of other kinds of programs: samples in their makers' shape, written for this test.
// Whether a format knows them or names and values decide, time, actor, address, action and outcome are found.
#include "collectingsink.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

QString outlineOf(const CollectingSink::Event &event)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.time / 1'000'000, QTimeZone::utc());
    QStringList parts{event.time == noTime ? u"-"_s : time.toString(u"yyyy-MM-dd HH:mm:ss"_s)};
    for (const AuditField field :
         {AuditField::Actor, AuditField::Ip, AuditField::Action, AuditField::Outcome})
        parts.append(event[field].empty() ? u"-"_s : QString::fromStdString(event[field]));
    return parts.join(u" | "_s);
}

} // namespace

class TestOtherExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestOtherExports::finds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *file, const QStringList &events) {
        QTest::newRow(file) << QString::fromLatin1(file) << events;
    };
    row("auth0.ndjson",
        {u"2026-03-10 08:15:00 | ada@example.com | 198.51.100.24 | login | ok"_s,
         u"2026-03-10 08:16:01 | bob@example.com | 203.0.113.9 | failed login (wrong password) | denied"_s,
         u"2026-03-10 08:17:02 | ada@example.com | 198.51.100.24 | API operation | ok"_s});
    row("fastly.ndjson", {u"2026-03-10 08:15:00 | - | 198.51.100.24 | GET | ok"_s,
                          u"2026-03-10 08:15:07 | - | 2001:db8::17 | POST | denied"_s});
    row("haproxy-plain.log", {u"2026-03-10 08:15:00 | - | 198.51.100.24 | GET | ok"_s,
                              u"2026-03-10 08:15:02 | - | 203.0.113.9 | POST | denied"_s,
                              u"2026-03-10 08:15:05 | - | 198.51.100.24 | GET | error"_s});
    row("traefik-common.log", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | GET | ok"_s,
                               u"2026-03-10 08:15:01 | - | 203.0.113.9 | DELETE | denied"_s});
    row("nginx-json.ndjson", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | GET | ok"_s,
                              u"2026-03-10 08:15:01 | - | 203.0.113.9 | POST | denied"_s});
    row("envoy-json.ndjson", {u"2026-03-10 08:15:00 | - | 198.51.100.24 | GET | ok"_s,
                              u"2026-03-10 08:15:01 | - | 203.0.113.9 | POST | rate_limited"_s});
    row("cloud-armor.ndjson", {u"2026-03-10 08:15:00 | - | 203.0.113.9 | POST | denied"_s,
                               u"2026-03-10 08:15:02 | - | 198.51.100.24 | GET | ok"_s});
    row("entra-signins.csv", {u"2026-03-10 08:15:00 | ada@example.com | 198.51.100.24 | sign-in | ok"_s,
                              u"2026-03-10 08:16:30 | bob@example.com | 203.0.113.9 | sign-in | denied"_s});
    row("aws-elb.log", {u"2026-03-10 08:15:00 | - | 198.51.100.24 | GET | ok"_s,
                        u"2026-03-10 08:15:02 | - | 203.0.113.9 | POST | denied"_s});
    row("aws-s3.log",
        {u"2026-03-10 08:15:00 | arn:aws:iam::123456789012:user/ada | 198.51.100.24 | REST.GET.OBJECT | ok"_s,
         u"2026-03-10 08:15:04 | - | 203.0.113.9 | REST.GET.OBJECT | denied"_s});
    row("cloudfront.tsv", {u"2026-03-10 08:15:00 | - | 198.51.100.24 | GET | ok"_s,
                           u"2026-03-10 08:15:03 | - | 203.0.113.9 | POST | denied"_s});
    row("postgres.csv", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | authentication | ok"_s,
                         u"2026-03-10 08:15:02 | bob | 203.0.113.9 | authentication | denied"_s,
                         u"2026-03-10 08:15:05 | ada | 198.51.100.24 | SELECT | ok"_s});
    row("auditd.log", {u"2026-03-10 08:15:00 | 1000 | 198.51.100.24 | USER_LOGIN | ok"_s,
                       u"2026-03-10 08:15:02 | bob | 203.0.113.9 | USER_AUTH | error"_s,
                       u"2026-03-10 08:15:05 | 1000 | - | SYSCALL | error"_s});
    row("cef.log", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | TRAFFIC | ok"_s,
                    u"2026-03-10 08:15:02 | bob@example.com | 203.0.113.9 | Login failed | error"_s});
    row("leef.log", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | login | unknown"_s,
                     u"2026-03-10 08:15:02 | bob | 203.0.113.9 | login | unknown"_s});
    row("rfc5424.log", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | login | ok"_s,
                        u"2026-03-10 08:15:02 | bob | 203.0.113.9 | login | error"_s});
    row("windows-events.ndjson", {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | logon | ok"_s,
                                  u"2026-03-10 08:15:02 | bob | 203.0.113.9 | failed logon | denied"_s});
    row("windows-events-nested.ndjson",
        {u"2026-03-10 08:15:00 | ada | 198.51.100.24 | logon | ok"_s,
         u"2026-03-10 08:15:02 | bob | 203.0.113.9 | failed logon | denied"_s});
    row("zeek-http.ndjson", {u"2026-03-10 08:15:00 | - | 198.51.100.24 | GET | ok"_s,
                             u"2026-03-10 08:15:02 | - | 203.0.113.9 | POST | denied"_s});
    row("syslog-rollover.log", {u"2024-12-31 23:59:58 | ada | 198.51.100.24 | Accepted publickey | unknown"_s,
                                u"2024-12-31 23:59:59 | ada | 198.51.100.24 | key.create | unknown"_s,
                                u"2025-01-01 00:00:02 | bob | 203.0.113.9 | Failed password | unknown"_s});
}

void TestOtherExports::finds()
{
    QFETCH(QString, file);
    QFETCH(QStringList, events);
    const Result<OpenedLog> log = openLog(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/data/exports/") + file);
    QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
    CollectingSink sink;
    QVERIFY(readAll(*log->source, sink));
    QStringList found;
    for (const CollectingSink::Event &event : sink.events)
        found.append(outlineOf(event));
    for (const CollectingSink::Rejected &rejected : sink.rejected)
        found.append(u"rejected: "_s + QString::fromStdString(rejected.reason));
    if (found != events)
        qInfo("%s", qPrintable(log->decision.why.join(u' ')));
    QCOMPARE(found.join(u'\n'), events.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestOtherExports)
#include "tst_otherexports.moc"
