// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/domain/auditview.h"
#include "ui/audit/eventmenu.h"

namespace claviger {

/// \a query after a pivot on a value.
[[nodiscard]] QString pivotedQuery(const QString &query, EventMenu::Pivot pivot, AuditField field,
                                   const QString &value);
/// \a view, moved to what happened around \a event.
[[nodiscard]] AuditView viewAround(AuditView view, EventMenu::Around around, const audit::EventRow &event);

} // namespace claviger
