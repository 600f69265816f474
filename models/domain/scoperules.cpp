// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scoperules.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Right
{
    QString resource;
    QString action;

    bool operator==(const Right &) const = default;
};

/// Takes "members:read" apart by "{resource}:{action}". The part that comes first ends at the last
/// separator, because resources have dots and colons of their own more often than actions do.
std::optional<Right> byForm(const QString &form, const QString &scope)
{
    static const QString resource = u"{resource}"_s;
    static const QString action = u"{action}"_s;
    const qsizetype resourceAt = form.indexOf(resource);
    const qsizetype actionAt = form.indexOf(action);
    if (resourceAt < 0 || actionAt < 0)
        return {};
    const bool resourceFirst = resourceAt < actionAt;
    const QString &first = resourceFirst ? resource : action;
    const qsizetype secondAt = std::max(resourceAt, actionAt);
    const QString before = form.left(std::min(resourceAt, actionAt));
    const QString after = form.mid(secondAt + (resourceFirst ? action : resource).size());
    const QString between = form.mid(before.size() + first.size(), secondAt - before.size() - first.size());
    if (between.isEmpty() || !scope.startsWith(before) || !scope.endsWith(after))
        return {};
    const QString middle = scope.mid(before.size(), scope.size() - before.size() - after.size());
    const qsizetype cut = resourceFirst ? middle.lastIndexOf(between) : middle.indexOf(between);
    if (cut <= 0 || cut + between.size() >= middle.size())
        return {};
    const QString left = middle.left(cut);
    const QString right = middle.mid(cut + between.size());
    return resourceFirst ? Right{left, right} : Right{right, left};
}

std::optional<Right> rightOf(const ScopeRules &rules, const QString &scope)
{
    std::optional<Right> found;
    for (const QString &form : rules.forms) {
        const std::optional<Right> right = byForm(form, scope);
        if (!right)
            continue;
        // "read:members" fits "{resource}:{action}" too; only a known action tells the spellings apart.
        if (rules.order.contains(right->action) || right->action == rules.wildcard)
            return right;
        if (!found)
            found = right;
    }
    return found;
}

bool coversAction(const ScopeRules &rules, const QString &held, const QString &wanted)
{
    if (held == wanted || (!rules.wildcard.isEmpty() && held == rules.wildcard))
        return true;
    const qsizetype rank = rules.order.indexOf(wanted);
    return rank >= 0 && rules.order.indexOf(held) > rank;
}

bool coversDirectly(const ScopeRules &rules, const QString &held, const QString &wanted)
{
    const QString &wildcard = rules.wildcard;
    if (held == wanted || (!wildcard.isEmpty() && held == wildcard))
        return true;
    const std::optional<Right> has = rightOf(rules, held);
    const std::optional<Right> wants = rightOf(rules, wanted);
    if (has && wants)
        return (has->resource == wants->resource || has->resource == wildcard) &&
               coversAction(rules, has->action, wants->action);
    // Without a form to take them apart by, "settings:*" is at least the start of "settings:view".
    return !wildcard.isEmpty() && held.endsWith(wildcard) &&
           wanted.startsWith(QStringView(held).chopped(wildcard.size()));
}

bool covers(const ScopeRules &rules, const QString &held, const QString &wanted, QSet<QString> &seen)
{
    if (seen.contains(held))
        return false;
    seen.insert(held);
    if (coversDirectly(rules, held, wanted))
        return true;
    const QStringList more = rules.implies.value(held);
    return std::any_of(more.begin(), more.end(), [&](const QString &implied) {
        return implied == u"*"_s || covers(rules, implied, wanted, seen);
    });
}

} // namespace

bool covers(const ScopeRules &rules, const QString &held, const QString &wanted)
{
    QSet<QString> seen;
    return covers(rules, held, wanted, seen);
}

bool covers(const ScopeRules &rules, const QStringList &held, const QString &wanted)
{
    return std::any_of(held.begin(), held.end(),
                       [&](const QString &scope) { return covers(rules, scope, wanted); });
}

bool isSameRight(const ScopeRules &rules, const QString &left, const QString &right)
{
    if (left == right)
        return true;
    const std::optional<Right> a = rightOf(rules, left);
    return a && a == rightOf(rules, right);
}

} // namespace claviger
