// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colourscheme.h"

class QApplication;

namespace claviger {

/// Gives the program its look: Fusion, the palette of the tokens, a small style sheet. May be called
/// again to change the scheme. With System it follows the desktop's light and dark as they change; a
/// high-contrast palette is left untouched.
void applyStyle(QApplication &app, ColourScheme scheme);

} // namespace claviger
