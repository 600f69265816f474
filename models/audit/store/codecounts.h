// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/column.h"
#include "models/audit/store/rowset.h"

#include <cstdint>
#include <vector>

namespace claviger::audit {

/// How often each of the segment's codes occurs in \a rows; by the segment's codes. Not for plain columns.
[[nodiscard]] std::vector<std::uint32_t> codeCounts(const Column &column, const RowSet &rows);

} // namespace claviger::audit
