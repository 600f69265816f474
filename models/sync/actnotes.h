// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "models/domain/operation.h"
#include "models/domain/result.h"

#include <optional>

namespace claviger {

class Database;

/// What the local journal says of an operation in the state that it has now; nothing while it is under way.
[[nodiscard]] std::optional<Act> actOf(const Operation &operation);

/// Adds \a act to the local journal with the connection's name. \a connectionId may be empty. Vault thread.
[[nodiscard]] Done noteAct(Database &database, const QString &connectionId, Act act);

} // namespace claviger
