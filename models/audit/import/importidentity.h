// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
#include "models/audit/readers/readeroptions.h"

namespace claviger::audit {

/// What an import that was cut off is recognised by: the file's size, begin and end, wherever it lies by
/// then, and how it is read. Standard input is never the same twice.
[[nodiscard]] QString importIdentity(const QString &path, const ReaderOptions &options,
                                     const FormatDecision &decision);

} // namespace claviger::audit
