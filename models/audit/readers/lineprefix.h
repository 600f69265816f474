// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/timetext.h"

#include <string_view>

namespace claviger::audit {

/// What stands before a record because something carried it: syslog (RFC 3164 and 5424), a container
/// runtime ("2024-01-01T00:00:00Z stdout F "), docker compose ("web-1  | ").
struct LinePrefix
{
    ReadTime time; ///< nanoseconds is noTime if the prefix has none
    std::string_view host;
    std::string_view program;
    std::string_view data;    ///< structured data of RFC 5424: pairs in brackets
    std::string_view message; ///< the rest
};

/// Takes the prefix off \a line; without one, message is the line.
[[nodiscard]] LinePrefix linePrefix(std::string_view line, const TimeContext &context);

} // namespace claviger::audit
