// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"
#include "models/posture/keyindex.h"

#include <memory>

namespace claviger {

/// Finds the events that \a index tells to be about \a key: the question of KeyIndex::find() the other way
/// round. Every distinct name is judged once, not every event. \a connections: those that the index was made
/// from. Finds nothing for a key that the index does not know.
[[nodiscard]] audit::Condition keyCondition(std::shared_ptr<const KeyIndex> index, const KeyIdentity &key,
                                            const QList<Connection> &connections);

} // namespace claviger
