// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/service.h"

#include "app/sandbox/fields.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

// Each service has its own sequence, so that adding a key to one does not rename those of another.
quint32 mixedSeed(quint32 seed, const QString &id)
{
    const QByteArray digest = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return seed ^ (quint32(quint8(digest[0])) << 16 | quint32(quint8(digest[1])) << 8 | quint8(digest[2]));
}

std::optional<QJsonObject> bodyOf(const Request &request)
{
    if (!request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return request.object();
    QJsonObject fields;
    const QUrlQuery form(QString::fromUtf8(request.body).replace(u'+', u' '));
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

} // namespace

Service::Service(const QString &id, const Setting &setting, RateRule rate)
    : m_id(id), m_setting(setting), m_limiter(rate), m_ids(mixedSeed(setting.options.seed, id))
{
}

void Service::route(const char *method, const char *pattern, QLatin1StringView need, Route::Handler handler)
{
    m_router.add(method, QString::fromLatin1(pattern), need, std::move(handler));
}

Answer Service::handle(const Request &request)
{
    Caller caller;
    const bool forced = m_failure.count > 0;
    Reply reply = forced && !m_failure.executed ? Reply(Answer()) : process(request, caller);
    if (forced) {
        --m_failure.count;
        reply = tl::unexpected(Refusal{
            Reason::Forced, u"The sandbox was asked to fail."_s, {}, m_failure.status, m_failure.retryAfter});
    }
    Answer answer = reply ? *reply : render(reply.error(), request);
    if (!reply && reply.error().retryAfter >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(reply.error().retryAfter)});
    record(request, caller, answer.status);
    return answer;
}

Reply Service::process(const Request &request, Caller &caller)
{
    const Router::Match match = m_router.match(request);
    if (match.route == nullptr)
        return refuse(Reason::NotFound,
                      u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.rawPath));
    if (const auto refusal = check(*match.route, request, caller))
        return tl::unexpected(*refusal);
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return refuse(Reason::Malformed, u"The request body is not a JSON object."_s);
    return match.route->handler({request, caller, match.parameters, *body});
}

std::optional<Refusal> Service::check(const Route &wanted, const Request &request, Caller &caller)
{
    if (wanted.need == Nobody)
        return {};
    const tl::expected<Caller, Refusal> recognised = authenticate(request);
    if (!recognised)
        return recognised.error();
    caller = *recognised;
    const QString bucket = caller.key ? caller.key->id : caller.workspaceId;
    const Workspace *own = m_account.workspace(caller.workspaceId);
    const RateRule rule = own ? rateOf(*own) : m_limiter.rule();
    if (const int wait = m_limiter.secondsToWait(bucket, request.now, rule))
        return Refusal{Reason::RateLimited, u"Too many requests."_s, {}, 0, rule.tellsWhen ? wait : -1};
    if (own != nullptr) {
        if (const auto refusal = planRefusal(*own))
            return refusal;
    }
    if (wanted.need != AnyKey && !grants(caller, wanted.need)) {
        return wanted.need == Manage
                   ? Refusal{Reason::Role, u"Only owners and admins may do this."_s, {}, 0, -1}
                   : Refusal{Reason::Scope, u"The key lacks the scope %1."_s.arg(wanted.need), {}, 0, -1};
    }
    return {};
}

tl::expected<Caller, Refusal> Service::recognise(const QByteArray &secret, const Request &request)
{
    if (secret.isEmpty())
        return refuse(Reason::Unauthorized, u"An API key is required."_s);
    StoredKey *key = m_account.keys.findSecret(secret);
    if (key == nullptr)
        return refuse(Reason::Unauthorized, u"The API key is not valid."_s);
    if (key->revoked.isValid())
        return refuse(Reason::Revoked, u"The API key has been revoked."_s);
    if (key->isExpired(request.now))
        return tl::unexpected(
            Refusal{Reason::Expired, u"The API key has expired."_s, {}, m_expiredStatus, -1});
    if (!isAllowed(key->allowlist, request.address))
        return refuse(Reason::Network, u"The key may not be used from %1."_s.arg(request.address));
    return Caller{key, nullptr, key->workspaceId, key->ownerId, key->principal, key->administers};
}

void Service::record(const Request &request, const Caller &caller, int status)
{
    AuditRecord entry{request.now,
                      m_id,
                      caller.workspaceId,
                      {},
                      request.address,
                      request.userAgent(),
                      QString::fromLatin1(request.method),
                      request.rawPath,
                      status};
    if (caller.key != nullptr) {
        recordUse(*caller.key, std::move(entry));
        return;
    }
    if (caller.application != nullptr) {
        caller.application->lastUsed = request.now;
        entry.key = caller.application->clientId;
    }
    // Somebody whom we turned away with a key that we know is worth a line with its prefix.
    const QByteArray bearer = request.bearer();
    if (const StoredKey *key =
            m_account.keys.findSecret(bearer.isEmpty() ? request.header("x-api-key") : bearer)) {
        entry.key = key->prefix;
        entry.workspace = key->workspaceId;
    }
    m_setting.audit.append(std::move(entry));
}

void Service::recordUse(StoredKey &key, AuditRecord record)
{
    record.service = m_id;
    record.key = key.prefix;
    record.workspace = key.workspaceId;
    const bool turnedAway = record.status == 401 || record.status == 403;
    if (!turnedAway && (!key.lastUsed.isValid() || key.lastUsed <= record.time)) {
        key.lastUsed = record.time;
        key.lastUsedIp = record.ip;
        key.lastUsedAgent = record.userAgent;
    }
    ++key.uses;
    m_setting.audit.append(std::move(record));
}

void Service::routeTrail(const char *pattern)
{
    route("GET", pattern, Manage, [this](const Call &call) -> Reply {
        const QDateTime since = QDateTime::fromString(call.request.parameter(u"since"_s), Qt::ISODateWithMs);
        const int limit = qBound(1, call.request.number(u"limit"_s, 200).value_or(200), 1000);
        const auto page = m_setting.audit.page(m_id, call.parameters.value(0), since,
                                               call.request.parameter(u"cursor"_s).toULongLong(), limit);
        return json(QJsonObject{
            {u"events"_s, page.events},
            {u"next_cursor"_s, page.next == 0 ? QJsonValue() : QJsonValue(QString::number(page.next))}});
    });
}

bool Service::leave(const QString &wanted)
{
    bool found = false;
    for (Workspace &workspace : m_account.workspaces) {
        const auto it =
            std::find_if(workspace.members.begin(), workspace.members.end(), [&](const Member &m) {
                return m.id == wanted || m.userId == wanted || m.name == wanted || m.email == wanted;
            });
        if (it == workspace.members.end())
            continue;
        const Member gone = *it;
        workspace.members.erase(it);
        // Keys still say by name who made them.
        m_names.insert(gone.userId, gone.name);
        memberLeft(gone);
        found = true;
    }
    return found;
}

bool Service::setPlan(const QString &wanted, const QString &plan)
{
    Workspace *workspace = wanted.isEmpty() && !m_account.workspaces.isEmpty() ? &m_account.workspaces.first()
                                                                               : m_account.workspace(wanted);
    if (workspace != nullptr)
        workspace->plan = plan;
    return workspace != nullptr;
}

std::optional<Refusal> Service::planRefusal(const Workspace &) const
{
    return {};
}

void Service::memberLeft(const Member &) {}

RateRule Service::rateOf(const Workspace &) const
{
    return m_limiter.rule();
}

std::pair<StoredKey *, QByteArray> Service::issue(StoredKey draft, const QString &keyId)
{
    const QByteArray secret = newSecret();
    draft.id = keyId;
    draft.prefix = QString::fromLatin1(secret.left(shownCharacters()));
    if (!draft.created.isValid())
        draft.created = now();
    return {&m_account.keys.add(std::move(draft), secret), secret};
}

QString Service::nameOf(const QString &userId)
{
    if (const auto known = m_names.constFind(userId); known != m_names.constEnd())
        return *known;
    for (Workspace &workspace : m_account.workspaces) {
        if (const Member *member = workspace.member(userId))
            return *m_names.insert(userId, member->name);
    }
    return {};
}

} // namespace claviger::sandbox
