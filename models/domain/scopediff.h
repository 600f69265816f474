// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace claviger {

/// A rule for which scope includes which, such as covers() by the rules of a service.
using ScopeCover = std::function<bool(const QString &held, const QString &wanted)>;

/// Two sets of scopes side by side, each list by name.
struct ScopeDiff
{
    struct Entry
    {
        QString scope;
        QString coveredBy; ///< a scope of the other side that includes it; empty: none does
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> onlyFirst;
    QList<Entry> onlySecond;
    QStringList both;
    bool operator==(const ScopeDiff &) const = default;
};

[[nodiscard]] ScopeDiff scopeDiff(const QStringList &first, const QStringList &second,
                                  const ScopeCover &cover);

} // namespace claviger
