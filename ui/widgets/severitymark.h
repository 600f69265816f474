// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace claviger {

/// The colour that a severity's mark and word have.
[[nodiscard]] QColor colourOf(Finding::Severity severity, const Tokens &tokens);

/// Paints the mark of a severity: a triangle, a diamond, a ring. Each has a shape of its own, so that nobody
/// needs its colour.
void paintSeverityMark(QPainter &painter, const QRectF &box, Finding::Severity severity,
                       const QColor &colour);

} // namespace claviger
