// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keystate.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace claviger {

/// The colour that a state's mark and word have.
[[nodiscard]] QColor colourOf(KeyState state, const Tokens &tokens);

/// Paints the mark of a state: each state has a shape of its own, so that nobody needs its colour.
/// Drawn instead of set in type: few fonts have all of these signs, and none of one weight.
void paintStateMark(QPainter &painter, const QRectF &box, KeyState state, const QColor &colour);

} // namespace claviger
