// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"
#include "models/audit/readers/textarena.h"

#include <string_view>

namespace claviger::audit {

/// Finds name=value pairs in \a text: values may stand in double or single quotes (with backslashes), a comma
/// or semicolon may follow. How many bytes of the text the pairs make up; 0 if there are none.
std::size_t readPairs(std::string_view text, NamedFields &fields, TextArena &arena);

/// Reads a line of logfmt, which is pairs and nothing else.
[[nodiscard]] bool readPairsLine(std::string_view line, NamedFields &fields, TextArena &arena);

} // namespace claviger::audit
