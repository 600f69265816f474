// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claviger;

/// Who may do what: each vendor's grammar of scopes, levels, principals, allowlists and plans.
class TestSandboxRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entergramScopes_data();
    void entergramScopes();
    void entergramAllowlist_data();
    void entergramAllowlist();
    void entergramLifetime_data();
    void entergramLifetime();
    void entergramKeyStaysInItsWorkspace();
    void entergramPlan();
    void gravityRailScopes_data();
    void gravityRailScopes();
    void gravityRailLifetime_data();
    void gravityRailLifetime();
    void gravityRailKeyStaysInItsWorkspace();
    void appgramScopes_data();
    void appgramScopes();
    void appgramKeyStaysInItsProject();
    void entriScopes();
    void entriManagementNeedsAnAdmin();
    void endgamePrincipals_data();
    void endgamePrincipals();
    void endgameSwitchedOff();

private:
    [[nodiscard]] static QString workspace(SandboxProbe &probe, int number = 0);
    [[nodiscard]] static HeaderMap entergramKey(SandboxProbe &probe, const QJsonObject &fields);
    [[nodiscard]] static HeaderMap gravityRailKey(SandboxProbe &probe, const QString &workspace,
                                                  const QJsonArray &scopes);
};

QString TestSandboxRights::workspace(SandboxProbe &probe, int number)
{
    return probe.get(u"/entergram/v1/workspace?page=%1"_s.arg(number), probe.admin(u"entergram"_s))
        .at(u"data.id"_s)
        .toString();
}

HeaderMap TestSandboxRights::entergramKey(SandboxProbe &probe, const QJsonObject &fields)
{
    QJsonObject draft = fields;
    draft.insert(u"name"_s, u"test"_s);
    if (!draft.contains(u"scopes"_s))
        draft.insert(u"scopes"_s, QJsonArray{u"chats.read"_s});
    const Got made = probe.post(u"/entergram/v1/workspaces/"_s + workspace(probe) + u"/api-keys"_s,
                                probe.admin(u"entergram"_s), draft);
    return SandboxProbe::auth(u"entergram"_s, made.at(u"data.secret"_s).toString().toLatin1());
}

void TestSandboxRights::entergramScopes_data()
{
    QTest::addColumn<QJsonArray>("scopes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QJsonArray reads{u"chats.read"_s};
    const QJsonArray writes{u"chats.write"_s};
    QTest::newRow("read with read") << reads << QByteArray("GET") << u"chats"_s << 200;
    QTest::newRow("write with read") << reads << QByteArray("POST") << u"chats"_s << 403;
    QTest::newRow("write with write") << writes << QByteArray("POST") << u"chats"_s << 201;
    QTest::newRow("write does not include read") << writes << QByteArray("GET") << u"chats"_s << 403;
    QTest::newRow("other resource") << reads << QByteArray("GET") << u"members"_s << 403;
    QTest::newRow("no scope needed") << reads << QByteArray("GET") << u"me"_s << 200;
    QTest::newRow("unknown path") << reads << QByteArray("GET") << u"nothing"_s << 404;
}

void TestSandboxRights::entergramScopes()
{
    QFETCH(QJsonArray, scopes);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    SandboxProbe probe;
    const HeaderMap key = entergramKey(probe, {{u"scopes"_s, scopes}});
    QTEST(probe.call(method, u"/entergram/v1/"_s + path, key, method == "POST" ? "{\"title\":\"x\"}" : "")
              .status,
          "status");
}

void TestSandboxRights::entergramAllowlist_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("status");
    QTest::newRow("first network") << QByteArray("203.0.113.77") << 200;
    QTest::newRow("second network") << QByteArray("2001:db8::5") << 200;
    QTest::newRow("first hop counts") << QByteArray("203.0.113.1, 10.0.0.1") << 200;
    QTest::newRow("neighbour") << QByteArray("203.0.114.1") << 403;
    QTest::newRow("other family") << QByteArray("2001:db9::5") << 403;
    QTest::newRow("no address") << QByteArray("elsewhere") << 403;
    QTest::newRow("loopback itself") << QByteArray() << 403;
}

void TestSandboxRights::entergramAllowlist()
{
    QFETCH(QByteArray, from);
    SandboxProbe probe;
    HeaderMap key =
        entergramKey(probe, {{u"allowedCidrs"_s, QJsonArray{u"203.0.113.0/24"_s, u"2001:db8::/32"_s}}});
    if (!from.isEmpty())
        key.insert("X-Forwarded-For", from);
    QTEST(probe.get(u"/entergram/v1/chats"_s, key).status, "status");
}

void TestSandboxRights::entergramLifetime_data()
{
    QTest::addColumn<int>("days");     // 0: not said
    QTest::addColumn<int>("expected"); // 0: refused
    QTest::newRow("default") << 0 << 90;
    QTest::newRow("shorter") << 7 << 7;
    QTest::newRow("longest") << 90 << 90;
    QTest::newRow("longer") << 91 << 0;
    QTest::newRow("in the past") << -1 << 0;
}

void TestSandboxRights::entergramLifetime()
{
    QFETCH(int, days);
    QFETCH(int, expected);
    SandboxProbe probe;
    QJsonObject draft{{u"name"_s, u"test"_s}, {u"scopes"_s, QJsonArray{u"chats.read"_s}}};
    if (days != 0)
        draft.insert(u"expiresAt"_s, probe.clock.time.addDays(days).toString(Qt::ISODateWithMs));
    const Got made = probe.post(u"/entergram/v1/workspaces/"_s + workspace(probe) + u"/api-keys"_s,
                                probe.admin(u"entergram"_s), draft);
    QCOMPARE(made.status, expected == 0 ? 422 : 201);
    if (expected != 0) {
        const QDateTime expires =
            QDateTime::fromString(made.at(u"data.apiKey.expiresAt"_s).toString(), Qt::ISODateWithMs);
        QCOMPARE(probe.clock.time.daysTo(expires), expected);
    }
}

void TestSandboxRights::entergramKeyStaysInItsWorkspace()
{
    SandboxProbe probe;
    const QString other = workspace(probe, 1);
    QVERIFY(!other.isEmpty() && other != workspace(probe, 0));
    HeaderMap key = entergramKey(probe, {});
    key.insert("X-Workspace-Id", other.toLatin1());
    QCOMPARE(probe.get(u"/entergram/v1/chats"_s, key).status, 401);
    QCOMPARE(probe.get(u"/entergram/v1/workspaces/"_s + other + u"/api-keys"_s, key).status, 401);
    HeaderMap admin = probe.admin(u"entergram"_s);
    admin.insert("X-Workspace-Id", other.toLatin1());
    QCOMPARE(probe.get(u"/entergram/v1/members"_s, admin).status, 200);
}

void TestSandboxRights::entergramPlan()
{
    SandboxProbe probe;
    const HeaderMap key = entergramKey(probe, {});
    probe.control(
        u"plan"_s,
        {{u"service"_s, u"entergram"_s}, {u"workspace"_s, workspace(probe)}, {u"plan"_s, u"BASIC"_s}});
    const Got refused = probe.get(u"/entergram/v1/me"_s, key);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.at(u"detail"_s).toString().contains(u"plan"_s));
}

HeaderMap TestSandboxRights::gravityRailKey(SandboxProbe &probe, const QString &workspace,
                                            const QJsonArray &scopes)
{
    const Got made =
        probe.post(u"/gravityrail/api/v2/w/"_s + workspace + u"/api-keys"_s, probe.admin(u"gravityrail"_s),
                   {{u"name"_s, u"test"_s}, {u"scopes"_s, scopes}});
    return SandboxProbe::auth(u"gravityrail"_s, made.at(u"key"_s).toString().toLatin1());
}

void TestSandboxRights::gravityRailScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("writing");
    QTest::newRow("read") << u"read:chats"_s << 200 << 403;
    QTest::newRow("write includes read") << u"write:chats"_s << 200 << 201;
    QTest::newRow("admin includes write") << u"admin:chats"_s << 200 << 201;
    QTest::newRow("the other spelling") << u"chats:read"_s << 200 << 403;
    QTest::newRow("the other spelling, admin") << u"chats:admin"_s << 200 << 201;
    QTest::newRow("other resource") << u"write:members"_s << 403 << 403;
}

void TestSandboxRights::gravityRailScopes()
{
    QFETCH(QString, scope);
    SandboxProbe probe;
    const HeaderMap key = gravityRailKey(probe, u"harbor-clinic"_s, {scope});
    const QString path = u"/gravityrail/api/v2/w/harbor-clinic/chats"_s;
    QTEST(probe.get(path, key).status, "reading");
    QTEST(probe.post(path, key, {{u"title"_s, u"x"_s}}).status, "writing");
}

void TestSandboxRights::gravityRailLifetime_data()
{
    QTest::addColumn<QJsonValue>("days");
    QTest::addColumn<int>("status");
    QTest::newRow("never") << QJsonValue() << 201;
    QTest::newRow("shortest") << QJsonValue(1) << 201;
    QTest::newRow("longest") << QJsonValue(365) << 201;
    QTest::newRow("too short") << QJsonValue(0) << 400;
    QTest::newRow("too long") << QJsonValue(366) << 400;
}

void TestSandboxRights::gravityRailLifetime()
{
    QFETCH(QJsonValue, days);
    SandboxProbe probe;
    const Got made = probe.post(
        u"/gravityrail/api/v2/w/harbor-clinic/api-keys"_s, probe.admin(u"gravityrail"_s),
        {{u"name"_s, u"test"_s}, {u"scopes"_s, QJsonArray{u"read:data"_s}}, {u"expiresInDays"_s, days}});
    QTEST(made.status, "status");
    if (made.status == 201)
        QCOMPARE(made.at(u"expiresAt"_s).isNull(), days.isNull());
}

void TestSandboxRights::gravityRailKeyStaysInItsWorkspace()
{
    SandboxProbe probe;
    const HeaderMap key = gravityRailKey(probe, u"harbor-staging"_s, {u"admin:chats"_s});
    QCOMPARE(probe.get(u"/gravityrail/api/v2/w/harbor-staging/chats"_s, key).status, 200);
    QCOMPARE(probe.get(u"/gravityrail/api/v2/w/harbor-clinic/chats"_s, key).status, 404);
    QCOMPARE(probe.get(u"/gravityrail/api/v2/w"_s, key).json.toArray().size(), 1);
    QCOMPARE(probe.get(u"/gravityrail/api/v2/w"_s, probe.admin(u"gravityrail"_s)).json.toArray().size(), 2);
}

void TestSandboxRights::appgramScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("viewing");
    QTest::addColumn<int>("managing");
    QTest::newRow("view") << u"wishes:view"_s << 200 << 403;
    QTest::newRow("wildcard") << u"wishes:*"_s << 200 << 201;
    QTest::newRow("other area") << u"roadmap:*"_s << 403 << 403;
}

void TestSandboxRights::appgramScopes()
{
    QFETCH(QString, scope);
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"appgram"_s);
    const QString project = probe.get(u"/appgram/api/v1/projects"_s, admin).at(u"data.0.id"_s).toString();
    const Got made = probe.post(u"/appgram/api/v1/api-keys"_s, admin,
                                {{u"name"_s, u"test"_s}, {u"scopes"_s, QJsonArray{scope}}});
    const HeaderMap key = SandboxProbe::auth(u"appgram"_s, made.at(u"data.key"_s).toString().toLatin1());
    const QString wishes = u"/appgram/api/v1/projects/"_s + project + u"/wishes"_s;
    QTEST(probe.get(wishes, key).status, "viewing");
    QTEST(probe.post(wishes, key, {{u"title"_s, u"Dark mode"_s}}).status, "managing");
    QCOMPARE(probe.get(u"/appgram/api/v1/api-keys"_s, key).status, 403);
}

void TestSandboxRights::appgramKeyStaysInItsProject()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"appgram"_s);
    const Got projects = probe.get(u"/appgram/api/v1/projects"_s, admin);
    const QString own = projects.at(u"data.0.id"_s).toString();
    const QString other = projects.at(u"data.1.id"_s).toString();
    const Got made = probe.post(
        u"/appgram/api/v1/api-keys"_s, admin,
        {{u"name"_s, u"test"_s}, {u"scopes"_s, QJsonArray{u"wishes:view"_s}}, {u"project_id"_s, own}});
    QCOMPARE(made.at(u"data.project_id"_s).toString(), own);
    const HeaderMap key = SandboxProbe::auth(u"appgram"_s, made.at(u"data.key"_s).toString().toLatin1());
    QCOMPARE(probe.get(u"/appgram/api/v1/projects/"_s + own + u"/wishes"_s, key).status, 200);
    QCOMPARE(probe.get(u"/appgram/api/v1/projects/"_s + other + u"/wishes"_s, key).status, 403);
    QCOMPARE(probe.get(u"/appgram/api/v1/projects"_s, key).at(u"total"_s).toInt(), 1);
}

void TestSandboxRights::entriScopes()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entri"_s);
    const QString project = probe.get(u"/entri/api/projects"_s, admin).at(u"data.0._id"_s).toString();
    const Got made = probe.post(u"/entri/api/projects/"_s + project + u"/tokens"_s, admin,
                                {{u"name"_s, u"test"_s}, {u"scopes"_s, QJsonArray{u"translations:read"_s}}});
    QVERIFY(made.at(u"expiresAt"_s).isNull());
    const HeaderMap key = SandboxProbe::auth(u"entri"_s, made.at(u"token"_s).toString().toLatin1());
    const QString translations = u"/entri/api/projects/"_s + project + u"/translations"_s;
    QCOMPARE(probe.get(translations, key).status, 200);
    QCOMPARE(probe.post(translations, key, {{u"key"_s, u"a"_s}}).status, 403);
    QCOMPARE(probe.get(u"/entri/api/projects/"_s + project + u"/tokens"_s, key).status, 403);
}

void TestSandboxRights::entriManagementNeedsAnAdmin()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entri"_s);
    const QString org = probe.get(u"/entri/api/organizations/current"_s, admin).at(u"_id"_s).toString();
    const Got members = probe.get(u"/entri/api/organizations/current/members"_s, admin);
    const auto session = [&](int number) {
        const Got in =
            probe.post(u"/entri/api/auth/sign-in/email"_s, {},
                       {{u"email"_s, members.at(u"%1.email"_s.arg(number))}, {u"password"_s, u"sandbox"_s}});
        return HeaderMap{{"Cookie", in.headers.value("set-cookie").split(';').first()}};
    };
    QCOMPARE(members.at(u"0.role"_s).toString(), u"owner"_s);
    QCOMPARE(members.at(u"3.role"_s).toString(), u"member"_s);
    const QString tokens = u"/entri/api/organizations/"_s + org + u"/tokens"_s;
    QCOMPARE(probe.post(tokens, session(0), {{u"name"_s, u"by session"_s}}).status, 201);
    QCOMPARE(probe.post(tokens, session(3), {{u"name"_s, u"by session"_s}}).status, 403);
    QCOMPARE(probe.get(tokens, {{"Cookie", "session=unknown"}}).status, 401);
}

void TestSandboxRights::endgamePrincipals_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<int>("posting");
    QTest::addColumn<bool>("seesOwn");
    QTest::newRow("personal") << u"personal"_s << 201 << true;
    QTest::newRow("org-wide only reads") << u"org"_s << 403 << false;
}

void TestSandboxRights::endgamePrincipals()
{
    QFETCH(QString, principal);
    QFETCH(int, posting);
    QFETCH(bool, seesOwn);
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"endgame"_s);
    const Got made =
        probe.post(u"/endgame/api/v1/api-keys"_s, admin, {{u"name"_s, u"test"_s}, {u"scope"_s, principal}});
    const HeaderMap key = SandboxProbe::auth(u"endgame"_s, made.at(u"key"_s).toString().toLatin1());
    const Got thread = probe.post(u"/endgame/api/v1/threads"_s, admin, {{u"title"_s, u"mine"_s}});
    const QString one = u"/endgame/api/v1/threads/"_s + thread.at(u"id"_s).toString();
    QCOMPARE(probe.get(one, key).status, seesOwn ? 200 : 404); // not published to the organisation
    const Got posted = probe.post(u"/endgame/api/v1/threads"_s, key, {{u"title"_s, u"x"_s}});
    QCOMPARE(posted.status, posting);
    if (posting == 403)
        QCOMPARE(posted.at(u"error.code"_s).toString(), u"FORBIDDEN"_s);
    QCOMPARE(probe.call("DELETE", one, key).status, seesOwn ? 204 : 403);
    QCOMPARE(probe.get(u"/endgame/api/v1/api-keys"_s, key).status, 403);
}

void TestSandboxRights::endgameSwitchedOff()
{
    SandboxProbe probe;
    probe.control(u"plan"_s, {{u"service"_s, u"endgame"_s}, {u"plan"_s, u"none"_s}});
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, probe.admin(u"endgame"_s)).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxRights)
#include "tst_sandbox_rights.moc"
