// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statemark.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void paintDisc(QPainter &painter, const QRectF &box)
{
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
}

void paintQuarter(QPainter &painter, const QRectF &box)
{
    painter.drawEllipse(box);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPie(box, 0, 90 * 16);
}

void paintClock(QPainter &painter, const QRectF &box)
{
    painter.drawEllipse(box);
    const QPointF c = box.center();
    painter.drawPolyline(QPolygonF{QPointF(c.x(), box.top() + 2), c, QPointF(box.right() - 2.5, c.y())});
}

void paintPause(QPainter &painter, const QRectF &box)
{
    const qreal third = box.width() / 3.2;
    painter.drawLine(QPointF(box.left() + third, box.top() + 1),
                     QPointF(box.left() + third, box.bottom() - 1));
    painter.drawLine(QPointF(box.right() - third, box.top() + 1),
                     QPointF(box.right() - third, box.bottom() - 1));
}

void paintCross(QPainter &painter, const QRectF &box)
{
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void paintArrows(QPainter &painter, const QRectF &box)
{
    const qreal upper = box.top() + box.height() * 0.3;
    const qreal lower = box.top() + box.height() * 0.72;
    const qreal head = box.width() * 0.24;
    painter.drawLine(QPointF(box.left(), upper), QPointF(box.right(), upper));
    painter.drawPolyline(QPolygonF{QPointF(box.right() - head, upper - head), QPointF(box.right(), upper),
                                   QPointF(box.right() - head, upper + head)});
    painter.drawLine(QPointF(box.left(), lower), QPointF(box.right(), lower));
    painter.drawPolyline(QPolygonF{QPointF(box.left() + head, lower - head), QPointF(box.left(), lower),
                                   QPointF(box.left() + head, lower + head)});
}

void paintText(QPainter &painter, const QRectF &box, const QString &text)
{
    QFont font = painter.font();
    font.setPixelSize(int(box.height() * 1.15));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(box.adjusted(-2, -2, 2, 2), Qt::AlignCenter, text);
}

void paintBox(QPainter &painter, const QRectF &box)
{
    const QRectF inner = box.adjusted(0.5, 1, -0.5, -0.5);
    painter.drawRoundedRect(inner, 1.5, 1.5);
    painter.drawLine(QPointF(inner.left(), inner.top() + 3), QPointF(inner.right(), inner.top() + 3));
}

void paintShape(QPainter &painter, const QRectF &box, KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return paintDisc(painter, box);
    case KeyState::ExpiresSoon:
        return paintQuarter(painter, box);
    case KeyState::CuttingOver:
        return paintArrows(painter, box);
    case KeyState::Expired:
        return paintClock(painter, box);
    case KeyState::Disabled:
        return paintPause(painter, box);
    case KeyState::Revoked:
        return paintCross(painter, box);
    case KeyState::Pending:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case KeyState::Archived:
        return paintBox(painter, box);
    case KeyState::Unknown:
        return paintText(painter, box, u"?"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

QColor colourOf(KeyState state, const Tokens &tokens)
{
    switch (state) {
    case KeyState::Active:
        return tokens.ok;
    case KeyState::ExpiresSoon:
        return tokens.warn;
    case KeyState::CuttingOver:
    case KeyState::Pending:
        return tokens.info;
    case KeyState::Expired:
        return tokens.bad;
    case KeyState::Disabled:
    case KeyState::Revoked:
    case KeyState::Archived:
    case KeyState::Unknown:
        return tokens.muted;
    }
    Q_UNREACHABLE();
}

void paintStateMark(QPainter &painter, const QRectF &box, KeyState state, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintShape(painter, box, state);
    painter.restore();
}

} // namespace claviger
