// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"
#include "models/posture/keyindex.h"

namespace claviger {

/// Finds the events that \a index tells to be about \a key: the question of KeyIndex::find() the other way
/// round. Every distinct name is judged once, not every event. Finds nothing for a key that the index does
/// not know.
[[nodiscard]] audit::Condition keyCondition(const KeyIndexPtr &index, const KeyIdentity &key);

} // namespace claviger
