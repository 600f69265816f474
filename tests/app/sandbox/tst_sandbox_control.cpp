// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ratelimiter.h"
#include "tests/app/sandbox/sandboxprobe.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace claviger;

/// The switches, the audit trail and the invented data.
class TestSandboxControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAsAsked();
    void failureMayExecute();
    void refusesUnknownSwitches();
    void auditHasOneRecordPerRequest();
    void lastUseMoves();
    void personalKeysDieWithTheirPerson();
    void rateLimiterCountsPerWindow();
    void sameSeedSameSandbox();
    void demoDataHasEveryState();
    void trafficShowsTheLeak();
    void secondListenIsRefused();
};

void TestSandboxControl::failsAsAsked()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entri"_s);
    probe.control(u"fail"_s,
                  {{u"service"_s, u"entri"_s}, {u"status"_s, 429}, {u"count"_s, 2}, {u"retry_after"_s, 3}});
    for (int i = 0; i < 2; ++i) {
        const Got got = probe.get(u"/entri/api/projects"_s, admin);
        QCOMPARE(got.status, 429);
        QCOMPARE(got.headers.value("retry-after"), "3");
        QCOMPARE(got.at(u"statusCode"_s).toInt(), 429);
    }
    QCOMPARE(probe.get(u"/entri/api/projects"_s, admin).status, 200);
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, probe.admin(u"endgame"_s)).status, 200);
}

void TestSandboxControl::failureMayExecute()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"endgame"_s);
    const auto names = [&] { return probe.get(u"/endgame/api/v1/api-keys?limit=100"_s, admin).body; };
    const QJsonObject draft{{u"name"_s, u"half made"_s}, {u"scope"_s, u"org"_s}};
    probe.control(u"fail"_s, {{u"service"_s, u"endgame"_s}, {u"status"_s, 502}});
    QCOMPARE(probe.post(u"/endgame/api/v1/api-keys"_s, admin, draft).status, 502);
    QVERIFY(!names().contains("half made"));
    probe.control(u"fail"_s, {{u"service"_s, u"endgame"_s}, {u"status"_s, 502}, {u"executed"_s, true}});
    QCOMPARE(probe.post(u"/endgame/api/v1/api-keys"_s, admin, draft).status, 502);
    QVERIFY(names().contains("half made"));
}

void TestSandboxControl::refusesUnknownSwitches()
{
    SandboxProbe probe;
    QCOMPARE(probe.control(u"explode"_s, {{u"service"_s, u"entri"_s}}).status, 404);
    QCOMPARE(probe.control(u"fail"_s, {{u"service"_s, u"nobody"_s}}).status, 404);
    QCOMPARE(probe.control(u"fail"_s, {{u"service"_s, u"entri"_s}, {u"status"_s, 200}}).status, 400);
    QCOMPARE(probe.control(u"leave"_s, {{u"service"_s, u"entri"_s}, {u"member"_s, u"nobody"_s}}).status, 404);
    QCOMPARE(probe.get(u"/nobody/v1/me"_s).status, 404);
}

void TestSandboxControl::auditHasOneRecordPerRequest()
{
    SandboxProbe probe;
    HeaderMap admin = probe.admin(u"entergram"_s);
    admin.insert("User-Agent", "probe/1.0");
    admin.insert("X-Forwarded-For", "198.51.100.9");
    probe.get(u"/entergram/v1/me"_s, admin);
    probe.get(u"/entergram/v1/me"_s);
    const Got audit = probe.get(u"/_sandbox/audit?service=entergram"_s);
    QCOMPARE(audit.at(u"Records"_s).toArray().size(), 2);
    const QJsonObject first = audit.at(u"Records.0"_s).toObject();
    QCOMPARE(first.value(u"ip"_s).toString(), u"198.51.100.9"_s);
    QCOMPARE(first.value(u"user_agent"_s).toString(), u"probe/1.0"_s);
    QCOMPARE(first.value(u"method"_s).toString(), u"GET"_s);
    QCOMPARE(first.value(u"path"_s).toString(), u"/entergram/v1/me"_s);
    QCOMPARE(first.value(u"status"_s).toInt(), 200);
    const QString prefix = first.value(u"key"_s).toString();
    QVERIFY(probe.connection(u"entergram"_s).secret.startsWith(prefix.toLatin1()));
    QVERIFY(prefix.size() < 20);
    QCOMPARE(audit.at(u"Records.1.status"_s).toInt(), 401);
    QCOMPARE(audit.at(u"Records.1.key"_s).toString(), QString());
}

void TestSandboxControl::lastUseMoves()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entergram"_s);
    const QString workspace = probe.get(u"/entergram/v1/me"_s, admin).at(u"data.workspace.id"_s).toString();
    const QString keys = u"/entergram/v1/workspaces/"_s + workspace + u"/api-keys"_s;
    const Got made =
        probe.post(keys, admin, {{u"name"_s, u"n"_s}, {u"scopes"_s, QJsonArray{u"chats.read"_s}}});
    QVERIFY(made.at(u"data.apiKey.lastUsedAt"_s).isNull());
    probe.control(u"advance"_s, {{u"seconds"_s, 3600}});
    HeaderMap key = SandboxProbe::auth(u"entergram"_s, made.at(u"data.secret"_s).toString().toLatin1());
    key.insert("X-Forwarded-For", "192.0.2.77");
    key.insert("User-Agent", "curl/8.9.1");
    QCOMPARE(probe.get(u"/entergram/v1/chats"_s, key).status, 200);
    const QJsonObject last =
        probe.get(keys + u"?limit=200"_s, admin).at(u"data.items"_s).toArray().last().toObject();
    QCOMPARE(last.value(u"lastUsedAt"_s).toString(),
             probe.clock.time.addSecs(3600).toString(Qt::ISODateWithMs));
    QCOMPARE(last.value(u"lastUsedIp"_s).toString(), u"192.0.2.77"_s);
    QCOMPARE(last.value(u"lastUsedUserAgent"_s).toString(), u"curl/8.9.1"_s);
}

void TestSandboxControl::personalKeysDieWithTheirPerson()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"endgame"_s);
    const auto keys = [&] {
        return probe.get(u"/endgame/api/v1/api-keys?limit=100"_s, admin).at(u"apiKeys"_s).toArray();
    };
    QString person;
    for (const QJsonValue &key : keys()) {
        const QJsonObject object = key.toObject();
        if (object.value(u"scope"_s) == u"personal"_s && object.value(u"revokedAt"_s).isNull() &&
            object.value(u"name"_s) != u"Claviger"_s)
            person = object.value(u"ownerId"_s).toString();
    }
    QVERIFY(!person.isEmpty());
    QCOMPARE(probe.control(u"leave"_s, {{u"service"_s, u"endgame"_s}, {u"member"_s, person}}).status, 200);
    int dead = 0;
    for (const QJsonValue &key : keys()) {
        const QJsonObject object = key.toObject();
        if (object.value(u"ownerId"_s) != person || object.value(u"scope"_s) != u"personal"_s)
            continue;
        QVERIFY(!object.value(u"revokedAt"_s).isNull());
        ++dead;
    }
    QVERIFY(dead > 0);
}

void TestSandboxControl::rateLimiterCountsPerWindow()
{
    sandbox::RateLimiter limiter({3, 60, true});
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0, 10), QTimeZone::utc());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limiter.secondsToWait(u"a"_s, start), 0);
    QCOMPARE(limiter.secondsToWait(u"a"_s, start), 50);
    QCOMPARE(limiter.secondsToWait(u"b"_s, start), 0);
    QCOMPARE(limiter.secondsToWait(u"a"_s, start.addSecs(50)), 0);
}

void TestSandboxControl::sameSeedSameSandbox()
{
    SandboxProbe one;
    SandboxProbe two;
    SandboxOptions options;
    options.seed = 7;
    SandboxProbe other(options);
    for (const SandboxConnection &connection : one.server.connections()) {
        QCOMPARE(two.connection(connection.service).secret, connection.secret);
        QVERIFY(other.connection(connection.service).secret != connection.secret);
    }
    const auto keys = [](SandboxProbe &p) {
        return p.get(u"/appgram/api/v1/api-keys"_s, p.admin(u"appgram"_s)).body;
    };
    QCOMPARE(keys(one), keys(two));
}

void TestSandboxControl::demoDataHasEveryState()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entergram"_s);
    QSet<QString> seen;
    bool rightToLeft = false;
    bool emoji = false;
    for (int number = 0; number < 2; ++number) {
        const QString id =
            probe.get(u"/entergram/v1/workspace?page=%1"_s.arg(number), admin).at(u"data.id"_s).toString();
        const Got list = probe.get(u"/entergram/v1/workspaces/"_s + id + u"/api-keys?limit=200"_s, admin);
        for (const QJsonValue &value : list.at(u"data.items"_s).toArray()) {
            const QJsonObject key = value.toObject();
            const auto time = [&](const char *field) {
                return QDateTime::fromString(key.value(QLatin1StringView(field)).toString(),
                                             Qt::ISODateWithMs);
            };
            const QDateTime used = time("lastUsedAt");
            seen << key.value(u"status"_s).toString();
            seen << (used.isValid() ? u"used"_s : u"never used"_s);
            if (used.isValid())
                seen << (used.secsTo(probe.clock.time) < 3600 ? u"minutes"_s
                         : used.daysTo(probe.clock.time) > 60 ? u"months"_s
                                                              : u"days"_s);
            const qint64 left = probe.clock.time.daysTo(time("expiresAt"));
            if (key.value(u"status"_s) == u"active"_s && left <= 7)
                seen << u"expiring"_s;
            QVERIFY(time("createdAt").daysTo(time("expiresAt")) <= 90);
            QVERIFY(!used.isValid() || (used >= time("createdAt") && used <= probe.clock.time));
            const QString name = key.value(u"name"_s).toString();
            rightToLeft = rightToLeft || name.isRightToLeft();
            emoji = emoji || name.contains(u"🚀"_s);
        }
    }
    for (const QString &state : {u"active"_s, u"expired"_s, u"revoked"_s, u"never used"_s, u"minutes"_s,
                                 u"days"_s, u"months"_s, u"expiring"_s})
        QVERIFY2(seen.contains(state), qPrintable(state));
    QVERIFY(rightToLeft);
    QVERIFY(emoji);
}

void TestSandboxControl::trafficShowsTheLeak()
{
    SandboxOptions options;
    options.traffic = true;
    SandboxProbe probe(options);
    const Got audit = probe.get(u"/_sandbox/audit?limit=10000"_s);
    const QJsonArray records = audit.at(u"Records"_s).toArray();
    QVERIFY(records.size() > 1000);
    QHash<QString, QSet<QString>> addresses;
    QSet<QString> services;
    for (const QJsonValue &record : records) {
        addresses[record.toObject().value(u"key"_s).toString()].insert(
            record.toObject().value(u"ip"_s).toString());
        services.insert(record.toObject().value(u"service"_s).toString());
    }
    QCOMPARE(services.size(), 5);
    int scattered = 0;
    for (const QSet<QString> &ofKey : std::as_const(addresses))
        scattered += ofKey.size() > 2 ? 1 : 0;
    QCOMPARE(scattered, 1); // exactly one key is used from many places
}

void TestSandboxControl::secondListenIsRefused()
{
    SandboxProbe probe;
    QVERIFY(!probe.server.listen(0));
    SandboxServer other(probe.clock, {});
    const Result<quint16> taken = other.listen(quint16(probe.server.url().port()));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Io);
    QVERIFY(other.url().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "tst_sandbox_control.moc"
