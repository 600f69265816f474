// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitymark.h"

namespace claviger {

QColor colourOf(Finding::Severity severity, const Tokens &tokens)
{
    switch (severity) {
    case Finding::Severity::High:
        return tokens.bad;
    case Finding::Severity::Medium:
        return tokens.warn;
    case Finding::Severity::Low:
        return tokens.info;
    }
    Q_UNREACHABLE();
}

void paintSeverityMark(QPainter &painter, const QRectF &box, Finding::Severity severity, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = box.center();
    switch (severity) {
    case Finding::Severity::High:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(centre.x(), box.top() + 0.5),
                                      QPointF(box.right(), box.bottom() - 0.5),
                                      QPointF(box.left(), box.bottom() - 0.5)});
        break;
    case Finding::Severity::Medium:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()),
                                      QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())});
        break;
    case Finding::Severity::Low:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

} // namespace claviger
