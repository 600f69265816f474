// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"
#include "models/audit/readers/textarena.h"

#include <string_view>

namespace claviger::audit {

/// "CEF:0|vendor|product|version|id|name|severity|src=… suser=…" (ArcSight) and
/// "LEEF:1.0|vendor|product|version| id|src=…" (QRadar), as security products send them by syslog. False if
/// \a message is neither.
bool readEventFormatLine(std::string_view message, NamedFields &fields, TextArena &arena);

} // namespace claviger::audit
