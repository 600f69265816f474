// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scopediff.h"

#include <algorithm>

namespace claviger {

namespace {

QStringList sortedOnce(QStringList scopes)
{
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

QList<ScopeDiff::Entry> missingIn(const QStringList &other, const QStringList &scopes,
                                  const ScopeCover &cover)
{
    QList<ScopeDiff::Entry> missing;
    for (const QString &scope : scopes) {
        if (other.contains(scope))
            continue;
        const auto wider = std::find_if(other.cbegin(), other.cend(),
                                        [&](const QString &held) { return cover(held, scope); });
        missing.append({scope, wider == other.cend() ? QString() : *wider});
    }
    return missing;
}

} // namespace

ScopeDiff scopeDiff(const QStringList &first, const QStringList &second, const ScopeCover &cover)
{
    const QStringList left = sortedOnce(first);
    const QStringList right = sortedOnce(second);
    ScopeDiff diff{missingIn(right, left, cover), missingIn(left, right, cover), {}};
    std::copy_if(left.cbegin(), left.cend(), std::back_inserter(diff.both),
                 [&](const QString &scope) { return right.contains(scope); });
    return diff;
}

} // namespace claviger
