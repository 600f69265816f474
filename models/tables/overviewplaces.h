// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

namespace claviger {

/// One line of the Overview page: a place and what it is called there.
struct OverviewPlace
{
    enum class Kind {
        All,        ///< the sum of all others
        Connection, ///< with as-of time; followed by its workspaces where it has several
        Inner       ///< a workspace or project below the connection before it
    };
    Kind kind = Kind::All;
    KeyPlace place;
    QString name;
    QString note; ///< the connection, where \c name is that of its only workspace

    bool operator==(const OverviewPlace &) const = default;
};

/// The lines for what lies in \a within, connections and workspaces by name. A connection with one
/// workspace, which holds all of its keys, is one line: two would say the same.
[[nodiscard]] QList<OverviewPlace> overviewPlaces(const Inventory &inventory, const KeyPlace &within);

} // namespace claviger
