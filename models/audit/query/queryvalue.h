// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/parsedquery.h"
#include "models/audit/query/queryfield.h"
#include "models/audit/query/queryreader.h"
#include "models/audit/query/querytime.h"

#include <tl/expected.hpp>

namespace claviger::audit {

/// What one value behind a field asks for, by the field's kind: text with wildcards, a number or a range
/// of numbers, an address or network, a time or a span of time.
[[nodiscard]] tl::expected<Condition, QueryError>
conditionOf(const QueryField &field, const QueryReader::Word &word, const QueryContext &context);

/// What a word without a field asks for: that text, somewhere in a column.
[[nodiscard]] Condition textCondition(Condition::Kind kind, const QueryReader::Word &word);

} // namespace claviger::audit
