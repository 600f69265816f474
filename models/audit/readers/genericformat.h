// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logformat.h"
#include "models/audit/readers/samplefields.h"

#include <QStringList>

namespace claviger::audit {

/// The format that is made up for a log that no log format fits: by the names and values in \a sample.
/// What was decided why is added to \a why.
[[nodiscard]] LogFormat genericFormat(const SampleFields &sample, QStringList &why);

} // namespace claviger::audit
