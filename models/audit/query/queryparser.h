// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/parsedquery.h"
#include "models/audit/query/querytime.h"

namespace claviger::audit {

/// Reads the query language (its grammar is in README.md). An empty query asks for every event. Never
/// throws, whatever the text.
[[nodiscard]] ParsedQuery parseQuery(const QString &text, const QueryContext &context);

} // namespace claviger::audit
