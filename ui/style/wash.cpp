// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wash.h"

#include <QPainter>
#include <QWidget>

namespace claviger {

namespace {
constexpr int barWidth = 3;
}

void paintWash(QWidget &widget, Tone tone)
{
    QPainter painter(&widget);
    const QColor colour = toneColour(tone, widget.palette());
    QColor wash = colour;
    wash.setAlphaF(0.10F);
    painter.fillRect(widget.rect(), wash);
    const int start = widget.layoutDirection() == Qt::RightToLeft ? widget.width() - barWidth : 0;
    painter.fillRect(QRect(start, 0, barWidth, widget.height()), colour);
}

} // namespace claviger
