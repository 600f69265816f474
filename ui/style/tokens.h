// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace claviger {

/// The colours of the visual language. Widgets and delegates ask for them whenever they paint, so a
/// change of light and dark reaches them without further notice.
struct Tokens
{
    QColor window, base, alternate, line; ///< surfaces and hairlines
    QColor text, muted, faint;            ///< faint: disabled text
    QColor accent, onAccent;              ///< selection, primary button, links; nothing else
    QColor selection, hover;              ///< backgrounds of rows
    QColor ok, warn, bad, info, onBad;    ///< state text and marks

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &dark();
    /// Those that \a palette was made from; derived from it if it is a palette of the system.
    [[nodiscard]] static Tokens of(const QPalette &palette);

    /// Those of the application's palette. Painting code asks for these: a style sheet hands delegates
    /// and widgets palettes of its own making.
    [[nodiscard]] static Tokens current();

    [[nodiscard]] QPalette palette() const;
};

/// The ratio of WCAG 2: 1 (same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

/// A palette of a high-contrast theme, which is left as the person chose it.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

} // namespace claviger
