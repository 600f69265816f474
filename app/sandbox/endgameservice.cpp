// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/endgameservice.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/jwt.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/seeder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

constexpr int TokenSeconds = 900;

QJsonObject toJson(const Member &member)
{
    return {{u"id"_s, member.userId},
            {u"name"_s, member.name},
            {u"email"_s, member.email},
            {u"role"_s, member.role == u"member" ? u"Member"_s : u"Admin"_s},
            {u"createdAt"_s, iso(member.joined)},
            {u"lastSignInAt"_s, iso(member.lastSeen)}};
}

QJsonObject toJson(const Application &app)
{
    QJsonArray secrets;
    for (const ClientSecret &secret : app.secrets) {
        secrets.append(QJsonObject{{u"id"_s, secret.id},
                                   {u"secretHint"_s, secret.hint},
                                   {u"createdAt"_s, iso(secret.created)},
                                   {u"lastUsedAt"_s, iso(secret.lastUsed)}});
    }
    return {{u"id"_s, app.id},
            {u"clientId"_s, app.clientId},
            {u"name"_s, app.name},
            {u"createdAt"_s, iso(app.created)},
            {u"lastUsedAt"_s, iso(app.lastUsed)},
            {u"clientSecrets"_s, secrets}};
}

/// A list of the vendor's shape: {noun, nextCursor, truncated}. The cursor is a number that callers must
/// not rely on.
Reply cursored(const QString &noun, const QJsonArray &all, const Request &request, int largest)
{
    const std::optional<int> limit = request.number(u"limit"_s, 25);
    const std::optional<int> start = request.number(u"cursor"_s, 0);
    if (!limit || *limit < 1 || *limit > largest)
        return refuse(Reason::Malformed, u"limit must be from 1 to %1."_s.arg(largest));
    if (!start || *start < 0)
        return refuse(Reason::Malformed, u"The cursor is not valid."_s);
    const QJsonArray items = slice(all, {*start, *limit, 1});
    const qsizetype end = *start + items.size();
    return json(
        QJsonObject{{noun, items},
                    {u"nextCursor"_s, end < all.size() ? QJsonValue(QString::number(end)) : QJsonValue()},
                    {u"truncated"_s, false}});
}

// The vendor rejects fields that it does not know.
std::optional<Refusal> unknownFields(const QJsonObject &body, const QStringList &known)
{
    Fields fields(body);
    fields.allowOnly(known);
    if (fields.problems().isEmpty())
        return {};
    return Refusal{Reason::Malformed, fields.problems().join(u"; "_s), {}, 0, -1};
}

QString codeOf(int status)
{
    switch (status) {
    case 400:
    case 422:
        return u"INVALID_PARAMS"_s;
    case 401:
        return u"UNAUTHORIZED"_s;
    case 403:
        return u"FORBIDDEN"_s;
    case 404:
        return u"NOT_FOUND"_s;
    case 429:
        return u"RATE_LIMITED"_s;
    default:
        return u"INTERNAL_ERROR"_s;
    }
}

} // namespace

// 10 000 a day for the whole organisation, and no Retry-After: as the vendor says. Counted per key here,
// so that the traffic of the demo does not use up a person's share.
EndgameService::EndgameService(const Setting &setting) : Service(u"endgame"_s, setting, {10000, 86400, false})
{
    m_signingKey = ids().mixedLetters(32);
    seed();
    seedThreads();
    addThreadRoutes();
    addKeyRoutes();
    addApplicationRoutes();
    addTokenRoutes();
}

void EndgameService::seed()
{
    Seeder seeder(ids(), now());
    account().workspaces.append(
        {ids().ulid(u"org_"_s), {}, u"Meridian Freight"_s, u"beta"_s, seeder.daysAgo(300), {}, {}, {}});
    Workspace &org = organisation();
    org.members = seeder.members(7, u"meridian.example"_s, [this] { return ids().ulid(u"usr_"_s); });
    int made = 0;
    seeder.keys(org, 16, {0, false, true, {}}, [&](StoredKey key) {
        key.principal = made++ % 3 == 0 ? Principal::Organisation : Principal::Personal;
        key.ownerId = org.members[made % org.members.size()].userId;
        issue(std::move(key), ids().ulid(u"key_"_s));
    });
    for (const QString &name : {u"Data lake export"_s, u"Reverse ETL"_s, u"Board report"_s}) {
        Application app{
            ids().ulid(u"app_"_s), ids().ulid(u"client_"_s), name, org.id, {}, seeder.daysAgo(90), {}, {}};
        (void)giveSecret(app);
        account().applications.append(app);
    }
    StoredKey admin;
    admin.workspaceId = org.id;
    admin.name = u"Claviger"_s;
    admin.ownerId = org.members.first().userId;
    admin.principal = Principal::Personal;
    admin.administers = true;
    m_adminSecret = issue(std::move(admin), ids().ulid(u"key_"_s)).second;
}

void EndgameService::seedThreads()
{
    const QStringList titles{u"Churn risk in Q4"_s,   u"Renewal prep: Baltic Lines"_s, u"Pipeline review"_s,
                             u"Pricing objections"_s, u"Onboarding summary"_s,         u"Win/loss notes"_s};
    for (int i = 0; i < 30; ++i) {
        threads().append(QJsonObject{{u"id"_s, ids().ulid(u"thr_"_s)},
                                     {u"title"_s, titles[i % titles.size()]},
                                     {u"ownerId"_s, organisation().members[i % 4].userId},
                                     {u"published"_s, i % 3 == 0},
                                     {u"createdAt"_s, iso(now().addDays(-i))},
                                     {u"updatedAt"_s, iso(now().addDays(-i))}});
    }
}

QJsonArray &EndgameService::threads()
{
    return account().resources[u"threads"_s];
}

SandboxConnection EndgameService::connection(const QUrl &base) const
{
    return {id(), u"Endgame"_s, base, m_adminSecret, {{u"login_url"_s, base.toString()}}};
}

void EndgameService::addThreadRoutes()
{
    route("GET", "/api/v1/threads", AnyKey, [this](const Call &c) { return listThreads(c); });
    route("POST", "/api/v1/threads", "threads:write"_L1, [this](const Call &c) { return createThread(c); });
    route("GET", "/api/v1/threads/{thread}", AnyKey, [this](const Call &c) -> Reply {
        for (const QJsonValue &value : std::as_const(threads())) {
            const QJsonObject thread = value.toObject();
            if (thread.value(u"id"_s) == c.parameters[0] && sees(c.caller, thread))
                return json(thread);
        }
        return refuse(Reason::NotFound, u"Thread not found."_s);
    });
    route("PATCH", "/api/v1/threads/{thread}", "threads:write"_L1,
          [this](const Call &c) { return changeThread(c, false); });
    route("DELETE", "/api/v1/threads/{thread}", "threads:write"_L1,
          [this](const Call &c) { return changeThread(c, true); });
    route("GET", "/api/v1/members", Manage, [this](const Call &c) {
        QJsonArray items;
        for (const Member &member : std::as_const(organisation().members))
            items.append(sandbox::toJson(member));
        return cursored(u"members"_s, items, c.request, 100);
    });
}

void EndgameService::addKeyRoutes()
{
    routeTrail("/api/v1/api-requests");
    route("GET", "/api/v1/api-keys", Manage, [this](const Call &c) { return listKeys(c); });
    route("POST", "/api/v1/api-keys", Manage, [this](const Call &c) { return createKey(c); });
    route("DELETE", "/api/v1/api-keys/{key}", Manage, [this](const Call &c) -> Reply {
        StoredKey *key = account().keys.find(c.parameters[0]);
        if (key == nullptr)
            return refuse(Reason::NotFound, u"API key not found."_s);
        if (!key->revoked.isValid())
            key->revoked = now();
        return noContent();
    });
}

void EndgameService::addApplicationRoutes()
{
    route("GET", "/api/v1/applications", Manage, [this](const Call &c) {
        QJsonArray items;
        for (const Application &app : std::as_const(account().applications))
            items.append(sandbox::toJson(app));
        return cursored(u"applications"_s, items, c.request, 100);
    });
    route("POST", "/api/v1/applications", Manage, [this](const Call &c) { return createApplication(c); });
    // Tokens are looked up by their application, so deleting it kills them.
    route("DELETE", "/api/v1/applications/{app}", Manage, [this](const Call &c) -> Reply {
        const auto removed =
            account().applications.removeIf([&](const Application &a) { return a.id == c.parameters[0]; });
        return removed ? Reply(noContent()) : refuse(Reason::NotFound, u"Application not found."_s);
    });
    route("POST", "/api/v1/applications/{app}/rotate-secret", Manage,
          [this](const Call &c) { return rotateSecret(c); });
    route("POST", "/api/v1/applications/{app}/client-secrets", Manage,
          [this](const Call &c) { return addClientSecret(c); });
    route("DELETE", "/api/v1/applications/{app}/client-secrets/{secret}", Manage,
          [this](const Call &c) -> Reply {
              Application *app = account().application(c.parameters[0]);
              const bool removed = app && app->secrets.removeIf(
                                              [&](const ClientSecret &s) { return s.id == c.parameters[1]; });
              return removed ? Reply(noContent()) : refuse(Reason::NotFound, u"Client secret not found."_s);
          });
}

void EndgameService::addTokenRoutes()
{
    route("POST", "/oauth2/token", Nobody, [this](const Call &c) { return exchange(c); });
    route("POST", "/oauth2/introspection", Nobody, [this](const Call &c) { return introspect(c); });
}

tl::expected<Caller, Refusal> EndgameService::authenticate(const Request &request)
{
    const QByteArray presented = request.bearer();
    if (presented.count('.') != 2)
        return recognise(presented, request);
    Application *app = applicationOfToken(presented, request.now);
    if (app == nullptr)
        return refuse(Reason::Unauthorized, u"The access token is not valid or has expired."_s);
    return Caller{nullptr, app, app->workspaceId, {}, Principal::Organisation, false};
}

bool EndgameService::grants(const Caller &caller, const QString &need) const
{
    if (need == Manage)
        return caller.administers;
    return caller.principal == Principal::Personal; // org-wide keys and applications only read
}

std::optional<Refusal> EndgameService::planRefusal(const Workspace &workspace) const
{
    if (workspace.plan == u"beta")
        return {};
    return Refusal{Reason::NotFound, u"Not found."_s, {}, 0, -1}; // how the vendor says "not enabled"
}

Answer EndgameService::render(const Refusal &refusal, const Request &request) const
{
    const int status = usualStatus(refusal);
    if (request.path.value(0) == u"oauth2") { // RFC 6749 has its own envelope
        return json(QJsonObject{{u"error"_s, status == 401 ? u"invalid_client"_s : u"invalid_request"_s},
                                {u"error_description"_s, refusal.message}},
                    status);
    }
    const QString message = refusal.details.isEmpty() ? refusal.message : refusal.details.join(u"; "_s);
    const QString trace = u"trc_"_s % QString::number(request.now.toMSecsSinceEpoch(), 36);
    return json(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, codeOf(status)},
                                                     {u"message"_s, message},
                                                     {u"trace_id"_s, trace}}}},
                status == 422 ? 400 : status);
}

// Personal keys die with the person.
void EndgameService::memberLeft(const Member &member)
{
    for (StoredKey &key : account().keys.all()) {
        if (key.ownerId == member.userId && key.principal == Principal::Personal && !key.revoked.isValid())
            key.revoked = now();
    }
}

bool EndgameService::sees(const Caller &caller, const QJsonObject &thread) const
{
    return thread.value(u"published"_s).toBool() ||
           (caller.principal == Principal::Personal && thread.value(u"ownerId"_s) == caller.userId);
}

Reply EndgameService::listThreads(const Call &call)
{
    QJsonArray visible;
    for (const QJsonValue &value : std::as_const(threads())) {
        if (sees(call.caller, value.toObject()))
            visible.append(value);
    }
    return cursored(u"threads"_s, visible, call.request, 100);
}

Reply EndgameService::createThread(const Call &call)
{
    if (const auto refusal = unknownFields(call.body, {u"title"_s, u"message"_s, u"published"_s}))
        return tl::unexpected(*refusal);
    QJsonObject thread{
        {u"id"_s, ids().ulid(u"thr_"_s)},   {u"title"_s, call.body.value(u"title"_s).toString(u"Untitled"_s)},
        {u"ownerId"_s, call.caller.userId}, {u"published"_s, call.body.value(u"published"_s).toBool()},
        {u"createdAt"_s, iso(now())},       {u"updatedAt"_s, iso(now())}};
    threads().prepend(thread);
    return json(thread, 201);
}

Reply EndgameService::changeThread(const Call &call, bool remove)
{
    for (qsizetype i = 0; i < threads().size(); ++i) {
        QJsonObject thread = threads()[i].toObject();
        if (thread.value(u"id"_s) != call.parameters[0] || !sees(call.caller, thread))
            continue;
        if (thread.value(u"ownerId"_s) != call.caller.userId)
            return refuse(Reason::Role, u"Only the owner may change this thread."_s);
        if (remove) {
            threads().removeAt(i);
            return noContent();
        }
        if (const auto refusal = unknownFields(call.body, {u"title"_s, u"published"_s}))
            return tl::unexpected(*refusal);
        for (const QString &field : call.body.keys())
            thread.insert(field, call.body.value(field));
        thread.insert(u"updatedAt"_s, iso(now()));
        threads().replace(i, thread);
        return json(thread);
    }
    return refuse(Reason::NotFound, u"Thread not found."_s);
}

QJsonObject EndgameService::toJson(const StoredKey &key)
{
    return {{u"id"_s, key.id},
            {u"name"_s, key.name},
            {u"prefix"_s, key.prefix},
            {u"scope"_s, key.principal == Principal::Organisation ? u"org"_s : u"personal"_s},
            {u"ownerId"_s, key.ownerId},
            {u"ownerName"_s, nameOf(key.ownerId)},
            {u"createdAt"_s, iso(key.created)},
            {u"lastUsedAt"_s, iso(key.lastUsed)},
            {u"revokedAt"_s, iso(key.revoked)}};
}

Reply EndgameService::listKeys(const Call &call)
{
    QJsonArray items;
    for (const StoredKey *key : account().keys.ofWorkspace(organisation().id))
        items.append(toJson(*key));
    return cursored(u"apiKeys"_s, items, call.request, 100);
}

Reply EndgameService::createKey(const Call &call)
{
    if (const auto refusal = unknownFields(call.body, {u"name"_s, u"scope"_s}))
        return tl::unexpected(*refusal);
    Fields fields(call.body);
    StoredKey draft;
    draft.workspaceId = organisation().id;
    draft.ownerId = call.caller.userId;
    draft.name = fields.text(u"name"_s, true);
    const QString scope = fields.text(u"scope"_s, true);
    if (scope != u"personal" && scope != u"org")
        fields.complain(u"scope must be personal or org"_s);
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, fields.problems().join(u"; "_s));
    draft.principal = principalFromText(scope);
    const auto [key, secret] = issue(std::move(draft), ids().ulid(u"key_"_s));
    QJsonObject made = toJson(*key);
    made.insert(u"key"_s, QString::fromLatin1(secret));
    return json(made, 201);
}

QByteArray EndgameService::giveSecret(Application &application)
{
    const QByteArray secret = ids().mixedLetters(48);
    application.secrets.append({ids().ulid(u"sec_"_s),
                                u"…"_s % QString::fromLatin1(secret.right(4)),
                                KeyStore::hashOf(secret),
                                now(),
                                {}});
    return secret;
}

Reply EndgameService::createApplication(const Call &call)
{
    if (const auto refusal = unknownFields(call.body, {u"name"_s}))
        return tl::unexpected(*refusal);
    Fields fields(call.body);
    Application app{ids().ulid(u"app_"_s),
                    ids().ulid(u"client_"_s),
                    fields.text(u"name"_s, true),
                    organisation().id,
                    {},
                    now(),
                    {},
                    {}};
    if (!fields.problems().isEmpty())
        return refuse(Reason::Malformed, fields.problems().join(u"; "_s));
    const QByteArray secret = giveSecret(app);
    account().applications.append(app);
    QJsonObject made = sandbox::toJson(app);
    made.insert(u"clientSecret"_s, QString::fromLatin1(secret));
    return json(made, 201);
}

Reply EndgameService::addClientSecret(const Call &call)
{
    Application *app = account().application(call.parameters[0]);
    if (app == nullptr)
        return refuse(Reason::NotFound, u"Application not found."_s);
    const QByteArray secret = giveSecret(*app);
    QJsonObject made = sandbox::toJson(*app).value(u"clientSecrets"_s).toArray().last().toObject();
    made.insert(u"clientSecret"_s, QString::fromLatin1(secret));
    return json(made, 201);
}

Reply EndgameService::rotateSecret(const Call &call)
{
    Application *app = account().application(call.parameters[0]);
    if (app == nullptr)
        return refuse(Reason::NotFound, u"Application not found."_s);
    app->secrets.clear(); // what was there is refused from now on; tokens that it bought live on
    const QByteArray secret = giveSecret(*app);
    QJsonObject rotated = sandbox::toJson(*app);
    rotated.insert(u"clientSecret"_s, QString::fromLatin1(secret));
    return json(rotated);
}

Reply EndgameService::exchange(const Call &call)
{
    QString client = call.body.value(u"client_id"_s).toString();
    QByteArray secret = call.body.value(u"client_secret"_s).toString().toUtf8();
    const QByteArray basic = call.request.header("authorization");
    if (basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.mid(6)));
        client = QUrl::fromPercentEncoding(pair.section(u':', 0, 0).toUtf8());
        secret = QByteArray::fromPercentEncoding(pair.section(u':', 1).toUtf8());
    }
    if (call.body.value(u"grant_type"_s).toString() != u"client_credentials")
        return refuse(Reason::Malformed, u"The grant_type must be client_credentials."_s);
    Application *app = client.isEmpty() ? nullptr : account().application(client);
    const QByteArray hash = KeyStore::hashOf(secret);
    const auto matches = [&](const ClientSecret &s) { return s.hash == hash; };
    if (app == nullptr || std::none_of(app->secrets.begin(), app->secrets.end(), matches))
        return refuse(Reason::Unauthorized, u"The client credentials are not valid."_s);
    std::find_if(app->secrets.begin(), app->secrets.end(), matches)->lastUsed = now();
    const qint64 issued = now().toSecsSinceEpoch();
    const QString host = QString::fromLatin1(call.request.header("host"));
    const QByteArray token = signJwt({{u"iss"_s, QString(u"http://" % host % u"/endgame")},
                                      {u"aud"_s, u"endgame-sandbox"_s},
                                      {u"sub"_s, app->clientId},
                                      {u"client_id"_s, app->clientId},
                                      {u"org_id"_s, app->workspaceId},
                                      {u"jti"_s, ids().uuid()},
                                      {u"iat"_s, issued},
                                      {u"exp"_s, issued + TokenSeconds}},
                                     m_signingKey);
    return json(QJsonObject{{u"access_token"_s, QString::fromLatin1(token)},
                            {u"token_type"_s, u"Bearer"_s},
                            {u"expires_in"_s, TokenSeconds}});
}

Reply EndgameService::introspect(const Call &call)
{
    const QByteArray token = call.body.value(u"token"_s).toString().toUtf8();
    const Application *app = applicationOfToken(token, call.request.now);
    if (app == nullptr)
        return json(QJsonObject{{u"active"_s, false}});
    return json(
        QJsonObject{{u"active"_s, true}, {u"client_id"_s, app->clientId}, {u"org_id"_s, app->workspaceId}});
}

Application *EndgameService::applicationOfToken(const QByteArray &token, const QDateTime &when)
{
    const std::optional<QJsonObject> claims = verifyJwt(token, m_signingKey);
    if (!claims || claims->value(u"exp"_s).toInteger() <= when.toSecsSinceEpoch())
        return nullptr;
    return account().application(claims->value(u"client_id"_s).toString());
}

} // namespace claviger::sandbox
