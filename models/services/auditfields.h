// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QStringList>

namespace claviger {

/// The fields that the `map` of audit.list gives, in the order in which they are shown.
[[nodiscard]] const QStringList &auditFields();

/// One mapped audit record in canonical form: the time in ISO 8601 UTC, numbers as text where a text is
/// meant. Its errors name the field that is missing, is no audit field, or is given although the
/// description declares it as not provided.
[[nodiscard]] Result<QJsonObject> auditRecordFromJson(const QJsonObject &json,
                                                      const QStringList &notProvided);

} // namespace claviger
