// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"
#include "models/audit/readers/textarena.h"
#include "models/audit/readers/timetext.h"

#include <string_view>

namespace claviger::audit {

/// Reads a line of text that is in no form known by name: a time near its beginning, maybe a level, maybe
/// name=value pairs or an HTTP request, and a message. Fields: time, level, message, request_method,
/// request_path, status, request_id and the pairs by their names. False if it holds no time.
[[nodiscard]] bool readTextLine(std::string_view line, const TimeContext &context, NamedFields &fields,
                                TextArena &arena);

} // namespace claviger::audit
