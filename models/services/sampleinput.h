// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"

#include <QDateTime>
#include <QJsonObject>

namespace claviger {

/// What a request program of \a operation would see, with sample values, without a secret.
[[nodiscard]] QJsonObject sampleInput(const ServiceDescription &description,
                                      const OperationDescription &operation, const QDateTime &now);

} // namespace claviger
