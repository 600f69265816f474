// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/textarena.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Where the record that begins at \a at ends: at its line's end, which may lie lines further down when a
/// cell in quotes holds some. \a text.size() if it does not end in it; then \a complete is false.
[[nodiscard]] std::size_t csvRecordEnd(std::string_view text, std::size_t at, char delimiter, bool &complete);

/// Splits a record (without its line's end) into cells as RFC 4180 has it; what is not as the RFC wants it
/// is taken as it stands. Cells with doubled quotes are put right in \a arena. False if a cell in quotes
/// does not end.
bool splitCsvRecord(std::string_view record, char delimiter, std::vector<std::string_view> &cells,
                    TextArena &arena);

} // namespace claviger::audit
