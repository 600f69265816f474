// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logform.h"
#include "models/audit/readers/samplefields.h"

#include <string_view>

namespace claviger::audit {

/// The fields of the records at a log's beginning, read as \a form says.
[[nodiscard]] SampleFields sampleOf(std::string_view head, bool isWhole, const LogForm &form);

} // namespace claviger::audit
