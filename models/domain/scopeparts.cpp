// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scopeparts.h"

#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace claviger
