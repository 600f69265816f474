// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakecontent.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Connection connectionOf(const QString &id, const QString &name, const QString &service,
                        const QDateTime &synced, const QString &error = {})
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.serviceId = service;
    connection.lastSync = synced;
    connection.lastSyncError = error;
    return connection;
}

Key keyOf(const QString &connection, const QString &workspace, const QString &id, const QString &name,
          const QString &prefix, const QStringList &scopes)
{
    Key key;
    key.connectionId = connection;
    key.workspaceId = workspace;
    key.id = id;
    key.name = name;
    key.prefix = prefix;
    key.scopes = scopes;
    key.status = KeyStatus::Active;
    return key;
}

void addConnections(PageContent &content, const QDateTime &now)
{
    Inventory &inventory = content.inventory;
    inventory.serviceNames = {
        {u"entergram"_s, u"Entergram"_s}, {u"entri"_s, u"Entri"_s}, {u"appgram"_s, u"Appgram"_s}};
    inventory.connections = {connectionOf(u"c1"_s, u"Entergram"_s, u"entergram"_s, now.addSecs(-130)),
                             connectionOf(u"c2"_s, u"Entri"_s, u"entri"_s, now.addSecs(-3700),
                                          u"The service asks to wait 41 s before the next request."_s),
                             connectionOf(u"c3"_s, u"Appgram staging"_s, u"appgram"_s, now.addSecs(-300))};
    inventory.workspaces = {{u"c1"_s, u"w1"_s, u"Acme"_s, {}, {}},
                            {u"c1"_s, u"w2"_s, u"Beta"_s, {}, {}},
                            {u"c2"_s, u"o1"_s, u"Northwind Translations"_s, {}, {}},
                            {u"c3"_s, u"o9"_s, u"Acme mobile"_s, {}, {}}};
    inventory.projects = {{u"c3"_s, u"o9"_s, u"p1"_s, u"iOS app"_s, {}},
                          {u"c3"_s, u"o9"_s, u"p2"_s, u"Android app"_s, {}}};
    const QUrl docs(u"https://docs.example.org/api-keys"_s);
    content.abilities = {{u"c1"_s, {{}, {}, {}, u"Entergram"_s, {Provenance::Kind::Documented, docs, {}}}},
                         {u"c2"_s,
                          {u"Entri creates tokens only in its dashboard."_s,
                           {},
                           u"Entri has no rotation: create a new token, then revoke this one."_s,
                           u"Entri"_s,
                           {Provenance::Kind::Documented, docs, {}}}},
                         {u"c3"_s, {{}, {}, {}, u"Appgram"_s, {Provenance::Kind::Unpublished, docs, {}}}}};
}

void addEntergramKeys(QList<Key> &keys, const QDateTime &now)
{
    Key ci = keyOf(u"c1"_s, u"w1"_s, u"k1"_s, u"ci-deploy-bot"_s, u"eg_live_03fa"_s,
                   {u"chats.read"_s, u"chats.write"_s});
    ci.expires = Moment::at(now.addDays(62));
    ci.lastUsed = Moment::at(now.addSecs(-250));
    ci.lastUsedIp = u"203.0.113.7"_s;
    ci.lastUsedAgent = u"curl/8.5.0"_s;
    ci.allowlist = {u"203.0.113.0/24"_s, u"2001:db8:40::/48"_s};
    ci.created = Moment::at(now.addDays(-28));
    ci.principal = Principal::Organisation;
    ci.owner = u"platform@acme.example"_s;
    Key zapier = keyOf(
        u"c1"_s, u"w1"_s, u"k2"_s, u"zapier"_s, u"eg_live_7a19"_s,
        {u"chats.read"_s, u"chats.write"_s, u"contacts.read"_s, u"contacts.write"_s, u"messages.write"_s});
    zapier.expires = Moment::at(now.addDays(3));
    zapier.lastUsed = Moment::at(now.addSecs(-7300));
    zapier.created = Moment::at(now.addDays(-87));
    Key crmOld = keyOf(u"c1"_s, u"w1"_s, u"k3"_s, u"crm-sync"_s, u"eg_live_55d0"_s, {u"contacts.read"_s});
    crmOld.expires = Moment::at(now.addDays(20));
    crmOld.lastUsed = Moment::at(now.addSecs(-40));
    crmOld.created = Moment::at(now.addDays(-70));
    Key crmNew =
        keyOf(u"c1"_s, u"w1"_s, u"k4"_s, u"crm-sync (new)"_s, u"eg_live_91c2"_s, {u"contacts.read"_s});
    crmNew.expires = Moment::at(now.addDays(90));
    crmNew.lastUsed = Moment::never();
    crmNew.created = Moment::at(now.addSecs(-3600));
    Key laptop = keyOf(u"c1"_s, u"w2"_s, u"k5"_s, u"old-laptop"_s, u"eg_live_0011"_s, {u"chats.write"_s});
    laptop.status = KeyStatus::Revoked;
    laptop.lastUsed = Moment::at(now.addDays(-41));
    laptop.created = Moment::at(now.addDays(-400));
    Key report = keyOf(u"c1"_s, u"w2"_s, u"k6"_s, u"monthly-report"_s, u"eg_live_e8b4"_s,
                       {u"messages.read"_s, u"chats.read"_s, u"contacts.read"_s});
    report.expires = Moment::at(now.addDays(-2));
    report.lastUsed = Moment::at(now.addDays(-20));
    report.created = Moment::at(now.addDays(-92));
    keys += {ci, zapier, crmOld, crmNew, laptop, report};
}

void addOtherKeys(QList<Key> &keys, const QDateTime &now)
{
    Key strings = keyOf(u"c2"_s, u"o1"_s, u"t1"_s, u"string-importer"_s, u"entri_8f2c"_s, {});
    strings.created = Moment::at(now.addDays(-210));
    strings.expires = Moment::never();
    Key website = keyOf(u"c2"_s, u"o1"_s, u"t2"_s, u"website build"_s, u"entri_1b77"_s, {});
    website.created = Moment::at(now.addDays(-12));
    website.expires = Moment::never();
    Key ios =
        keyOf(u"c3"_s, u"o9"_s, u"a1"_s, u"iOS SDK"_s, u"ag_c41d9e"_s, {u"events:write"_s, u"flags:read"_s});
    ios.projectId = u"p1"_s;
    ios.lastUsed = Moment::at(now.addSecs(-15));
    ios.created = Moment::at(now.addDays(-300));
    Key android = keyOf(u"c3"_s, u"o9"_s, u"a2"_s, u"Android SDK"_s, u"ag_77b0aa"_s,
                        {u"events:write"_s, u"flags:read"_s});
    android.projectId = u"p2"_s;
    android.lastUsed = Moment::at(now.addSecs(-95));
    android.created = Moment::at(now.addDays(-300));
    Key mcp = keyOf(u"c3"_s, u"o9"_s, u"a3"_s, u"mcp-server"_s, u"ag_03e1f5"_s, {u"*"_s});
    mcp.status = KeyStatus::Disabled;
    mcp.lastUsed = Moment::never();
    Key unknown = keyOf(u"c3"_s, u"o9"_s, u"a4"_s, u"import-2024"_s, u""_s, {u"events:write"_s});
    unknown.status = KeyStatus::Unknown;
    keys += {strings, website, ios, android, mcp, unknown};
}

ServiceDescriptionPtr serviceOf(const QString &id, const QString &name, const QList<Scope> &catalogue,
                                const QString &noScopes, const QString &noAllowlist)
{
    auto service = std::make_shared<ServiceDescription>();
    service->id = id;
    service->name = name;
    service->scopes.supported = noScopes.isEmpty();
    service->scopes.reason = noScopes;
    service->scopes.catalogue = catalogue;
    service->allowlist.supported = noAllowlist.isEmpty();
    service->allowlist.reason = noAllowlist;
    return service;
}

QList<Scope> catalogueOf(const QStringList &ids)
{
    QList<Scope> catalogue;
    for (const QString &id : ids) {
        Scope scope;
        scope.id = id;
        scope.group = id.section(id.contains(u':') ? u':' : u'.', 0, 0);
        catalogue.append(scope);
    }
    return catalogue;
}

void addServices(PageContent &content)
{
    content.services.insert(
        u"c1"_s, serviceOf(u"entergram"_s, u"Entergram"_s,
                           catalogueOf({u"chats.read"_s, u"chats.write"_s, u"contacts.read"_s,
                                        u"contacts.write"_s, u"messages.read"_s, u"messages.write"_s}),
                           {}, {}));
    content.services.insert(u"c2"_s, serviceOf(u"entri"_s, u"Entri"_s, {}, u"Entri tokens have no scopes."_s,
                                               u"Entri has no allowlists."_s));
    content.services.insert(
        u"c3"_s, serviceOf(u"appgram"_s, u"Appgram"_s,
                           catalogueOf({u"events:write"_s, u"flags:read"_s, u"flags:write"_s, u"flags:archive"_s}),
                           {}, u"Appgram keys have no allowlist."_s));
    content.inventory.allowlistOffered = {u"c1"_s};
}

void addReminders(PageContent &content, const QDateTime &now)
{
    Annotation zapier;
    zapier.connectionId = u"c1"_s;
    zapier.keyId = u"k2"_s;
    zapier.owner = u"Ada Lovelace"_s;
    zapier.ticket = u"OPS-412"_s;
    zapier.note = u"Ask sales whether the Zapier flows are still wanted."_s;
    zapier.remind = now.addDays(-1);
    Annotation ios;
    ios.connectionId = u"c3"_s;
    ios.keyId = u"a1"_s;
    ios.owner = u"mobile@acme.example"_s;
    ios.remind = now.addDays(5);
    Annotation late = ios;
    late.keyId = u"a2"_s;
    late.remind = now.addDays(200);
    content.inventory.annotations = {zapier, ios, late};
}

} // namespace

PageContent fakeContent(const QDateTime &now)
{
    PageContent content;
    addConnections(content, now);
    addEntergramKeys(content.inventory.keys, now);
    addOtherKeys(content.inventory.keys, now);
    Operation rotation;
    rotation.connectionId = u"c1"_s;
    rotation.kind = Operation::Kind::RotateKey;
    rotation.state = Operation::State::CuttingOver;
    rotation.keyId = u"k3"_s;
    rotation.newKeyId = u"k4"_s;
    rotation.keyName = u"crm-sync"_s;
    rotation.handedOver = rotation.created = now.addDays(-2);
    content.inventory.openOperations = {rotation};
    addServices(content);
    addReminders(content, now);
    return content;
}

PageContent manyKeys(const QDateTime &now, int count)
{
    PageContent content;
    addConnections(content, now);
    addServices(content);
    content.inventory.keys.reserve(count);
    for (int i = 0; i < count; ++i) {
        Key key = keyOf(u"c1"_s, i % 3 == 0 ? u"w2"_s : u"w1"_s, u"m%1"_s.arg(i),
                        u"service-%1-worker-%2"_s.arg(i % 97).arg(i),
                        u"eg_live_%1"_s.arg(i * 7919 % 65536, 4, 16, QLatin1Char('0')),
                        {u"chats.read"_s, u"contacts.write"_s});
        key.expires = i % 5 == 0 ? Moment::never() : Moment::at(now.addDays(i % 365 - 20));
        key.lastUsed = Moment::at(now.addSecs(-qint64(i) * 613 % 9'000'000));
        key.created = Moment::at(now.addDays(-(i % 700)));
        key.status = i % 31 == 0 ? KeyStatus::Revoked : KeyStatus::Active;
        content.inventory.keys.append(key);
    }
    return content;
}

PageContent awkwardNames(const QDateTime &now)
{
    PageContent content = fakeContent(now);
    const QStringList names = {
        u"production-eu-west-1-kubernetes-cluster-a-namespace-payments-deployment-reconciler-nightly-"_s +
            u"settlement-export-key-0001"_s,
        u"مفتاح النشر الرئيسي للإنتاج"_s,
        u"מפתח גיבוי לילי"_s,
        u"🚀 launch 🔑🔑🔑 robot 🤖"_s,
        {},
        u"line one\nline two"_s,
        u"Ünïcödé ß ŁÓDŹ — “quoted”"_s};
    for (int i = 0; i < names.size(); ++i)
        content.inventory.keys[i].name = names.at(i);
    content.inventory.keys[0].scopes = {
        u"organisation.workspaces.projects.environments.deployments.pipelines.write"_s, u"a.b"_s};
    content.inventory.workspaces[0].name =
        u"Acme Holding International GmbH & Co. KG, Zweigniederlassung Nord-Ost"_s;
    content.inventory.keys[0].owner =
        u"a-very-long-local-part-of-an-address@subdomain.of.a.very.long.domain.example"_s;
    return content;
}

} // namespace claviger
