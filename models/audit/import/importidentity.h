// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
#include "models/audit/readers/readeroptions.h"

namespace claviger::audit {

/// What an import that was cut off is recognised by: the file's size, begin and end, wherever it lies by
/// then, and how it is read. What can be read once only is never the same twice.
[[nodiscard]] QString importIdentity(const QString &path, const ReaderOptions &options,
                                     const FormatDecision &decision);

/// Standard input ("-") and pipes: whoever opens them again takes bytes from the first reader, or waits for
/// ever.
[[nodiscard]] bool isReadOnce(const QString &path);

} // namespace claviger::audit
