// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace claviger {

/// Pieces of the audit query language that mean exactly what they are made of: \c ip:(10.0.0.1,10.0.0.2),
/// \c key:"a b", \c since:2026-03-01T10:00:05.000000001Z.
[[nodiscard]] QString queryFor(AuditField field, QStringList values);
[[nodiscard]] QString querySince(std::int64_t nanoseconds);  ///< at that time or later
[[nodiscard]] QString queryBefore(std::int64_t nanoseconds); ///< earlier than that

} // namespace claviger
