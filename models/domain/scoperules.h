// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace claviger {

/// How a service's scopes include one another. Data of a description; a value.
struct ScopeRules
{
    /// How a scope is spelled, with {resource} and {action}: "{resource}.{action}". Several where a
    /// service spells the same right in several ways; the first that fits counts.
    QStringList forms;
    QStringList order; ///< actions on one resource, each including those before it
    QString wildcard =
        QStringLiteral("*");             ///< stands for every action, or every resource; empty: nothing does
    QHash<QString, QStringList> implies; ///< what else a scope includes; a lone "*" is everything

    bool operator==(const ScopeRules &) const = default;
};

/// Holding \a held gives the right \a wanted.
[[nodiscard]] bool covers(const ScopeRules &rules, const QString &held, const QString &wanted);
/// One of \a held does.
[[nodiscard]] bool covers(const ScopeRules &rules, const QStringList &held, const QString &wanted);
/// The two are spellings of one right.
[[nodiscard]] bool isSameRight(const ScopeRules &rules, const QString &left, const QString &right);

} // namespace claviger
