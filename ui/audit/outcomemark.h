// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditoutcome.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace claviger {

/// Paints the mark of an outcome: each has a shape of its own, so that nobody needs its colour.
void paintOutcomeMark(QPainter &painter, const QRectF &box, AuditOutcome outcome, const QColor &colour);

} // namespace claviger
