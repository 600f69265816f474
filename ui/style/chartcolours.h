// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditoutcome.h"

#include <QColor>

namespace claviger {

/// Fills of charts by outcome: told apart by the colour-blind, three to one on base and window. A word or a
/// number always stands beside them. Asked for at the time of painting.
struct ChartColours
{
    QColor ok, denied, limited, error, unknown;

    /// Those that go with the application's palette, light or dark.
    [[nodiscard]] static ChartColours current();
    [[nodiscard]] QColor of(AuditOutcome outcome) const;
};

} // namespace claviger
