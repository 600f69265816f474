// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inventory.h"
#include "models/tables/keyrow.h"

#include <QList>

namespace claviger {

/// Every key with its names, in the order of \c keys. Keys of connections that are gone are left out.
[[nodiscard]] QList<KeyRow> rowsOf(const Inventory &inventory);

/// When the oldest connection was last read completely; invalid if any was never read or there is none.
[[nodiscard]] QDateTime dataAsOf(const QList<Connection> &connections);

} // namespace claviger
