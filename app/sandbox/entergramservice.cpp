// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/entergramservice.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/seeder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

constexpr int LongestDays = 90;

const QStringList &catalogue()
{
    static const QStringList scopes{u"workspace.read"_s,      u"members.read"_s,   u"accounts.read"_s,
                                    u"contacts.read"_s,       u"chats.read"_s,     u"chats.write"_s,
                                    u"messages.read"_s,       u"messages.write"_s, u"custom_fields.read"_s,
                                    u"custom_fields.write"_s, u"tickets.read"_s,   u"tickets.write"_s,
                                    u"events.read"_s,         u"webhooks.read"_s,  u"webhooks.write"_s};
    return scopes;
}

QJsonObject toJson(const Workspace &workspace)
{
    return {{u"id"_s, workspace.id},
            {u"name"_s, workspace.name},
            {u"planTier"_s, workspace.plan},
            {u"createdAt"_s, iso(workspace.created)}};
}

QJsonObject toJson(const Member &member)
{
    const bool runsThings = member.role != u"member";
    return {
        {u"id"_s, member.id},
        {u"userId"_s, member.userId},
        {u"role"_s, member.role.toUpper()},
        {u"displayAlias"_s, QJsonValue()},
        {u"canManageCustomColumns"_s, runsThings},
        {u"joinedAt"_s, iso(member.joined)},
        {u"user"_s,
         QJsonObject{{u"id"_s, member.userId}, {u"email"_s, member.email}, {u"displayName"_s, member.name}}}};
}

Answer data(const QJsonObject &object, int status = 200)
{
    return json(QJsonObject{{u"data"_s, object}}, status);
}

Answer listOf(const QJsonArray &items, const Window &window, qsizetype total)
{
    const qsizetype end = window.first + items.size();
    const bool more = end < total;
    return data({{u"items"_s, items},
                 {u"pagination"_s, QJsonObject{{u"limit"_s, window.size},
                                               {u"offset"_s, window.first},
                                               {u"total"_s, total},
                                               {u"hasMore"_s, more},
                                               {u"nextOffset"_s, more ? QJsonValue(end) : QJsonValue()}}}});
}

QString titleOf(int status)
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
    case 422:
        return u"Unprocessable Entity"_s;
    case 429:
        return u"Too Many Requests"_s;
    default:
        return status < 500 ? u"Request refused"_s : u"Server error"_s;
    }
}

} // namespace

EntergramService::EntergramService(const Setting &setting)
    : Service(u"entergram"_s, setting, {6000, 60, true})
{
    seed();
    addRoutes();
}

void EntergramService::seed()
{
    Seeder seeder(ids(), now());
    const QStringList names{u"Northwind Support"_s, u"Lagos Field Sales"_s, u"Community Helpdesk"_s};
    const int workspaces = options().workspaces > 0 ? options().workspaces : 2;
    KeyRules rules{LongestDays,
                   true,
                   false,
                   {{u"workspace.read"_s, u"chats.read"_s},
                    {u"chats.read"_s, u"chats.write"_s, u"messages.read"_s, u"messages.write"_s},
                    {u"contacts.read"_s, u"accounts.read"_s, u"custom_fields.read"_s},
                    {u"tickets.read"_s, u"tickets.write"_s, u"members.read"_s},
                    {u"events.read"_s, u"webhooks.read"_s, u"webhooks.write"_s},
                    catalogue()}};
    for (int i = 0; i < workspaces; ++i) {
        const QString name = i < names.size() ? names[i] : u"Workspace %1"_s.arg(i + 1);
        account().workspaces.append({ids().uuid(),
                                     {},
                                     name,
                                     i == 0 ? u"BUSINESS"_s : u"PRO"_s,
                                     seeder.daysAgo(900 - i * 30),
                                     {},
                                     {},
                                     {}});
        Workspace &added = account().workspaces.last();
        added.members = seeder.members(6, u"northwind.example"_s, [this] { return ids().uuid(); });
        const int count = options().keysPerWorkspace > 0 ? options().keysPerWorkspace : i == 0 ? 24 : 14;
        int made = 0;
        seeder.keys(added, count, rules, [&](StoredKey key) {
            if (made++ % 3 == 0) {
                key.allowlist = QStringList{u"203.0.113.0/24"_s, u"198.51.100.0/24"_s};
                if (!key.lastUsedIp.isEmpty())
                    key.lastUsedIp = u"203.0.113.57"_s; // where it may be used from
            }
            issue(std::move(key), ids().uuid());
        });
    }
    const Workspace &home = account().workspaces.first();
    StoredKey admin;
    admin.workspaceId = home.id;
    admin.name = u"Claviger"_s;
    admin.ownerId = home.members.first().userId;
    admin.scopes = catalogue();
    admin.created = now().addDays(-1);
    admin.expires = admin.created.addDays(LongestDays);
    admin.administers = true;
    m_adminSecret = issue(std::move(admin), ids().uuid()).second;
}

SandboxConnection EntergramService::connection(const QUrl &base) const
{
    return {id(), u"Entergram"_s, base, m_adminSecret, {}};
}

QByteArray EntergramService::newSecret()
{
    return "eg_live_" + ids().mixedLetters(32);
}

void EntergramService::addRoutes()
{
    route("GET", "/v1/me", AnyKey, [this](const Call &c) { return me(c); });
    route("GET", "/v1/workspace", "workspace.read"_L1, [this](const Call &c) { return workspace(c); });
    route("GET", "/v1/workspace/access", AnyKey, [](const Call &) -> Reply {
        return data({{u"allowed"_s, true}});
    });
    route("GET", "/v1/members", "members.read"_L1, [this](const Call &c) { return members(c); });
    route("GET", "/v1/members/{user}", "members.read"_L1, [this](const Call &c) -> Reply {
        const Member *member = workspaceOf(c).member(c.parameters[0]);
        if (member == nullptr || member->userId != c.parameters[0])
            return refuse(Reason::NotFound, u"There is no such member in this workspace."_s);
        return data(sandbox::toJson(*member));
    });
    route("GET", "/v1/workspaces/{workspace}/api-keys", Manage,
          [this](const Call &c) { return listKeys(c); });
    route("POST", "/v1/workspaces/{workspace}/api-keys", Manage,
          [this](const Call &c) { return createKey(c); });
    route("DELETE", "/v1/workspaces/{workspace}/api-keys/{key}", Manage,
          [this](const Call &c) { return revokeKey(c); });
    routeTrail("/v1/workspaces/{workspace}/api-requests");
    addResource(u"accounts"_s, u"accounts"_s, false);
    addResource(u"contacts"_s, u"contacts"_s, false);
    addResource(u"chats"_s, u"chats"_s, true);
    addResource(u"messages"_s, u"messages"_s, true);
    addResource(u"tickets"_s, u"tickets"_s, true);
    addResource(u"custom-fields"_s, u"custom_fields"_s, true);
}

void EntergramService::addResource(const QString &kind, const QString &scope, bool writable)
{
    const QByteArray path = "/v1/" + kind.toLatin1();
    const QByteArray reads = scope.toLatin1() + ".read";
    const QByteArray writes = scope.toLatin1() + ".write";
    route("GET", path.constData(), QLatin1StringView(reads), [this, kind](const Call &c) -> Reply {
        const auto window = offsetWindow(c.request, 50, 200);
        if (!window)
            return tl::unexpected(window.error());
        const QJsonArray &all = account().resources[workspaceOf(c).id % u'/' % kind];
        return listOf(slice(all, *window), *window, all.size());
    });
    if (!writable)
        return;
    route("POST", path.constData(), QLatin1StringView(writes), [this, kind](const Call &c) -> Reply {
        QJsonObject made = c.body;
        made.insert(u"id"_s, ids().uuid());
        made.insert(u"createdAt"_s, iso(now()));
        account().resources[workspaceOf(c).id % u'/' % kind].append(made);
        return data(made, 201);
    });
}

tl::expected<Caller, Refusal> EntergramService::authenticate(const Request &request)
{
    tl::expected<Caller, Refusal> caller = recognise(request.header("x-api-key"), request);
    const QString wanted = QString::fromLatin1(request.header("x-workspace-id"));
    if (!caller || wanted.isEmpty() || wanted == caller->workspaceId)
        return caller;
    if (!caller->administers)
        return refuse(Reason::WrongWorkspace, u"The API key belongs to another workspace."_s);
    if (account().workspace(wanted) == nullptr)
        return refuse(Reason::NotFound, u"There is no such workspace."_s);
    caller->workspaceId = wanted;
    return caller;
}

bool EntergramService::grants(const Caller &caller, const QString &need) const
{
    return need == Manage ? caller.administers : caller.key->scopes.contains(need);
}

std::optional<Refusal> EntergramService::planRefusal(const Workspace &workspace) const
{
    if (workspace.plan != u"BASIC")
        return {};
    return Refusal{Reason::Plan, u"The plan of this workspace does not include the API."_s, {}, 0, -1};
}

Answer EntergramService::render(const Refusal &refusal, const Request &request) const
{
    const int status = usualStatus(refusal);
    QJsonArray errors;
    for (const QString &detail : refusal.details)
        errors.append(QJsonObject{{u"location"_s, QString(u"body."_s % detail.section(u' ', 0, 0))},
                                  {u"message"_s, detail}});
    QJsonObject problem{{u"type"_s, u"about:blank"_s},
                        {u"title"_s, titleOf(status)},
                        {u"status"_s, status},
                        {u"detail"_s, refusal.message},
                        {u"instance"_s, request.rawPath}};
    if (!errors.isEmpty())
        problem.insert(u"errors"_s, errors);
    Answer answer = json(problem, status);
    answer.type = "application/problem+json";
    return answer;
}

Workspace &EntergramService::workspaceOf(const Call &call)
{
    return *account().workspace(call.caller.workspaceId);
}

Reply EntergramService::me(const Call &call)
{
    const StoredKey &key = *call.caller.key;
    const Workspace &own = *account().workspace(key.workspaceId);
    return data({{u"apiKey"_s, QJsonObject{{u"keyId"_s, key.id},
                                           {u"keyPrefix"_s, key.prefix},
                                           {u"expiresAt"_s, iso(key.expires)},
                                           {u"scopes"_s, QJsonArray::fromStringList(key.scopes)}}},
                 {u"workspace"_s, QJsonObject{{u"id"_s, own.id}, {u"name"_s, own.name}}}});
}

// A vendor's key has one workspace. The administrator's key of the sandbox has several: the answer is
// still one workspace, and a Link header leads to the next.
Reply EntergramService::workspace(const Call &call)
{
    const auto page = call.request.number(u"page"_s, 0);
    const auto &all = account().workspaces;
    if (!call.caller.administers)
        return data(sandbox::toJson(workspaceOf(call)));
    if (!page || *page < 0 || *page >= all.size())
        return refuse(Reason::NotFound, u"There is no such workspace."_s);
    Answer answer = data(sandbox::toJson(all[*page]));
    if (*page + 1 < all.size()) {
        const QString next = u"<%1?page=%2>; rel=\"next\""_s.arg(call.request.rawPath).arg(*page + 1);
        answer.headers.append({"Link", next.toLatin1()});
    }
    return answer;
}

Reply EntergramService::members(const Call &call)
{
    const auto window = offsetWindow(call.request, 50, 200);
    if (!window)
        return tl::unexpected(window.error());
    const QString role = call.request.parameter(u"role"_s);
    const QString search = call.request.parameter(u"search"_s);
    QJsonArray found;
    for (const Member &member : workspaceOf(call).members) {
        if ((role.isEmpty() || member.role.toUpper() == role) &&
            (member.name.contains(search, Qt::CaseInsensitive) || member.email.contains(search)))
            found.append(sandbox::toJson(member));
    }
    return listOf(slice(found, *window), *window, found.size());
}

QJsonObject EntergramService::toJson(const StoredKey &key)
{
    const QString status = key.revoked.isValid()  ? u"revoked"_s
                           : key.isExpired(now()) ? u"expired"_s
                                                  : u"active"_s;
    return {
        {u"id"_s, key.id},
        {u"name"_s, key.name},
        {u"keyPrefix"_s, key.prefix},
        {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
        {u"allowedCidrs"_s, QJsonArray::fromStringList(key.allowlist)},
        {u"createdAt"_s, iso(key.created)},
        {u"expiresAt"_s, iso(key.expires)},
        {u"lastUsedAt"_s, iso(key.lastUsed)},
        {u"lastUsedIp"_s, key.lastUsedIp.isEmpty() ? QJsonValue() : QJsonValue(key.lastUsedIp)},
        {u"lastUsedUserAgent"_s, key.lastUsedAgent.isEmpty() ? QJsonValue() : QJsonValue(key.lastUsedAgent)},
        {u"revokedAt"_s, iso(key.revoked)},
        {u"status"_s, status},
        {u"createdBy"_s, QJsonObject{{u"userId"_s, key.ownerId}, {u"displayName"_s, nameOf(key.ownerId)}}}};
}

Reply EntergramService::listKeys(const Call &call)
{
    const auto window = offsetWindow(call.request, 50, 200);
    if (!window)
        return tl::unexpected(window.error());
    if (account().workspace(call.parameters[0]) == nullptr)
        return refuse(Reason::NotFound, u"There is no such workspace."_s);
    const QList<StoredKey *> keys = account().keys.ofWorkspace(call.parameters[0]);
    QJsonArray items;
    for (const StoredKey *key : keys.mid(window->first, window->size))
        items.append(toJson(*key));
    return listOf(items, *window, keys.size());
}

Reply EntergramService::createKey(const Call &call)
{
    const Workspace *target = account().workspace(call.parameters[0]);
    if (target == nullptr)
        return refuse(Reason::NotFound, u"There is no such workspace."_s);
    if (const auto refusal = planRefusal(*target))
        return tl::unexpected(*refusal);
    Fields fields(call.body);
    fields.allowOnly({u"name"_s, u"scopes"_s, u"expiresAt"_s, u"allowedCidrs"_s});
    StoredKey draft;
    draft.workspaceId = call.parameters[0];
    draft.ownerId = call.caller.userId;
    draft.name = fields.text(u"name"_s, true);
    draft.scopes = fields.list(u"scopes"_s);
    draft.allowlist = fields.networks(u"allowedCidrs"_s);
    draft.expires = fields.future(u"expiresAt"_s, now());
    // A minute of grace: the caller computed "90 days" a moment before we do.
    const QDateTime latest = now().addDays(LongestDays);
    if (draft.expires > latest.addSecs(60))
        fields.complain(u"expiresAt must be at most 90 days ahead"_s);
    if (!draft.expires.isValid())
        draft.expires = latest;
    if (draft.scopes.isEmpty())
        fields.complain(u"scopes must not be empty"_s);
    for (const QString &scope : std::as_const(draft.scopes)) {
        if (!catalogue().contains(scope))
            fields.complain(u"scopes: there is no scope %1"_s.arg(scope));
    }
    if (!fields.problems().isEmpty())
        return refuse(Reason::Invalid, u"The key cannot be created as asked."_s, fields.problems());
    const auto [key, secret] = issue(std::move(draft), ids().uuid());
    return data({{u"apiKey"_s, toJson(*key)}, {u"secret"_s, QString::fromLatin1(secret)}}, 201);
}

Reply EntergramService::revokeKey(const Call &call)
{
    StoredKey *key = account().keys.find(call.parameters[1]);
    if (key == nullptr || key->workspaceId != call.parameters[0])
        return refuse(Reason::NotFound, u"There is no such API key in this workspace."_s);
    if (!key->revoked.isValid())
        key->revoked = now();
    return noContent();
}

} // namespace claviger::sandbox
