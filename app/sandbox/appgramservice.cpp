// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/appgramservice.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/seeder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

const QStringList &areas()
{
    static const QStringList names{u"wishes"_s,       u"roadmap"_s,   u"releases"_s, u"help_center"_s,
                                   u"status_pages"_s, u"forms"_s,     u"surveys"_s,  u"support"_s,
                                   u"blog"_s,         u"analytics"_s, u"billing"_s,  u"members"_s,
                                   u"settings"_s,     u"content"_s};
    return names;
}

QStringList with(const QString &action, const QStringList &names)
{
    QStringList scopes;
    for (const QString &name : names)
        scopes << name % u':' % action;
    return scopes;
}

QJsonObject toJson(const Project &project)
{
    return {{u"id"_s, project.id},
            {u"name"_s, project.name},
            {u"slug"_s, project.slug},
            {u"created_at"_s, iso(project.created)}};
}

QJsonObject toJson(const Member &member)
{
    return {{u"id"_s, member.id},       {u"user_id"_s, member.userId}, {u"name"_s, member.name},
            {u"email"_s, member.email}, {u"role"_s, member.role},      {u"created_at"_s, iso(member.joined)}};
}

} // namespace

AppgramService::AppgramService(const Setting &setting) : Service(u"appgram"_s, setting, {6000, 60, false})
{
    seed();
    addRoutes();
}

void AppgramService::seed()
{
    Seeder seeder(ids(), now());
    account().workspaces.append(
        {ids().uuid(), u"kettle"_s, u"Kettle & Crow"_s, u"growth"_s, seeder.daysAgo(700), {}, {}, {}});
    Workspace &org = organisation();
    org.members = seeder.members(5, u"kettle.example"_s, [this] { return ids().uuid(); });
    for (const auto &[name, slug] :
         {std::pair(u"Kettle app"_s, u"kettle-app"_s), std::pair(u"Crow web"_s, u"crow-web"_s)})
        org.projects.append({ids().uuid(), name, slug, {}, {}, seeder.daysAgo(400), {}});
    const KeyRules rules{0,
                         true,
                         true,
                         {with(u"view"_s, areas().mid(0, 7)),
                          with(u"*"_s, areas().mid(0, 9)) << u"analytics:view"_s,
                          with(u"view"_s, areas()),
                          {u"wishes:view"_s, u"roadmap:view"_s},
                          {u"blog:*"_s, u"releases:*"_s},
                          with(u"*"_s, areas())}};
    int made = 0;
    seeder.keys(org, 22, rules, [&](StoredKey key) {
        if (++made % 3 != 0)
            key.projectId = ids().oneOf(org.projects).id;
        issue(std::move(key), ids().uuid());
    });
    for (const Project &project : std::as_const(org.projects)) {
        account().resources[project.id % u"/wishes"_s] = QJsonArray{
            QJsonObject{{u"id"_s, ids().uuid()}, {u"title"_s, u"Dark mode"_s}, {u"vote_count"_s, 41}},
            QJsonObject{{u"id"_s, ids().uuid()}, {u"title"_s, u"Export to CSV"_s}, {u"vote_count"_s, 17}}};
    }
    StoredKey admin;
    admin.workspaceId = org.id;
    admin.name = u"Claviger"_s;
    admin.ownerId = org.members.first().userId;
    admin.scopes = with(u"*"_s, areas());
    admin.administers = true;
    m_adminSecret = issue(std::move(admin), ids().uuid()).second;
}

SandboxConnection AppgramService::connection(const QUrl &base) const
{
    return {id(), u"Appgram"_s, base, m_adminSecret, {}};
}

void AppgramService::addRoutes()
{
    route("GET", "/api/v1/projects", AnyKey, [this](const Call &c) { return listProjects(c); });
    route("GET", "/api/v1/organization", AnyKey, [this](const Call &) -> Reply {
        const Workspace &org = organisation();
        return json(QJsonObject{{u"success"_s, true},
                                {u"data"_s, QJsonObject{{u"id"_s, org.id},
                                                        {u"name"_s, org.name},
                                                        {u"slug"_s, org.slug},
                                                        {u"plan"_s, org.plan}}}});
    });
    route("GET", "/api/v1/members", "members:view"_L1, [this](const Call &c) {
        QJsonArray items;
        for (const Member &member : std::as_const(organisation().members))
            items.append(sandbox::toJson(member));
        return list(c, items);
    });
    routeTrail("/api/v1/api-requests");
    route("GET", "/api/v1/api-keys", Manage, [this](const Call &c) { return listKeys(c); });
    route("POST", "/api/v1/api-keys", Manage, [this](const Call &c) { return createKey(c); });
    route("DELETE", "/api/v1/api-keys/{key}", Manage, [this](const Call &c) { return deleteKey(c); });
    for (const QString &area : areas().mid(0, 9))
        addArea(area);
}

void AppgramService::addArea(const QString &area)
{
    const QByteArray path = "/api/v1/projects/{project}/" + area.toLatin1();
    const QByteArray views = area.toLatin1() + ":view";
    const QByteArray manages = area.toLatin1() + ":*";
    route("GET", path.constData(), QLatin1StringView(views), [this, area](const Call &c) -> Reply {
        if (const auto refusal = outOfReach(c, c.parameters[0]))
            return tl::unexpected(*refusal);
        return list(c, account().resources.value(c.parameters[0] % u'/' % area));
    });
    route("POST", path.constData(), QLatin1StringView(manages), [this, area](const Call &c) -> Reply {
        if (const auto refusal = outOfReach(c, c.parameters[0]))
            return tl::unexpected(*refusal);
        QJsonObject made = c.body;
        made.insert(u"id"_s, ids().uuid());
        made.insert(u"created_at"_s, iso(now()));
        account().resources[c.parameters[0] % u'/' % area].append(made);
        return json(QJsonObject{{u"success"_s, true}, {u"data"_s, made}}, 201);
    });
}

tl::expected<Caller, Refusal> AppgramService::authenticate(const Request &request)
{
    return recognise(request.header("x-api-key"), request);
}

// Limits depend on the plan, without numbers: these are ours. No header says when to come back.
RateRule AppgramService::rateOf(const Workspace &organisation) const
{
    return {organisation.plan == u"free" ? 60 : 6000, 60, false};
}

// "area:*" is everything in an area; "area:view" only looking.
bool AppgramService::grants(const Caller &caller, const QString &need) const
{
    if (need == Manage)
        return caller.key->projectId.isEmpty() && caller.key->scopes.contains(u"settings:*"_s);
    return caller.key->scopes.contains(need) ||
           caller.key->scopes.contains(need.section(u':', 0, 0) % u":*"_s);
}

Answer AppgramService::render(const Refusal &refusal, const Request &) const
{
    const QString message = refusal.details.isEmpty() ? refusal.message : refusal.details.join(u"; "_s);
    return json(QJsonObject{{u"success"_s, false}, {u"message"_s, message}}, usualStatus(refusal));
}

Reply AppgramService::list(const Call &call, const QJsonArray &all) const
{
    const Window window = pageWindow(call.request, u"per_page"_s, 20, 100);
    return json(QJsonObject{{u"success"_s, true},
                            {u"data"_s, slice(all, window)},
                            {u"total"_s, all.size()},
                            {u"page"_s, window.page},
                            {u"per_page"_s, window.size},
                            {u"total_pages"_s, pagesFor(all.size(), window)}});
}

Reply AppgramService::listProjects(const Call &call)
{
    QJsonArray items;
    const QString bound = call.caller.key->projectId;
    for (const Project &project : std::as_const(organisation().projects)) {
        if (bound.isEmpty() || bound == project.id)
            items.append(sandbox::toJson(project));
    }
    return list(call, items);
}

std::optional<Refusal> AppgramService::outOfReach(const Call &call, const QString &projectId)
{
    if (organisation().project(projectId) == nullptr)
        return Refusal{Reason::NotFound, u"Project not found"_s, {}, 0, -1};
    const QString bound = call.caller.key->projectId;
    if (!bound.isEmpty() && bound != projectId)
        return Refusal{Reason::Scope, u"This API key belongs to another project"_s, {}, 0, -1};
    return {};
}

QJsonObject AppgramService::toJson(const StoredKey &key)
{
    return {{u"id"_s, key.id},
            {u"name"_s, key.name},
            {u"key_prefix"_s, key.prefix},
            {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
            {u"project_id"_s, key.projectId.isEmpty() ? QJsonValue() : QJsonValue(key.projectId)},
            {u"created_at"_s, iso(key.created)},
            {u"expires_at"_s, iso(key.expires)},
            {u"last_used_at"_s, iso(key.lastUsed)},
            {u"usage_count"_s, key.uses},
            {u"created_by"_s, nameOf(key.ownerId)}};
}

Reply AppgramService::listKeys(const Call &call)
{
    QJsonArray items;
    for (const StoredKey *key : account().keys.ofWorkspace(organisation().id)) {
        if (!key->revoked.isValid()) // a deleted key leaves the list
            items.append(toJson(*key));
    }
    return list(call, items);
}

Reply AppgramService::createKey(const Call &call)
{
    Fields fields(call.body);
    StoredKey draft;
    draft.workspaceId = organisation().id;
    draft.ownerId = call.caller.userId;
    draft.name = fields.text(u"name"_s, true);
    draft.scopes = fields.list(u"scopes"_s);
    draft.projectId = fields.text(u"project_id"_s, false);
    draft.expires = fields.future(u"expires_at"_s, now());
    if (draft.scopes.isEmpty())
        fields.complain(u"scopes must not be empty"_s);
    for (const QString &scope : std::as_const(draft.scopes)) {
        const QString action = scope.section(u':', 1);
        if (!areas().contains(scope.section(u':', 0, 0)) || (action != u"*" && action != u"view"))
            fields.complain(u"unknown scope %1"_s.arg(scope));
    }
    if (!draft.projectId.isEmpty() && organisation().project(draft.projectId) == nullptr)
        fields.complain(u"project_id names no project"_s);
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, u"Validation failed"_s, fields.problems());
    const auto [key, secret] = issue(std::move(draft), ids().uuid());
    QJsonObject made = toJson(*key);
    made.insert(u"key"_s, QString::fromLatin1(secret));
    return json(QJsonObject{{u"success"_s, true}, {u"data"_s, made}}, 201);
}

Reply AppgramService::deleteKey(const Call &call)
{
    StoredKey *key = account().keys.find(call.parameters[0]);
    if (key == nullptr || key->revoked.isValid())
        return refuse(Reason::NotFound, u"API key not found"_s);
    key->revoked = now();
    return json(QJsonObject{{u"success"_s, true}});
}

} // namespace claviger::sandbox
