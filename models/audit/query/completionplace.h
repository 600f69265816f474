// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/queryfield.h"

#include <QString>

#include <optional>

namespace claviger::audit {

/// What could be completed where the cursor stands in a query, as far as it is typed.
struct CompletionPlace
{
    std::optional<QueryField> field; ///< whose value is typed; none: a name of a field, or text
    QString typed;                   ///< what is there of it, without quotes
    qsizetype column = 0;            ///< of what a completion replaces
    qsizetype length = 0;
    QString rest; ///< the query without the term that is typed: what the values are to be counted under

    bool operator==(const CompletionPlace &other) const
    {
        return typed == other.typed && column == other.column && length == other.length && rest == other.rest;
    }
};

[[nodiscard]] CompletionPlace completionPlaceAt(const QString &query, qsizetype cursor);

} // namespace claviger::audit
