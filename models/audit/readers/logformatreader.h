// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logformat.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace claviger::audit {

/// Reads the file of a log format. The error names the place in the file (\a name) that is wrong.
[[nodiscard]] Result<LogFormat> logFormatFromJson(const QByteArray &json, const QString &name);

} // namespace claviger::audit
