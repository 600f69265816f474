// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/servicedescription.h"

namespace claviger {

/// Turns validated JSON into a description. What the schema cannot say (references between parts) is
/// checked here; errors name the JSON path.
[[nodiscard]] Result<ServiceDescription> readDescription(const QJsonObject &json, const QString &source);

} // namespace claviger
