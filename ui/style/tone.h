// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace claviger {

/// What a text or a mark says by its colour (always beside a word or a shape, never alone).
enum class Tone { Normal, Muted, Accent, Ok, Warn, Bad, Info };

/// The colour of \a tone on \a palette's window and base; light or dark as the palette is.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);

} // namespace claviger
