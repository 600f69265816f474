// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/entriservice.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/seeder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

constexpr QLatin1StringView Password{"sandbox"};

Answer paged(const QJsonArray &all, const Request &request)
{
    const Window window = pageWindow(request, u"limit"_s, 50, 200);
    return json(QJsonObject{{u"data"_s, slice(all, window)},
                            {u"meta"_s, QJsonObject{{u"page"_s, window.page},
                                                    {u"limit"_s, window.size},
                                                    {u"total"_s, all.size()},
                                                    {u"totalPages"_s, pagesFor(all.size(), window)}}}});
}

QJsonObject toJson(const Member &member)
{
    return {{u"_id"_s, member.id},      {u"userId"_s, member.userId}, {u"name"_s, member.name},
            {u"email"_s, member.email}, {u"role"_s, member.role},     {u"createdAt"_s, iso(member.joined)}};
}

// Organisations say createdAt where tokens say created: the vendor's own trap, kept.
QJsonObject toJson(const Workspace &org)
{
    return {{u"_id"_s, org.id},
            {u"name"_s, org.name},
            {u"slug"_s, org.slug},
            {u"settings"_s, org.settings},
            {u"createdAt"_s, iso(org.created)}};
}

QByteArray sessionIn(const QByteArray &cookies)
{
    for (const QByteArray &cookie : cookies.split(';')) {
        if (cookie.trimmed().startsWith("session="))
            return cookie.trimmed().mid(8);
    }
    return {};
}

QString errorName(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 409:
        return u"Conflict"_s;
    case 422:
        return u"Unprocessable Entity"_s;
    case 429:
        return u"Too Many Requests"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

} // namespace

// The vendor throttles only its AI endpoints, and none of those is here.
EntriService::EntriService(const Setting &setting) : Service(u"entri"_s, setting, {})
{
    seed();
    seedActivity();
    addOrganisationRoutes();
    addMemberRoutes();
    addProjectRoutes();
    addTokenRoutes();
}

void EntriService::seed()
{
    Seeder seeder(ids(), now());
    const QJsonObject settings{{u"defaultSourceLanguage"_s, u"en"_s}, {u"aiProvider"_s, u"none"_s}};
    account().workspaces.append({u"org_"_s % ids().objectId(),
                                 u"fjord-maps"_s,
                                 u"Fjord Maps"_s,
                                 {},
                                 seeder.daysAgo(800),
                                 settings,
                                 {},
                                 {}});
    Workspace &org = organisation();
    org.members =
        seeder.members(6, u"fjord.example"_s, [this] { return QString(u"usr_"_s % ids().objectId()); });
    for (const QString &name : {u"Fjord iOS"_s, u"Fjord website"_s, u"Help centre"_s}) {
        org.projects.append({u"prj_"_s % ids().objectId(),
                             name,
                             {},
                             u"en"_s,
                             {u"nb"_s, u"de"_s, u"ja"_s},
                             seeder.daysAgo(600),
                             seeder.daysAgo(3)});
    }
    const KeyRules rules{
        0, true, true, {{u"translations:read"_s}, {u"translations:read"_s, u"translations:write"_s}, {}}};
    int made = 0;
    seeder.keys(org, 26, rules, [&](StoredKey key) {
        if (made++ % 2 == 1)
            key.projectId = org.projects[made % 3].id;
        issue(std::move(key), u"tok_"_s % ids().objectId());
    });
    StoredKey admin;
    admin.workspaceId = org.id;
    admin.name = u"Claviger"_s;
    admin.ownerId = org.members.first().userId;
    admin.scopes = QStringList{u"translations:read"_s, u"translations:write"_s};
    m_adminSecret = issue(std::move(admin), u"tok_"_s % ids().objectId()).second;
}

void EntriService::seedActivity()
{
    const Workspace &org = organisation();
    const QStringList actions{u"key.created"_s, u"translation.approved"_s, u"project.updated"_s};
    for (int hoursAgo = 240; hoursAgo > 0; hoursAgo -= ids().between(1, 4)) {
        note(ids().oneOf(actions), ids().oneOf(org.members).userId, ids().oneOf(org.projects).id,
             now().addSecs(-hoursAgo * 3600 + ids().below(3000)));
    }
}

SandboxConnection EntriService::connection(const QUrl &base) const
{
    return {id(), u"Entri"_s, base, m_adminSecret, {}};
}

void EntriService::both(const char *method, const char *pattern, QLatin1StringView need,
                        const Route::Handler &handler)
{
    route(method, QByteArray("/api").append(pattern).constData(), need, handler);
    route(method, QByteArray("/api/v1").append(pattern).constData(), need, handler);
}

void EntriService::addOrganisationRoutes()
{
    both("POST", "/auth/sign-in/email", Nobody, [this](const Call &c) { return signIn(c); });
    both("GET", "/organizations/current", AnyKey,
         [this](const Call &) -> Reply { return json(sandbox::toJson(organisation())); });
    both("PATCH", "/organizations/current", Manage, [this](const Call &c) -> Reply {
        const QJsonObject changes = c.body.value(u"settings"_s).toObject();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            organisation().settings.insert(it.key(), it.value());
        return json(sandbox::toJson(organisation()));
    });
    both("GET", "/organizations/{org}/activity", AnyKey, [this](const Call &c) -> Reply {
        if (c.parameters[0] != organisation().id)
            return refuse(Reason::NotFound, u"Organization not found"_s);
        return listActivity(c, {});
    });
}

void EntriService::addMemberRoutes()
{
    both("GET", "/organizations/current/members", AnyKey, [this](const Call &) -> Reply {
        QJsonArray items;
        for (const Member &member : std::as_const(organisation().members))
            items.append(sandbox::toJson(member));
        return json(items); // one of the vendor's lists without pages
    });
    both("POST", "/organizations/current/members/invite", Manage,
         [this](const Call &c) { return invite(c); });
    both("PATCH", "/organizations/current/members/{user}", Manage,
         [this](const Call &c) { return changeMember(c); });
    both("DELETE", "/organizations/current/members/{user}", Manage, [this](const Call &c) -> Reply {
        if (!leave(c.parameters[0]))
            return refuse(Reason::NotFound, u"Member not found"_s);
        return noContent();
    });
}

void EntriService::addProjectRoutes()
{
    both("GET", "/projects", AnyKey, [this](const Call &c) -> Reply {
        const QString bound = c.caller.key ? c.caller.key->projectId : QString();
        QJsonArray items;
        for (const Project &project : std::as_const(organisation().projects)) {
            if (bound.isEmpty() || bound == project.id)
                items.append(toJson(project));
        }
        return paged(items, c.request);
    });
    both("POST", "/projects", Manage, [this](const Call &c) { return createProject(c); });
    both("GET", "/projects/{project}", AnyKey, [this](const Call &c) -> Reply {
        const Project *project = organisation().project(c.parameters[0]);
        return project ? Reply(json(toJson(*project))) : refuse(Reason::NotFound, u"Project not found"_s);
    });
    both("PATCH", "/projects/{project}", Manage, [this](const Call &c) { return changeProject(c); });
    both("DELETE", "/projects/{project}", Manage, [this](const Call &c) -> Reply {
        auto &projects = organisation().projects;
        const auto removed = projects.removeIf([&](const Project &p) { return p.id == c.parameters[0]; });
        return removed ? Reply(noContent()) : refuse(Reason::NotFound, u"Project not found"_s);
    });
    both("GET", "/projects/{project}/activity", AnyKey,
         [this](const Call &c) { return listActivity(c, c.parameters[0]); });
    both("GET", "/projects/{project}/translations", "translations:read"_L1,
         [](const Call &c) -> Reply { return paged({}, c.request); });
    both("POST", "/projects/{project}/translations", "translations:write"_L1,
         [](const Call &c) -> Reply { return json(c.body, 201); });
}

void EntriService::addTokenRoutes()
{
    addTokenRoutes(
        "/organizations", [this](const QString &id) { return id == organisation().id; }, false);
    addTokenRoutes(
        "/projects", [this](const QString &id) { return organisation().project(id) != nullptr; }, true);
}

void EntriService::addTokenRoutes(const QByteArray &container,
                                  const std::function<bool(const QString &)> &exists, bool ofProject)
{
    using Work = Reply (EntriService::*)(const Call &, const QString &);
    const auto guarded = [this, exists, ofProject](Work work) -> Route::Handler {
        return [this, exists, ofProject, work](const Call &call) -> Reply {
            if (!exists(call.parameters[0]))
                return refuse(Reason::NotFound,
                              ofProject ? u"Project not found"_s : u"Organization not found"_s);
            return (this->*work)(call, ofProject ? call.parameters[0] : QString());
        };
    };
    const QByteArray all = container + "/{container}/tokens";
    const QByteArray one = all + "/{token}";
    both("GET", all.constData(), Manage, guarded(&EntriService::listTokens));
    both("POST", all.constData(), Manage, guarded(&EntriService::createToken));
    both("DELETE", one.constData(), Manage, guarded(&EntriService::revokeToken));
}

tl::expected<Caller, Refusal> EntriService::authenticate(const Request &request)
{
    const QByteArray session = sessionIn(request.header("cookie"));
    if (session.isEmpty() || !request.header("x-api-key").isEmpty())
        return recognise(request.header("x-api-key"), request);
    const QString user = m_sessions.value(session);
    if (user.isEmpty())
        return refuse(Reason::Unauthorized, u"Unauthorized"_s);
    return Caller{nullptr, nullptr, organisation().id, user, Principal::Personal, false};
}

// A token is as good as the person that it is tied to: settings want an owner or an admin.
bool EntriService::grants(const Caller &caller, const QString &need) const
{
    if (need != Manage) // what a token without scopes may do is not stated; here it may do everything
        return caller.key == nullptr || caller.key->scopes.isEmpty() || caller.key->scopes.contains(need);
    if (caller.key != nullptr && !caller.key->projectId.isEmpty())
        return false;
    auto &org = const_cast<EntriService *>(this)->organisation();
    const Member *member = org.member(caller.userId);
    return member != nullptr && member->role != u"member";
}

Answer EntriService::render(const Refusal &refusal, const Request &request) const
{
    const int status = usualStatus(refusal);
    QJsonObject body{{u"statusCode"_s, status},
                     {u"error"_s, errorName(status)},
                     {u"message"_s, refusal.details.isEmpty()
                                        ? QJsonValue(refusal.message)
                                        : QJsonValue(QJsonArray::fromStringList(refusal.details))}};
    if (status != 401) { // the guard's own errors have no time and no path
        body.insert(u"timestamp"_s, iso(request.now));
        body.insert(u"path"_s, request.rawPath);
    }
    return json(body, status);
}

void EntriService::memberLeft(const Member &member)
{
    m_sessions.removeIf([&](const auto &session) { return session.value() == member.userId; });
}

Reply EntriService::signIn(const Call &call)
{
    const QString email = call.body.value(u"email"_s).toString();
    const auto &members = organisation().members;
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.email == email; });
    if (found == members.end() || call.body.value(u"password"_s).toString() != Password)
        return refuse(Reason::Unauthorized, u"Invalid email or password"_s);
    const QByteArray session = ids().mixedLetters(32);
    m_sessions.insert(session, found->userId);
    Answer answer = json(QJsonObject{
        {u"token"_s, QString::fromLatin1(session)},
        {u"user"_s, QJsonObject{{u"id"_s, found->userId}, {u"name"_s, found->name}, {u"email"_s, email}}}});
    answer.headers.append({"Set-Cookie", "session=" + session + "; Path=/; HttpOnly; SameSite=Lax"});
    return answer;
}

Reply EntriService::invite(const Call &call)
{
    Fields fields(call.body);
    const QString email = fields.text(u"email"_s, true);
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, u"Validation failed"_s, fields.problems());
    const QString role = fields.text(u"role"_s, false);
    Member member{u"mem_"_s % ids().objectId(),
                  u"usr_"_s % ids().objectId(),
                  email.section(u'@', 0, 0),
                  email,
                  role.isEmpty() ? u"member"_s : role,
                  now(),
                  {}};
    organisation().members.append(member);
    return json(sandbox::toJson(member), 201);
}

Reply EntriService::changeMember(const Call &call)
{
    Member *member = organisation().member(call.parameters[0]);
    if (member == nullptr)
        return refuse(Reason::NotFound, u"Member not found"_s);
    const QString role = call.body.value(u"role"_s).toString();
    if (!QStringList{u"owner"_s, u"admin"_s, u"member"_s}.contains(role))
        return refuse(Reason::Malformed, u"Validation failed"_s,
                      {u"role must be one of: owner, admin, member"_s});
    member->role = role;
    return json(sandbox::toJson(*member));
}

Reply EntriService::createProject(const Call &call)
{
    Fields fields(call.body);
    Project project{u"prj_"_s % ids().objectId(),
                    fields.text(u"name"_s, true),
                    {},
                    fields.text(u"sourceLanguage"_s, true),
                    fields.list(u"targetLanguages"_s),
                    now(),
                    now()};
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, u"Validation failed"_s, fields.problems());
    organisation().projects.append(project);
    return json(toJson(project), 201);
}

Reply EntriService::changeProject(const Call &call)
{
    Project *project = organisation().project(call.parameters[0]);
    if (project == nullptr)
        return refuse(Reason::NotFound, u"Project not found"_s);
    Fields fields(call.body);
    if (fields.has(u"name"_s))
        project->name = fields.text(u"name"_s, true);
    if (fields.has(u"targetLanguages"_s))
        project->targetLanguages = fields.list(u"targetLanguages"_s);
    project->updated = now();
    note(u"project.updated"_s, call.caller.userId, project->id, now());
    return json(toJson(*project));
}

QJsonObject EntriService::toJson(const Project &project)
{
    return {{u"_id"_s, project.id},
            {u"name"_s, project.name},
            {u"sourceLanguage"_s, project.sourceLanguage},
            {u"targetLanguages"_s, QJsonArray::fromStringList(project.targetLanguages)},
            {u"organization"_s, organisation().id},
            {u"createdAt"_s, iso(project.created)},
            {u"updatedAt"_s, iso(project.updated)}};
}

QJsonObject EntriService::toJson(const StoredKey &token)
{
    QJsonObject object{{u"_id"_s, token.id},
                       {u"name"_s, token.name},
                       {u"organizationId"_s, token.workspaceId},
                       {u"scopes"_s, QJsonArray::fromStringList(token.scopes)},
                       {u"expiresAt"_s, iso(token.expires)},
                       {u"lastUsedAt"_s, iso(token.lastUsed)},
                       {u"created"_s, iso(token.created)}};
    if (!token.projectId.isEmpty())
        object.insert(u"projectId"_s, token.projectId);
    return object;
}

Reply EntriService::listTokens(const Call &call, const QString &projectId)
{
    QJsonArray items;
    for (const StoredKey *token : account().keys.ofWorkspace(organisation().id)) {
        if (token->projectId == projectId && !token->revoked.isValid())
            items.append(toJson(*token));
    }
    return paged(items, call.request);
}

Reply EntriService::createToken(const Call &call, const QString &projectId)
{
    Fields fields(call.body);
    StoredKey draft;
    draft.workspaceId = organisation().id;
    draft.projectId = projectId;
    draft.ownerId = call.caller.userId;
    draft.name = fields.text(u"name"_s, true);
    draft.scopes = fields.list(u"scopes"_s);
    draft.expires = fields.future(u"expiresAt"_s, now());
    fields.allowOnly({u"name"_s, u"scopes"_s, u"expiresAt"_s});
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, u"Validation failed"_s, fields.problems());
    const auto [token, secret] = issue(std::move(draft), u"tok_"_s % ids().objectId());
    QJsonObject made = toJson(*token);
    made.insert(u"token"_s, QString::fromLatin1(secret));
    return json(made, 201);
}

Reply EntriService::revokeToken(const Call &call, const QString &projectId)
{
    StoredKey *token = account().keys.find(call.parameters[1]);
    if (token == nullptr || token->projectId != projectId || token->revoked.isValid())
        return refuse(Reason::NotFound, u"Token not found"_s);
    token->revoked = now();
    return json(QJsonObject{{u"success"_s, true}});
}

Reply EntriService::listActivity(const Call &call, const QString &projectId)
{
    const QString action = call.request.parameter(u"action"_s);
    const QString user = call.request.parameter(u"userId"_s);
    QJsonArray found;
    for (const QJsonValue &value : std::as_const(account().activity)) {
        const QJsonObject entry = value.toObject();
        if ((projectId.isEmpty() || entry.value(u"projectId"_s) == projectId) &&
            (action.isEmpty() || entry.value(u"action"_s) == action) &&
            (user.isEmpty() || entry.value(u"userId"_s) == user))
            found.append(entry);
    }
    return paged(found, call.request);
}

void EntriService::note(const QString &action, const QString &userId, const QString &projectId,
                        const QDateTime &when)
{
    account().activity.prepend(QJsonObject{{u"_id"_s, QString(u"act_"_s % ids().objectId())},
                                           {u"action"_s, action},
                                           {u"userId"_s, userId},
                                           {u"userName"_s, nameOf(userId)},
                                           {u"projectId"_s, projectId},
                                           {u"organizationId"_s, organisation().id},
                                           {u"targetId"_s, projectId},
                                           {u"targetType"_s, action.section(u'.', 0, 0)},
                                           {u"metadata"_s, QJsonObject()},
                                           {u"created"_s, iso(when)}});
}

} // namespace claviger::sandbox
