// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/router.h"

#include <optional>

namespace claviger::sandbox {

namespace {

std::optional<QStringList> parametersOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return {};
    QStringList parameters;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern[i].startsWith(u'{'))
            parameters << path[i];
        else if (pattern[i] != path[i])
            return {};
    }
    return parameters;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, const QString &need,
                 Route::Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/', Qt::SkipEmptyParts), need, std::move(handler)});
}

Router::Match Router::match(const Request &request) const
{
    for (const Route &route : m_routes) {
        if (route.method != request.method)
            continue;
        if (const auto parameters = parametersOf(route.pattern, request.path))
            return {&route, *parameters};
    }
    return {};
}

} // namespace claviger::sandbox
