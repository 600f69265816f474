// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/answer.h"
#include "app/sandbox/request.h"

#include <functional>

namespace claviger::sandbox {

/// Who is asking, once recognised.
struct Caller
{
    StoredKey *key = nullptr;
    Application *application = nullptr; ///< instead of a key: a token of this application
    QString workspaceId;
    QString userId;
    Principal principal = Principal::NotProvided;
    bool administers = false;
};

/// A request on its way through a route.
struct Call
{
    const Request &request;
    const Caller &caller;
    QStringList parameters; ///< what stood in the place of "{…}", in order
    QJsonObject body;       ///< JSON or form fields
};

/// Rights that a route asks for besides scopes of the service's own grammar.
inline constexpr QLatin1StringView AnyKey{""};       ///< whoever is recognised
inline constexpr QLatin1StringView Nobody{"(open)"}; ///< no credential needed
inline constexpr QLatin1StringView Manage{
    "(manage)"}; ///< keys, applications: what a dashboard's admin may do

struct Route
{
    using Handler = std::function<Reply(const Call &)>;
    QByteArray method;
    QStringList pattern;
    QString need;
    Handler handler;
};

/// The routes of one service, matched segment by segment; "{name}" stands for any segment.
class Router
{
public:
    struct Match
    {
        const Route *route = nullptr; ///< null: no such route
        QStringList parameters;
    };
    void add(const QByteArray &method, const QString &pattern, const QString &need, Route::Handler handler);
    [[nodiscard]] Match match(const Request &request) const;

private:
    std::deque<Route> m_routes;
};

} // namespace claviger::sandbox
