// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claviger;

/// The vendors' own examples, but for the host, and the envelopes of their errors.
class TestSandboxVendors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedReads_data();
    void documentedReads();
    void errorEnvelopes_data();
    void errorEnvelopes();
    void validationErrors_data();
    void validationErrors();
    void entriTimestampTrap();
    void entriActivityPages();
    void tokenExchange_data();
    void tokenExchange();
    void clientSecretRotates();
    void clientSecretIsReplacedAtOnce();
    void gravityRailSignUp();
};

void TestSandboxVendors::documentedReads_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("fields"); // that the vendor documents
    const auto row = [](const char *service, const char *path, const QStringList &fields) {
        QTest::addRow("%s %s", service, path)
            << QString::fromLatin1(service) << QString::fromLatin1(path) << fields;
    };
    row("entergram", "/v1/me",
        {u"data.apiKey.keyId"_s, u"data.apiKey.keyPrefix"_s, u"data.apiKey.expiresAt"_s,
         u"data.apiKey.scopes.0"_s, u"data.workspace.id"_s, u"data.workspace.name"_s});
    row("entergram", "/v1/workspace",
        {u"data.id"_s, u"data.name"_s, u"data.planTier"_s, u"data.createdAt"_s});
    row("entergram", "/v1/workspace/access", {u"data.allowed"_s});
    row("entergram", "/v1/members?limit=2&role=MEMBER",
        {u"data.items.0.userId"_s, u"data.items.0.user.email"_s, u"data.items.0.joinedAt"_s,
         u"data.pagination.total"_s, u"data.pagination.hasMore"_s});
    row("gravityrail", "/api/v2/w", {u"0.uuid"_s, u"1.uuid"_s});
    row("gravityrail", "/api/v2/w/harbor-clinic/members", {u"0.id"_s, u"0.email"_s});
    row("gravityrail", "/api/v2/w/harbor-clinic/data/visits/records?page=1&pageSize=50",
        {u"items"_s, u"total"_s, u"page"_s, u"pageSize"_s});
    row("appgram", "/api/v1/projects", {u"success"_s, u"data.0.id"_s, u"total_pages"_s});
    row("entri", "/api/organizations/current",
        {u"_id"_s, u"name"_s, u"slug"_s, u"settings.defaultSourceLanguage"_s, u"createdAt"_s});
    row("entri", "/api/organizations/current/members", {u"0.role"_s});
    row("entri", "/api/projects?page=1&limit=50",
        {u"data.0._id"_s, u"data.0.sourceLanguage"_s, u"data.0.organization"_s, u"data.0.createdAt"_s,
         u"meta.totalPages"_s});
    row("entri", "/api/v1/projects", {u"data.0._id"_s});
    row("endgame", "/api/v1/threads?limit=1", {u"threads.0.id"_s, u"nextCursor"_s, u"truncated"_s});
}

void TestSandboxVendors::documentedReads()
{
    QFETCH(QString, service);
    QFETCH(QString, path);
    QFETCH(QStringList, fields);
    SandboxProbe probe;
    const Got got = probe.get(u'/' + service + path, probe.admin(service));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.type, "application/json");
    for (const QString &field : fields)
        QVERIFY2(!got.at(field).isUndefined() && !got.at(field).isNull(),
                 qPrintable(field + u": "_s + QString::fromUtf8(got.body)));
    QCOMPARE(probe.get(u'/' + service + path).status, 401); // the same without a key
}

void TestSandboxVendors::errorEnvelopes_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QStringList>("fields");
    const QByteArray plain = "application/json";
    QTest::newRow("entergram") << u"entergram"_s << u"/entergram/v1/me"_s
                               << QByteArray("application/problem+json")
                               << QStringList{u"type"_s, u"title"_s, u"status"_s, u"detail"_s, u"instance"_s};
    QTest::newRow("gravityrail") << u"gravityrail"_s << u"/gravityrail/api/v2/w"_s << plain
                                 << QStringList{u"message"_s};
    QTest::newRow("appgram") << u"appgram"_s << u"/appgram/api/v1/projects"_s << plain
                             << QStringList{u"message"_s};
    QTest::newRow("entri") << u"entri"_s << u"/entri/api/projects"_s << plain
                           << QStringList{u"statusCode"_s, u"error"_s, u"message"_s};
    QTest::newRow("endgame") << u"endgame"_s << u"/endgame/api/v1/threads"_s << plain
                             << QStringList{u"error.code"_s, u"error.message"_s, u"error.trace_id"_s};
}

void TestSandboxVendors::errorEnvelopes()
{
    QFETCH(QString, service);
    QFETCH(QString, path);
    QFETCH(QStringList, fields);
    SandboxProbe probe;
    const Got got = probe.get(path, SandboxProbe::auth(service, "unknown"));
    QCOMPARE(got.status, 401);
    QTEST(got.type, "type");
    for (const QString &field : fields)
        QVERIFY2(!got.at(field).isUndefined(), qPrintable(field));
}

void TestSandboxVendors::validationErrors_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isArray");
    QTest::newRow("entri: array of sentences")
        << u"entri"_s << QByteArray(R"({"name":"","scopes":"all"})") << 400 << u"message"_s << true;
    QTest::newRow("entri: not JSON") << u"entri"_s << QByteArray("{") << 400 << u"message"_s << false;
    QTest::newRow("entergram: errors by field")
        << u"entergram"_s << QByteArray(R"({"name":"x","scopes":["fly"],"allowedCidrs":["10.0.0.0/99"]})")
        << 422 << u"errors"_s << true;
    QTest::newRow("gravityrail") << u"gravityrail"_s << QByteArray(R"({"name":"x","scopes":["fly"]})") << 400
                                 << u"message"_s << false;
    QTest::newRow("appgram") << u"appgram"_s << QByteArray(R"({"name":"x","scopes":["fly"]})") << 400
                             << u"message"_s << false;
    QTest::newRow("endgame: unknown field")
        << u"endgame"_s << QByteArray(R"({"name":"x","scope":"org","expires":1})") << 400
        << u"error.message"_s << false;
}

void TestSandboxVendors::validationErrors()
{
    QFETCH(QString, service);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(service);
    const QHash<QString, QString> paths{
        {u"entri"_s, u"/entri/api/organizations/"_s +
                         probe.get(u"/entri/api/organizations/current"_s, probe.admin(u"entri"_s))
                             .at(u"_id"_s)
                             .toString() +
                         u"/tokens"_s},
        {u"entergram"_s, u"/entergram/v1/workspaces/"_s +
                             probe.get(u"/entergram/v1/me"_s, probe.admin(u"entergram"_s))
                                 .at(u"data.workspace.id"_s)
                                 .toString() +
                             u"/api-keys"_s},
        {u"gravityrail"_s, u"/gravityrail/api/v2/w/harbor-clinic/api-keys"_s},
        {u"appgram"_s, u"/appgram/api/v1/api-keys"_s},
        {u"endgame"_s, u"/endgame/api/v1/api-keys"_s}};
    const Got got = probe.call("POST", paths.value(service), admin, body);
    QCOMPARE(got.status, status);
    QVERIFY2(!got.at(field).isUndefined(), got.body.constData());
    QTEST(got.at(field).isArray(), "isArray");
}

void TestSandboxVendors::entriTimestampTrap()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entri"_s);
    const Got org = probe.get(u"/entri/api/organizations/current"_s, admin);
    const QString base = u"/entri/api/organizations/"_s + org.at(u"_id"_s).toString();
    const Got tokens = probe.get(base + u"/tokens"_s, admin);
    QVERIFY(org.at(u"created"_s).isUndefined() && org.at(u"createdAt"_s).isString());
    QVERIFY(tokens.at(u"data.0.created"_s).isString() && tokens.at(u"data.0.createdAt"_s).isUndefined());
    const Got activity = probe.get(base + u"/activity?limit=1"_s, admin);
    QVERIFY(activity.at(u"data.0.created"_s).isString() && activity.at(u"data.0.createdAt"_s).isUndefined());
}

void TestSandboxVendors::entriActivityPages()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"entri"_s);
    const QString org = probe.get(u"/entri/api/organizations/current"_s, admin).at(u"_id"_s).toString();
    const QString base =
        u"/entri/api/organizations/"_s + org + u"/activity?limit=10&action=project.updated&page="_s;
    QString last = u"9999"_s;
    int seen = 0;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        const Got got = probe.get(base + QString::number(page), admin);
        pages = got.at(u"meta.totalPages"_s).toInt();
        for (const QJsonValue &value : got.at(u"data"_s).toArray()) {
            const QJsonObject entry = value.toObject();
            QCOMPARE(entry.value(u"action"_s).toString(), u"project.updated"_s);
            QVERIFY(entry.value(u"created"_s).toString() <= last); // newest first
            last = entry.value(u"created"_s).toString();
            ++seen;
        }
        QCOMPARE(got.at(u"meta.page"_s).toInt(), page);
    }
    QVERIFY(pages > 1);
    QCOMPARE(seen, probe.get(base + u'1', admin).at(u"meta.total"_s).toInt());
}

void TestSandboxVendors::tokenExchange_data()
{
    QTest::addColumn<bool>("basic");
    QTest::newRow("client_secret_post") << false;
    QTest::newRow("client_secret_basic") << true;
}

void TestSandboxVendors::tokenExchange()
{
    QFETCH(bool, basic);
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"endgame"_s);
    const Got app = probe.post(u"/endgame/api/v1/applications"_s, admin, {{u"name"_s, u"ETL"_s}});
    QCOMPARE(app.status, 201);
    const QByteArray id = app.at(u"clientId"_s).toString().toLatin1();
    const QByteArray secret = app.at(u"clientSecret"_s).toString().toLatin1();
    HeaderMap form{{"Content-Type", "application/x-www-form-urlencoded"}};
    QByteArray body = "grant_type=client_credentials";
    if (basic)
        form.insert("Authorization", "Basic " + QByteArray(id + ':' + secret).toBase64());
    else
        body += "&client_id=" + id + "&client_secret=" + secret;
    const QString endpoint = u"/endgame/oauth2/token"_s;
    const Got token = probe.call("POST", endpoint, form, body);
    QCOMPARE(token.status, 200);
    QCOMPARE(token.at(u"token_type"_s).toString(), u"Bearer"_s);
    const QByteArray jwt = token.at(u"access_token"_s).toString().toLatin1();
    const HeaderMap bearer = SandboxProbe::auth(u"endgame"_s, jwt);
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, bearer).status, 200);
    QCOMPARE(probe.post(u"/endgame/api/v1/threads"_s, bearer, {{u"title"_s, u"x"_s}}).status, 403);
    QCOMPARE(probe
                 .get(u"/endgame/api/v1/threads"_s,
                      SandboxProbe::auth(u"endgame"_s, jwt.left(jwt.lastIndexOf('.') + 1) + "AAAA"))
                 .status,
             401);
    QVERIFY(probe.call("POST", u"/endgame/oauth2/introspection"_s, form, "token=" + jwt)
                .at(u"active"_s)
                .toBool());

    probe.control(u"advance"_s, {{u"seconds"_s, token.at(u"expires_in"_s).toInt() + 1}});
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, bearer).status, 401);
    const Got again = probe.call("POST", endpoint, form, body);
    const HeaderMap fresh =
        SandboxProbe::auth(u"endgame"_s, again.at(u"access_token"_s).toString().toLatin1());
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, fresh).status, 200);
    QCOMPARE(
        probe.call("DELETE", u"/endgame/api/v1/applications/"_s + app.at(u"id"_s).toString(), admin).status,
        204);
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, fresh).status, 401); // its tokens die with it
    QCOMPARE(probe.call("POST", endpoint, form, body).at(u"error"_s).toString(), u"invalid_client"_s);
}

void TestSandboxVendors::clientSecretRotates()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"endgame"_s);
    const Got app = probe.post(u"/endgame/api/v1/applications"_s, admin, {{u"name"_s, u"ETL"_s}});
    const QString path =
        u"/endgame/api/v1/applications/"_s + app.at(u"id"_s).toString() + u"/client-secrets"_s;
    const Got second = probe.post(path, admin, {});
    const auto statusWith = [&](const Got &holder) {
        const QByteArray body =
            "grant_type=client_credentials&client_id=" + app.at(u"clientId"_s).toString().toLatin1() +
            "&client_secret=" + holder.at(u"clientSecret"_s).toString().toLatin1();
        return probe
            .call("POST", u"/endgame/oauth2/token"_s, {{"Content-Type", "application/x-www-form-urlencoded"}},
                  body)
            .status;
    };
    QCOMPARE(statusWith(app), 200);
    QCOMPARE(statusWith(second), 200);
    const QString first = app.at(u"clientSecrets.0.id"_s).toString();
    QCOMPARE(probe.call("DELETE", path + u'/' + first, admin).status, 204);
    QCOMPARE(statusWith(app), 401);
    QCOMPARE(statusWith(second), 200);
}

void TestSandboxVendors::clientSecretIsReplacedAtOnce()
{
    SandboxProbe probe;
    const HeaderMap admin = probe.admin(u"endgame"_s);
    const Got app = probe.post(u"/endgame/api/v1/applications"_s, admin, {{u"name"_s, u"ETL"_s}});
    const QString path = u"/endgame/api/v1/applications/"_s + app.at(u"id"_s).toString();
    const auto exchange = [&](const Got &holder) {
        const QByteArray body =
            "grant_type=client_credentials&client_id=" + app.at(u"clientId"_s).toString().toLatin1() +
            "&client_secret=" + holder.at(u"clientSecret"_s).toString().toLatin1();
        return probe.call("POST", u"/endgame/oauth2/token"_s,
                          {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
    };
    const Got before = exchange(app);
    QCOMPARE(before.status, 200);
    const Got rotated = probe.post(path + u"/rotate-secret"_s, admin, {});
    QCOMPARE(rotated.status, 200);
    QCOMPARE(rotated.at(u"clientId"_s), app.at(u"clientId"_s));
    QVERIFY(rotated.at(u"clientSecrets.0.id"_s) != app.at(u"clientSecrets.0.id"_s));
    QVERIFY(rotated.at(u"clientSecrets.1.id"_s).isUndefined() ||
            rotated.at(u"clientSecrets.1.id"_s).isNull());
    QCOMPARE(exchange(app).status, 401);
    QCOMPARE(exchange(rotated).status, 200);
    const HeaderMap bearer =
        SandboxProbe::auth(u"endgame"_s, before.at(u"access_token"_s).toString().toLatin1());
    QCOMPARE(probe.get(u"/endgame/api/v1/threads"_s, bearer).status, 200); // bought with the old secret
    QCOMPARE(probe.post(path + u"x/rotate-secret"_s, admin, {}).status, 404);
    QCOMPARE(probe.post(path + u"/rotate-secret"_s, bearer, {}).status, 403);
}

void TestSandboxVendors::gravityRailSignUp()
{
    SandboxProbe probe;
    const QJsonObject body{
        {u"member"_s, QJsonObject{{u"email"_s, u"new@harbor.example"_s}, {u"name"_s, u"New"_s}}}};
    const QString path = u"/gravityrail/api/v2/w/harbor-clinic/create-signup"_s;
    const Got first = probe.post(path, probe.admin(u"gravityrail"_s), body);
    QVERIFY(first.at(u"wasCreated"_s).toBool());
    QVERIFY(first.at(u"member.id"_s).isDouble()); // members have whole numbers for ids
    const Got second = probe.post(path, probe.admin(u"gravityrail"_s), body);
    QVERIFY(!second.at(u"wasCreated"_s).toBool());
    QCOMPARE(second.at(u"member.id"_s), first.at(u"member.id"_s));
}

QTEST_GUILESS_MAIN(TestSandboxVendors)
#include "tst_sandbox_vendors.moc"
