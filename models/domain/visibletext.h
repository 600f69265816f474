// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

/// \a text with every character made visible that would hide, reorder or break the text around it: control
/// characters as their pictures (␊), marks of direction and of zero width by their number (‹U+202E›). For
/// text that others wrote, imported logs above all, wherever a person judges it.
[[nodiscard]] QString visibleText(const QString &text);

/// The same over several lines: line ends and tabs stay.
[[nodiscard]] QString visibleLines(const QString &text);

} // namespace claviger
