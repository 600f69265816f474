// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/gravityrailservice.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/seeder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

int rankOf(const QString &level)
{
    const QStringList levels{u"read"_s, u"write"_s, u"admin"_s};
    return int(levels.indexOf(level));
}

// The vendor's pages write "read:members" on one site and "members:read" on another; both are understood.
std::pair<QString, int> resourceAndRank(const QString &scope)
{
    const QString left = scope.section(u':', 0, 0);
    const QString right = scope.section(u':', 1);
    return rankOf(left) >= 0 ? std::pair(right, rankOf(left)) : std::pair(left, rankOf(right));
}

QJsonObject toJson(const Workspace &workspace)
{
    return {{u"uuid"_s, workspace.id},
            {u"slug"_s, workspace.slug},
            {u"name"_s, workspace.name},
            {u"createdAt"_s, iso(workspace.created)}};
}

QJsonObject toJson(const Member &member)
{
    return {{u"id"_s, member.id.toInt()},
            {u"accountUuid"_s, member.userId},
            {u"name"_s, member.name},
            {u"email"_s, member.email},
            {u"role"_s, member.role == u"member" ? u"User"_s : u"Manager"_s},
            {u"createdAt"_s, iso(member.joined)}};
}

QJsonObject toJson(const Application &app)
{
    return {{u"uuid"_s, app.id},
            {u"clientId"_s, app.clientId},
            {u"name"_s, app.name},
            {u"scopes"_s, QJsonArray::fromStringList(app.scopes)},
            {u"createdAt"_s, iso(app.created)}};
}

} // namespace

GravityRailService::GravityRailService(const Setting &setting)
    : Service(u"gravityrail"_s, setting, {6000, 60, false})
{
    seed();
    addRoutes();
    addKeyRoutes();
    addMemberRoutes();
}

void GravityRailService::seed()
{
    Seeder seeder(ids(), now());
    const KeyRules rules{365,
                         true,
                         true,
                         {{u"read:members"_s, u"read:data"_s},
                          {u"read:members"_s, u"write:members"_s},
                          {u"read:chats"_s, u"read:members"_s},
                          {u"write:chats"_s, u"write:workflows"_s},
                          {u"admin:workspace"_s}}};
    for (const auto &[name, slug, keys] :
         {std::tuple(u"Harbor Clinic"_s, u"harbor-clinic"_s, 18),
          std::tuple(u"Harbor Clinic (staging)"_s, u"harbor-staging"_s, 11)}) {
        account().workspaces.append({ids().uuid(), slug, name, {}, seeder.daysAgo(500), {}, {}, {}});
        Workspace &added = account().workspaces.last();
        added.members = seeder.members(5, u"harbor.example"_s, [this] { return ids().uuid(); });
        for (Member &member : added.members)
            member.id = QString::number(m_nextNumber++);
        seeder.keys(added, keys, rules, [this](StoredKey key) { issue(std::move(key), ids().uuid()); });
        account().applications.append({ids().uuid(),
                                       u"gr_app_"_s % QString::fromLatin1(ids().letters(16)),
                                       u"Patient portal"_s,
                                       added.id,
                                       {u"members:read"_s},
                                       seeder.daysAgo(120),
                                       {},
                                       {}});
    }
    StoredKey admin;
    admin.workspaceId = account().workspaces.first().id;
    admin.name = u"Claviger"_s;
    admin.ownerId = account().workspaces.first().members.first().userId;
    for (const QString &resource : {u"workspace"_s, u"members"_s, u"chats"_s, u"data"_s, u"workflows"_s})
        admin.scopes << u"admin:"_s % resource;
    admin.administers = true;
    m_adminSecret = issue(std::move(admin), ids().uuid()).second;
}

SandboxConnection GravityRailService::connection(const QUrl &base) const
{
    return {id(), u"Gravity Rail"_s, base, m_adminSecret, {}};
}

void GravityRailService::addRoutes()
{
    route("GET", "/api/v2/w", AnyKey, [this](const Call &c) { return listWorkspaces(c); });
    within("GET", "", AnyKey, [](const Call &, Workspace &w) -> Reply { return json(sandbox::toJson(w)); });
    within("GET", "/apps", Manage, [this](const Call &, Workspace &w) -> Reply {
        QJsonArray items;
        for (const Application &app : std::as_const(account().applications)) {
            if (app.workspaceId == w.id)
                items.append(sandbox::toJson(app));
        }
        return json(items);
    });
    routeTrail("/api/v2/w/{workspace}/api-requests");
    addResource("/chats", u"chats"_s, u"chats"_s);
    addResource("/workflows", u"workflows"_s, u"workflows"_s);
    addResource("/data/{type}/records", u"records"_s, u"data"_s);
}

void GravityRailService::addKeyRoutes()
{
    within("GET", "/api-keys", Manage, [this](const Call &c, Workspace &w) -> Reply {
        const Window window = pageWindow(c.request, u"pageSize"_s, 50, 1000);
        const QList<StoredKey *> keys = account().keys.ofWorkspace(w.id);
        QJsonArray items;
        for (const StoredKey *key : keys.mid(window.first, window.size))
            items.append(toJson(*key));
        return json(QJsonObject{{u"items"_s, items},
                                {u"total"_s, keys.size()},
                                {u"page"_s, window.page},
                                {u"pageSize"_s, window.size}});
    });
    within("POST", "/api-keys", Manage, [this](const Call &c, Workspace &w) { return createKey(c, w); });
    within("GET", "/api-keys/{key}", Manage, [this](const Call &c, Workspace &w) -> Reply {
        const StoredKey *key = account().keys.find(c.parameters[1]);
        if (key == nullptr || key->workspaceId != w.id)
            return refuse(Reason::NotFound, u"API key not found"_s);
        return json(toJson(*key));
    });
    within("DELETE", "/api-keys/{key}", Manage, [this](const Call &c, Workspace &w) -> Reply {
        StoredKey *key = account().keys.find(c.parameters[1]);
        if (key == nullptr || key->workspaceId != w.id)
            return refuse(Reason::NotFound, u"API key not found"_s);
        if (!key->revoked.isValid())
            key->revoked = now();
        return noContent();
    });
}

void GravityRailService::addMemberRoutes()
{
    within("GET", "/members", "read:members"_L1, [](const Call &, Workspace &w) -> Reply {
        QJsonArray items;
        for (const Member &member : std::as_const(w.members))
            items.append(sandbox::toJson(member));
        return json(items);
    });
    within("POST", "/create-signup", "write:members"_L1,
           [this](const Call &c, Workspace &w) { return signUp(c, w); });
}

void GravityRailService::addResource(const char *pattern, const QString &kind, const QString &resource)
{
    const QByteArray reads = "read:" + resource.toLatin1();
    const QByteArray writes = "write:" + resource.toLatin1();
    within("GET", pattern, QLatin1StringView(reads), [this, kind](const Call &c, Workspace &w) -> Reply {
        const Window window = pageWindow(c.request, u"pageSize"_s, 50, 1000);
        const QJsonArray &all = account().resources[w.id % u'/' % kind];
        return json(QJsonObject{{u"items"_s, slice(all, window)},
                                {u"total"_s, all.size()},
                                {u"page"_s, window.page},
                                {u"pageSize"_s, window.size}});
    });
    within("POST", pattern, QLatin1StringView(writes), [this, kind](const Call &c, Workspace &w) -> Reply {
        QJsonObject made = c.body;
        made.insert(u"id"_s, m_nextNumber++);
        made.insert(u"createdAt"_s, iso(now()));
        account().resources[w.id % u'/' % kind].append(made);
        return json(made, 201);
    });
}

void GravityRailService::within(const char *method, const char *pattern, QLatin1StringView need, Work work)
{
    const QByteArray whole = QByteArray("/api/v2/w/{workspace}") + pattern;
    route(method, whole.constData(), need, [this, work = std::move(work)](const Call &call) -> Reply {
        Workspace *workspace = account().workspace(call.parameters[0]);
        const bool mine = workspace && (call.caller.administers || workspace->id == call.caller.workspaceId);
        // The vendor answers 404 for ids that are wrong for the key.
        return mine ? work(call, *workspace) : refuse(Reason::NotFound, u"Workspace not found"_s);
    });
}

tl::expected<Caller, Refusal> GravityRailService::authenticate(const Request &request)
{
    return recognise(request.bearer(), request);
}

bool GravityRailService::grants(const Caller &caller, const QString &need) const
{
    const auto [resource, rank] = resourceAndRank(need == Manage ? u"admin:workspace"_s : need);
    return std::any_of(caller.key->scopes.begin(), caller.key->scopes.end(),
                       [resource = resource, rank = rank](const QString &scope) {
                           const auto [granted, grantedRank] = resourceAndRank(scope);
                           return granted == resource && grantedRank >= rank;
                       });
}

Answer GravityRailService::render(const Refusal &refusal, const Request &) const
{
    const QString message = refusal.details.isEmpty() ? refusal.message : refusal.details.join(u"; "_s);
    return json(QJsonObject{{u"message"_s, message}}, usualStatus(refusal));
}

Reply GravityRailService::listWorkspaces(const Call &call)
{
    QJsonArray items;
    for (const Workspace &workspace : std::as_const(account().workspaces)) {
        if (call.caller.administers || workspace.id == call.caller.workspaceId)
            items.append(sandbox::toJson(workspace));
    }
    return json(items);
}

QJsonObject GravityRailService::toJson(const StoredKey &key)
{
    return {{u"id"_s, key.id},
            {u"name"_s, key.name},
            {u"prefix"_s, key.prefix},
            {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
            {u"createdAt"_s, iso(key.created)},
            {u"expiresAt"_s, iso(key.expires)},
            {u"lastUsedAt"_s, iso(key.lastUsed)},
            {u"revokedAt"_s, iso(key.revoked)},
            {u"createdBy"_s, nameOf(key.ownerId)}};
}

Reply GravityRailService::createKey(const Call &call, const Workspace &workspace)
{
    Fields fields(call.body);
    StoredKey draft;
    draft.workspaceId = workspace.id;
    draft.ownerId = call.caller.userId;
    draft.name = fields.text(u"name"_s, true);
    draft.scopes = fields.list(u"scopes"_s);
    // Absent or null: a key that never expires, as one of the vendor's pages offers.
    if (const auto days = fields.number(u"expiresInDays"_s, 1, 365))
        draft.expires = now().addDays(*days);
    for (const QString &scope : std::as_const(draft.scopes)) {
        if (resourceAndRank(scope).second < 0)
            fields.complain(u"Unknown scope: %1"_s.arg(scope));
    }
    if (draft.scopes.isEmpty())
        fields.complain(u"scopes must not be empty"_s);
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, u"Invalid API key"_s, fields.problems());
    const auto [key, secret] = issue(std::move(draft), ids().uuid());
    QJsonObject made = toJson(*key);
    made.insert(u"key"_s, QString::fromLatin1(secret));
    return json(made, 201);
}

Reply GravityRailService::signUp(const Call &call, Workspace &workspace)
{
    const QJsonObject given = call.body.value(u"member"_s).toObject();
    const QString email = given.value(u"email"_s).toString();
    if (email.isEmpty() && !given.contains(u"phone"_s) && !given.contains(u"externalId"_s))
        return refuse(Reason::Malformed, u"One of email, phone or externalId is required"_s);
    const auto known = std::find_if(workspace.members.begin(), workspace.members.end(),
                                    [&](const Member &m) { return !email.isEmpty() && m.email == email; });
    const bool created = known == workspace.members.end();
    if (created) {
        workspace.members.append({QString::number(m_nextNumber++),
                                  ids().uuid(),
                                  given.value(u"name"_s).toString(),
                                  email,
                                  u"member"_s,
                                  now(),
                                  {}});
    }
    const Member &member = created ? workspace.members.last() : *known;
    return json(
        QJsonObject{
            {u"token"_s, QString::fromLatin1(ids().mixedLetters(24))},
            {u"account"_s,
             QJsonObject{{u"uuid"_s, member.userId}, {u"email"_s, member.email}, {u"name"_s, member.name}}},
            {u"member"_s,
             QJsonObject{{u"id"_s, member.id.toInt()}, {u"email"_s, member.email}, {u"memberRoleId"_s, 2}}},
            {u"wasCreated"_s, created}},
        created ? 201 : 200);
}

} // namespace claviger::sandbox
