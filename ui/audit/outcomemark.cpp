// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/outcomemark.h"

namespace claviger {

namespace {

void paintNoEntry(QPainter &painter, const QRectF &box)
{
    painter.drawEllipse(box);
    const qreal inset = box.width() * 0.27;
    painter.drawLine(QPointF(box.left() + inset, box.center().y()),
                     QPointF(box.right() - inset, box.center().y()));
}

void paintBars(QPainter &painter, const QRectF &box)
{
    for (const qreal share : {0.15, 0.5, 0.85}) {
        const qreal y = box.top() + box.height() * share;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right() - (share - 0.15) * box.width(), y));
    }
}

void paintTriangle(QPainter &painter, const QRectF &box)
{
    painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
    const qreal x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.45), QPointF(x, box.top() + box.height() * 0.7));
}

void paintDot(QPainter &painter, const QRectF &box)
{
    const QColor colour = painter.pen().color();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box.adjusted(2, 2, -2, -2));
}

} // namespace

void paintOutcomeMark(QPainter &painter, const QRectF &box, AuditOutcome outcome, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
    switch (outcome) {
    case AuditOutcome::Ok:
        paintDot(painter, inner);
        break;
    case AuditOutcome::Denied:
        paintNoEntry(painter, inner);
        break;
    case AuditOutcome::RateLimited:
        paintBars(painter, inner);
        break;
    case AuditOutcome::Error:
        paintTriangle(painter, inner);
        break;
    case AuditOutcome::Unknown:
        painter.drawEllipse(inner.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

} // namespace claviger
