// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/fixtures.h"

#include <QTimeZone>

namespace claviger::fixtures {

using namespace Qt::StringLiterals;

namespace {

using Availability = OperationDescription::Availability;
using Source = Provenance::Kind;

void addOperation(ServiceDescription &service, const QString &name, Availability availability, Source source,
                  const QString &reason = {})
{
    OperationDescription operation;
    operation.name = name;
    operation.availability = availability;
    operation.provenance = {source, QUrl(u"https://docs.example.com/"_s + service.id + u'/' + name), {}};
    operation.reason = reason;
    service.operations.insert(name, operation);
}

ServiceDescription basic(const QString &id, const QString &name, const QString &summary)
{
    ServiceDescription service;
    service.id = id;
    service.name = name;
    service.summary = summary;
    service.docs = QUrl(u"https://docs.example.com/"_s + id);
    service.checked = u"2026-11-20"_s;
    service.hosts = {{u"cloud"_s, name + u" cloud"_s, QUrl(u"https://api."_s + id + u".example.com"_s)}};
    service.rotation = RotationKind::Composed;
    service.revokeNote = u"The key stops working at once and for good."_s;
    return service;
}

Scope scope(const QString &id, const QString &title, const QString &group, Risk risk)
{
    return {{}, id, title, group, risk, {}};
}

} // namespace

QDateTime FixedClock::now() const
{
    return QDateTime(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc());
}

ServiceDescriptionPtr entergram()
{
    ServiceDescription s = basic(u"entergram"_s, u"Entergram"_s,
                                 u"Team inbox and CRM for Telegram; keys belong to one workspace"_s);
    s.credentials = {{u"key"_s,
                      u"API key"_s,
                      u"Settings › Developer API; needs an owner or admin of the workspace."_s,
                      u"eg_"_s,
                      {}}};
    s.levels = QStringList{u"workspace"_s};
    s.lifetime.supported = true;
    s.lifetime.presetDays = {7, 30, 90};
    s.lifetime.defaultDays = 90;
    s.lifetime.maxDays = 90;
    s.lifetime.provenance = {Source::Documented, QUrl(u"https://docs.example.com/entergram/keys"_s), {}};
    s.allowlist.supported = true;
    s.allowlist.maxEntries = 3;
    s.allowlist.provenance = s.lifetime.provenance;
    s.scopes.supported = true;
    s.scopes.required = true;
    s.scopes.freeText = true;
    s.scopes.grammar = u"resource.action"_s;
    s.scopes.provenance = s.lifetime.provenance;
    for (const QString &resource : {u"chats"_s, u"contacts"_s, u"messages"_s, u"campaigns"_s}) {
        const QString title = resource.at(0).toUpper() + resource.mid(1);
        s.scopes.catalogue << scope(resource + u".read"_s, u"Read "_s + resource, title, Risk::Low)
                           << scope(resource + u".write"_s, u"Create and change "_s + resource, title,
                                    Risk::Medium);
    }
    s.scopes.catalogue << scope(u"workspace.admin"_s, u"Change members, plans and keys"_s, u"Workspace"_s,
                                Risk::High);
    addOperation(s, u"verify"_s, Availability::Api, Source::Documented);
    addOperation(s, u"workspaces.list"_s, Availability::Api, Source::Documented);
    addOperation(s, u"members.list"_s, Availability::Api, Source::Documented);
    for (const QString &name : {u"keys.list"_s, u"keys.create"_s, u"keys.revoke"_s})
        addOperation(s, name, Availability::Api, Source::Unpublished,
                     u"Entergram publishes no API for its keys."_s);
    s.json = {{u"credentials"_s,
               QJsonObject{{u"key"_s, QJsonObject{{u"headers"_s, u"{\"X-API-Key\": .secret}"_s}}}}}};
    return std::make_shared<const ServiceDescription>(s);
}

ServiceDescriptionPtr appgram()
{
    ServiceDescription s =
        basic(u"appgram"_s, u"Appgram"_s,
              u"Feedback boards and roadmaps; keys of an organisation or of one project"_s);
    s.credentials = {{u"key"_s, u"API key"_s, u"Dashboard › Settings › API keys."_s, u"ag_"_s, {}}};
    s.levels = QStringList{u"workspace"_s, u"project"_s};
    s.lifetime.reason = u"Appgram's keys have no expiry date."_s;
    s.allowlist.reason = u"Appgram cannot bind a key to networks."_s;
    s.scopes.supported = true;
    s.scopes.catalogue = {scope(u"feedback:read"_s, u"Read feedback"_s, u"Feedback"_s, Risk::Low),
                          scope(u"feedback:write"_s, u"Post feedback"_s, u"Feedback"_s, Risk::Medium)};
    s.templates = {{u"read"_s, u"Read only"_s, u"For dashboards and exports."_s, {}, {u"feedback:read"_s}, 0},
                   {u"sdk"_s,
                    u"App SDK"_s,
                    u"For the widget inside an app."_s,
                    u"project"_s,
                    {u"feedback:read"_s, u"feedback:write"_s},
                    0}};
    addOperation(s, u"projects.list"_s, Availability::Api, Source::Documented);
    for (const QString &name : {u"keys.list"_s, u"keys.create"_s, u"keys.revoke"_s})
        addOperation(s, name, Availability::Dashboard, Source::Documented,
                     u"Appgram manages its keys on its own page only."_s);
    return std::make_shared<const ServiceDescription>(s);
}

ServiceDescriptionPtr entri()
{
    ServiceDescription s =
        basic(u"entri"_s, u"Entri"_s, u"Translation management; every operation on keys is documented"_s);
    s.credentials = {
        {u"token"_s, u"API token"_s, u"Organisation settings › API tokens."_s, u"entri_"_s,
         u"entri_[A-Za-z0-9]{8,}"_s},
        {u"session"_s, u"E-mail and password"_s, u"As JSON: {\"email\": …, \"password\": …}."_s, {}, {}}};
    s.settings = {{u"organization"_s,
                   u"Organisation id"_s,
                   u"Left out, the organisation of the token is used."_s,
                   {},
                   false}};
    s.levels = QStringList{u"workspace"_s};
    s.lifetime.supported = true;
    s.lifetime.presetDays = {30, 90, 365};
    s.lifetime.never = true;
    s.allowlist.reason = u"Entri cannot bind a token to networks."_s;
    s.scopes.supported = true;
    s.scopes.freeText = true;
    s.scopes.catalogue = {
        scope(u"translations:read"_s, u"Read translations"_s, u"Translations"_s, Risk::Low)};
    for (const QString &name : {u"verify"_s, u"workspaces.list"_s, u"projects.list"_s, u"members.list"_s,
                                u"keys.list"_s, u"keys.create"_s, u"keys.revoke"_s})
        addOperation(s, name, Availability::Api, Source::Documented);
    s.json = {{u"credentials"_s,
               QJsonObject{{u"token"_s,
                            QJsonObject{{u"headers"_s, u"{\"Authorization\": \"Bearer \\(.secret)\"}"_s}}},
                           {u"session"_s, QJsonObject{{u"exchange"_s, QJsonObject{}},
                                                      {u"headers"_s, u"{\"X\": .secret}"_s}}}}}};
    return std::make_shared<const ServiceDescription>(s);
}

ServiceDescriptionPtr endgame()
{
    ServiceDescription s =
        basic(u"endgame"_s, u"Endgame"_s, u"Sales intelligence; personal and organisation-wide keys"_s);
    s.levels = QStringList{};
    s.scopes.reason = u"What a key of Endgame can do follows from its kind."_s;
    s.lifetime.reason = u"Keys of Endgame are long-lived."_s;
    s.allowlist.reason = u"Endgame cannot bind a key to networks."_s;
    s.rotation = RotationKind::None;
    s.principals = {
        {Principal::Personal, u"Personal"_s, u"Acts as you and stops working when you leave."_s},
        {Principal::Organisation, u"Organisation-wide"_s, u"Outlives its maker; read only for now."_s}};
    for (const QString &name : {u"keys.list"_s, u"keys.create"_s, u"keys.revoke"_s})
        addOperation(s, name, Availability::Dashboard, Source::Documented,
                     u"Endgame manages its keys on its own page only."_s);
    return std::make_shared<const ServiceDescription>(s);
}

QList<ServiceDescriptionPtr> allServices()
{
    return {appgram(), endgame(), entergram(), entri()};
}

Connection connectionTo(const ServiceDescriptionPtr &service)
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.name = u"Production"_s;
    connection.serviceId = service->id;
    connection.url = service->hosts.constFirst().url;
    return connection;
}

CreateKeyContext contextFor(const ServiceDescriptionPtr &service)
{
    CreateKeyContext context;
    context.connection = connectionTo(service);
    context.service = service;
    context.workspaces = {{u"c1"_s, u"w1"_s, u"Acme"_s, {}, {}}, {u"c1"_s, u"w2"_s, u"Beta"_s, {}, {}}};
    context.projects = {{u"c1"_s, u"w1"_s, u"p1"_s, u"Website"_s, {}},
                        {u"c1"_s, u"w2"_s, u"p2"_s, u"App"_s, {}}};
    context.workspaceId = u"w1"_s;
    context.existingNames = QStringList{u"ci-deploy-bot"_s};
    return context;
}

Key key(const QString &id, const QString &name, int usedMinutesAgo)
{
    const QDateTime now = FixedClock().now();
    Key key;
    key.connectionId = u"c1"_s;
    key.id = id;
    key.workspaceId = u"w1"_s;
    key.name = name;
    key.prefix = u"eg_live_03f2…"_s;
    key.scopes = QStringList{u"chats.read"_s, u"contacts.write"_s};
    key.allowlist = QStringList{u"203.0.113.0/24"_s};
    key.created = Moment::at(now.addDays(-78));
    key.expires = Moment::at(now.addDays(12));
    key.status = KeyStatus::Active;
    if (usedMinutesAgo >= 0) {
        key.lastUsed = Moment::at(now.addSecs(-60 * qint64(usedMinutesAgo)));
        key.lastUsedIp = u"203.0.113.7"_s;
        key.lastUsedAgent = u"curl/8.5.0"_s;
    } else {
        key.lastUsed = Moment::never();
    }
    return key;
}

RevokeItem revokeItem(const Key &revoked)
{
    return {revoked, u"Production"_s, u"Entergram"_s, u"The key stops working at once and for good."_s};
}

Done usable(const ServiceDescription &service, const Connection &connection, const QString &operation)
{
    const auto found = service.operations.constFind(operation);
    if (found == service.operations.cend() || found->availability != Availability::Api)
        return fail(ErrorCode::Unsupported, u"Not by HTTP."_s);
    if (found->provenance.kind == Source::Unpublished && !connection.useUnpublished)
        return fail(ErrorCode::Unsupported,
                    u"The vendor has not published this; switch unpublished operations on to use it."_s);
    const bool writes = operation.endsWith("create"_L1) || operation.endsWith("revoke"_L1);
    if (writes && connection.trust == Connection::Trust::ReadOnly)
        return fail(ErrorCode::Unsupported, u"This connection is read-only."_s);
    return {};
}

} // namespace claviger::fixtures
