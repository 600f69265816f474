// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <QString>

namespace claviger::audit {

/// What a person would type to find the events whose \a field holds \a value: key:"eg_live_03". An empty
/// \a value: those without one. Networks of the field ip are written bare, ip:203.0.113.0/24.
[[nodiscard]] QString queryTerm(AuditField field, const QString &value);

/// Events that \a term does not find; taken twice it is \a term again.
[[nodiscard]] QString negatedTerm(const QString &term);

} // namespace claviger::audit
