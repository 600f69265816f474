// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/sync/inventory.h"

namespace claviger {

class Database;

/// Reads everything that the window shows in one go. Runs on the vault's thread. The services' names are
/// not in the vault: the caller fills them in.
[[nodiscard]] Result<Inventory> readInventory(Database &database);

} // namespace claviger
