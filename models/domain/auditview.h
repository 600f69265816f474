// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace claviger {

/// A way to look at the events that a person gave a name, or left behind. It may name people and keys, so it
/// is kept in the vault, not in the settings.
struct AuditView
{
    QString name; ///< no other view of the vault has it; empty: how the page was left
    QString query;
    QString time; ///< which part of the trail; empty: all of it
    QString zone; ///< "utc", "local" or "source"
    bool ascending = false;
    QByteArray columns; ///< of the table; empty: those that are there

    bool operator==(const AuditView &) const = default;
};

} // namespace claviger
