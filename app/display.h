// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace claviger {

/// To be called before QApplication is made, which ends the process where it finds no display. Where there is
/// none, what \a onlyDraws pictures does so without one; a window is refused with a sentence.
[[nodiscard]] Done prepareDisplay(bool onlyDraws);

} // namespace claviger
