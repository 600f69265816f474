// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
#include "models/audit/readers/logformat.h"

#include <vector>

namespace claviger::audit {

/// The mapping of \a format as a person reads it: only fields that come from somewhere.
[[nodiscard]] std::vector<FormatDecision::Field> mappingTextOf(const LogFormat &format,
                                                               const FieldPath &prefix);

} // namespace claviger::audit
