// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fusionwithchecks.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void drawTick(QPainter &painter, const QRectF &box)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter.drawPath(tick);
}

void drawDash(QPainter &painter, const QRectF &box)
{
    painter.drawLine(QPointF(box.left() + box.width() * 0.27, box.center().y()),
                     QPointF(box.right() - box.width() * 0.27, box.center().y()));
}

} // namespace

FusionWithChecks::FusionWithChecks() : QProxyStyle(u"Fusion"_s) {}

void FusionWithChecks::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool filled = option->state.testFlag(State_On) || option->state.testFlag(State_NoChange);
    const QPalette &palette = option->palette;
    const QColor outline = palette.color(QPalette::PlaceholderText);
    const QColor accent = enabled ? palette.color(QPalette::Active, QPalette::Link) : outline;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(enabled ? 1.0 : 0.5);
    painter->setPen(QPen(filled || option->state.testFlag(State_HasFocus) ? accent : outline, 1));
    painter->setBrush(filled ? accent : palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(palette.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (option->state.testFlag(State_NoChange))
        drawDash(*painter, box);
    else if (filled)
        drawTick(*painter, box);
    painter->restore();
}

} // namespace claviger
