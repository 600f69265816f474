// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/auditlog.h"
#include "app/sandbox/idsource.h"
#include "app/sandbox/ratelimiter.h"
#include "app/sandbox/router.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/sandboxoptions.h"

#include <utility>

namespace claviger::sandbox {

/// What all services are given.
struct Setting
{
    const SandboxClock &clock;
    AuditLog &audit;
    SandboxOptions options;
};

/// Answers that a test has asked for in advance.
struct ForcedFailure
{
    int status = 0;
    int count = 0;
    int retryAfter = -1;
    bool executed = false; ///< the request is carried out all the same: only its answer is lost
};

/// One vendor: its data and the order in which it looks at a request (forced failures, route, credential,
/// rate, right, work). What differs between vendors are the routes, the credential, the grammar of
/// scopes and the envelopes; those are the virtual functions.
class Service
{
public:
    Service(const QString &id, const Setting &setting, RateRule rate);
    virtual ~Service() = default;
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] Answer handle(const Request &request);
    /// \a base: the URL of this service.
    [[nodiscard]] virtual SandboxConnection connection(const QUrl &base) const = 0;

    void failNext(const ForcedFailure &failure) { m_failure = failure; }
    /// A person leaves the company. False if nobody of that id, name or e-mail address is there.
    [[nodiscard]] bool leave(const QString &member);
    [[nodiscard]] bool setPlan(const QString &workspace, const QString &plan);
    /// With which status an expired key is turned away from now on (vendors say 401, 403 or both).
    void setExpiredStatus(int status) { m_expiredStatus = status; }
    [[nodiscard]] Account &account() { return m_account; }
    /// Writes down one use of a key and moves its last-used fields, unless it was turned away.
    void recordUse(StoredKey &key, AuditRecord record);

protected:
    void route(const char *method, const char *pattern, QLatin1StringView need, Route::Handler handler);
    /// Serves this service's own record of requests to whoever may manage keys: newest first, pages by
    /// cursor. A "{workspace}" in the pattern narrows it.
    void routeTrail(const char *pattern);
    /// Looks a key up and refuses what is unknown, revoked, expired or outside its allowlist.
    [[nodiscard]] tl::expected<Caller, Refusal> recognise(const QByteArray &secret, const Request &request);
    [[nodiscard]] virtual tl::expected<Caller, Refusal> authenticate(const Request &request) = 0;
    [[nodiscard]] virtual bool grants(const Caller &caller, const QString &need) const = 0;
    [[nodiscard]] virtual Answer render(const Refusal &refusal, const Request &request) const = 0;
    [[nodiscard]] virtual QByteArray newSecret() = 0;
    [[nodiscard]] virtual int shownCharacters() const = 0; ///< of a secret, in lists
    /// The credential's own workspace is on a plan without API. Default: never.
    [[nodiscard]] virtual std::optional<Refusal> planRefusal(const Workspace &workspace) const;
    virtual void memberLeft(const Member &member);
    /// How many requests a key of this workspace may make. Default: the service's own rule.
    [[nodiscard]] virtual RateRule rateOf(const Workspace &workspace) const;

    /// Gives the draft an id of its own and a secret, and keeps it.
    std::pair<StoredKey *, QByteArray> issue(StoredKey draft, const QString &keyId);
    [[nodiscard]] QDateTime now() const { return m_setting.clock.now(); }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] const SandboxOptions &options() const { return m_setting.options; }
    /// Of a person who is or was a member.
    [[nodiscard]] QString nameOf(const QString &userId);

private:
    [[nodiscard]] Reply process(const Request &request, Caller &caller);
    [[nodiscard]] std::optional<Refusal> check(const Route &route, const Request &request, Caller &caller);
    void record(const Request &request, const Caller &caller, int status);

    QString m_id;
    Setting m_setting;
    RateLimiter m_limiter;
    ForcedFailure m_failure;
    int m_expiredStatus = 0; ///< 0: the usual one
    IdSource m_ids;
    Account m_account;
    Router m_router;
    QHash<QString, QString> m_names; ///< found before: a list of keys asks for the same few again and again
};

} // namespace claviger::sandbox
