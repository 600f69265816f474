// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace claviger {

/// An icon of resources/icons by its file name without ".svg", drawn in the colour that \a role has in
/// the application's palette at the time of painting; follows light and dark by itself.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

/// The same in one fixed colour.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace claviger
