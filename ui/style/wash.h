// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tone.h"

class QWidget;

namespace claviger {

/// Paints what stands out from a page: a washed background with a bar at its start, in the colour of
/// \a tone. To be called by the paint event of \a widget.
void paintWash(QWidget &widget, Tone tone);

} // namespace claviger
