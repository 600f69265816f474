// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logformat.h"
#include "models/audit/readers/recordmapping.h"

#include <memory>

namespace claviger::audit {

/// Makes of a log format what parsers apply. Every path is looked for below \a prefix, the object that the
/// records stand in; empty for records that stand alone.
[[nodiscard]] std::shared_ptr<RecordMapping> compiledMapping(const LogFormat &format,
                                                             const FieldPath &prefix);

} // namespace claviger::audit
