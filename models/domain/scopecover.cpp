// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scopecover.h"

#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    return c == u'.' || c == u':' || c == u'/';
}

ScopeLevel levelOf(QStringView verb)
{
    const auto is = [verb](QLatin1StringView word) { return verb.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("read"_L1) || is("view"_L1))
        return ScopeLevel::Read;
    if (is("write"_L1) || is("edit"_L1))
        return ScopeLevel::Write;
    return is("admin"_L1) || is("manage"_L1) || is("*"_L1) ? ScopeLevel::Admin : ScopeLevel::None;
}

bool isWildcard(QStringView part)
{
    return part == u"*";
}

/// "chats.*" is the start of "chats.messages.read", however deep a service nests its resources.
bool coversByPrefix(const QString &held, const QString &wanted)
{
    return held.size() > 2 && held.endsWith(u'*') && isSeparator(held.at(held.size() - 2)) &&
           wanted.startsWith(QStringView(held).chopped(1));
}

} // namespace

ScopeParts partsOf(const QString &scope)
{
    static const QRegularExpression separators(QStringLiteral("[.:/]"));
    const qsizetype first = scope.indexOf(separators);
    const qsizetype last = scope.lastIndexOf(separators);
    if (first < 0) {
        const ScopeLevel level = levelOf(scope);
        return level == ScopeLevel::None ? ScopeParts{scope, {}, level} : ScopeParts{{}, scope, level};
    }
    const QString behind = scope.mid(last + 1);
    const QString before = scope.left(first);
    // Some services put the verb first; only its being one tells.
    if (levelOf(behind) == ScopeLevel::None && levelOf(before) != ScopeLevel::None && !isWildcard(before))
        return {scope.mid(first + 1), before, levelOf(before)};
    if (isWildcard(behind) && levelOf(before) != ScopeLevel::None && !isWildcard(before))
        return {behind, before, levelOf(before)};
    return {scope.left(last), behind, levelOf(behind)};
}

bool covers(const QString &held, const QString &wanted)
{
    if (held == wanted || coversByPrefix(held, wanted))
        return true;
    const ScopeParts has = partsOf(held);
    const ScopeParts wants = partsOf(wanted);
    if (!has.resource.isEmpty() && has.resource != wants.resource && !isWildcard(has.resource))
        return false;
    if (isWildcard(has.verb))
        return true;
    if (wants.level == ScopeLevel::None)
        return has.resource == wants.resource && has.verb == wants.verb && !has.verb.isEmpty();
    return has.level >= wants.level;
}

} // namespace claviger
