// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/paletteiconengine.h"

namespace claviger {

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new PaletteIconEngine(name, role));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    return PaletteIconEngine::render(name, colour, QSize(size, size) * devicePixelRatio, devicePixelRatio);
}

} // namespace claviger
