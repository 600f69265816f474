// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"
#include "models/audit/valuematcher.h"

#include <memory>
#include <optional>
#include <vector>

namespace claviger::audit {

/// A question about events as a tree; what the query language is parsed into, and what the engine runs.
/// A value that is passed between threads and never changed.
struct Condition
{
    enum class Kind {
        All,   ///< every event
        And,   ///< all children hold; true without children
        Or,    ///< one child holds; false without children
        Not,   ///< the one child does not hold
        Field, ///< the matcher accepts the value of \c field; an event without a value: matchesAbsent
        Text,  ///< the matcher accepts some field (all but Zone and Source)
        Raw,   ///< the matcher accepts the raw record
        Time   ///< from <= time < to; never an event without a time
    };

    Kind kind = Kind::All;
    std::vector<Condition> children;
    AuditField field = AuditField::Key;
    std::shared_ptr<const ValueMatcher> matcher; ///< Field, Text, Raw
    bool matchesAbsent = false;
    std::int64_t from = noTime + 1; ///< Time; nanoseconds UTC. A record without a time is in no span
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
};

} // namespace claviger::audit
