// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/scopecatalogue.h"

#include <algorithm>

namespace claviger {

namespace {

bool matchesByWildcard(const QString &wildcard, const QString &pattern, const QString &scope)
{
    return !wildcard.isEmpty() && pattern.endsWith(wildcard) &&
           scope.startsWith(QStringView(pattern).chopped(wildcard.size()));
}

bool isKnown(const ScopeRules &rules, const QList<Scope> &catalogue, const QString &scope)
{
    return std::any_of(catalogue.begin(), catalogue.end(), [&](const Scope &entry) {
        return isSameRight(rules, entry.id, scope) || matchesByWildcard(rules.wildcard, entry.id, scope) ||
               matchesByWildcard(rules.wildcard, scope, entry.id);
    });
}

} // namespace

QStringList unknownScopes(const ScopePolicy &policy, const QStringList &scopes, const QList<Scope> &listed)
{
    QStringList unknown;
    for (const QString &scope : scopes) {
        if (!isKnown(policy.rules, policy.catalogue, scope) && !isKnown(policy.rules, listed, scope))
            unknown << scope;
    }
    return unknown;
}

} // namespace claviger
