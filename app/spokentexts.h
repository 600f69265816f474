// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

/// Everything that the windows which are open say to anybody, a screen reader among them: texts, titles, tool
/// tips, what tables hold, accessible names, descriptions and values; one part a line, behind the widget that
/// says it. What a masked field holds is not said. A button or an entry of a menu that is disabled and does
/// not say why is marked "no reason".
[[nodiscard]] QString spokenTexts();

} // namespace claviger
