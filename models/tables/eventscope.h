// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"
#include "models/audit/timespan.h"

#include <QString>

#include <optional>

namespace claviger {

/// Which events are looked at: those that a query finds, of one source or of any, in a span of time or at any
/// time. A value; pure.
struct EventScope
{
    QString text;           ///< of the query
    audit::Condition found; ///< what the query finds
    QString source{};       ///< empty: any
    std::optional<audit::TimeSpan> span{};

    [[nodiscard]] audit::Condition condition() const;
    /// The query that finds the same events anywhere.
    [[nodiscard]] QString query() const;
};

} // namespace claviger
