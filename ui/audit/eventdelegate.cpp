// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventdelegate.h"

#include "models/tables/eventtablemodel.h"
#include "ui/audit/outcomemark.h"
#include "ui/style/chartcolours.h"
#include "ui/style/textroles.h"

#include <QAbstractItemView>

namespace claviger {

namespace {

constexpr int mark = 10;
constexpr int gap = 7;

bool isFixed(int field)
{
    return field == int(AuditField::Key) || field == int(AuditField::Ip) ||
           field == int(AuditField::RequestId) || field == int(AuditField::Resource);
}

} // namespace

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || view->currentIndex() != index)
        return;
    painter->save();
    painter->setPen(Tokens::current().accent);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

void EventDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (!index.data(EventLoadedRole).toBool())
        return paintBar(painter, area, index);
    const int field = index.data(EventFieldRole).toInt();
    if (field == int(AuditField::Outcome))
        return paintOutcome(painter, area, option, index);
    if (isFixed(field))
        painter.setFont(fixedFont());
    else if (field < 0)
        painter.setFont(tabular(option.font));
    CellDelegate::paintContent(painter, area, option, index);
}

void EventDelegate::paintOutcome(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto outcome = auditOutcomeFromWord(QString::fromUtf8(index.data(EventOutcomeRole).toByteArray()))
                             .value_or(AuditOutcome::Unknown);
    const QRect box(area.left(), area.center().y() - mark / 2 + 1, mark, mark);
    const QRect words = area.adjusted(mark + gap, 0, 0, 0);
    paintOutcomeMark(painter, QStyle::visualRect(option.direction, area, box), outcome,
                     ChartColours::current().of(outcome));
    paintText(painter, QStyle::visualRect(option.direction, area, words), option.direction, Qt::AlignLeft,
              index.data().toString());
}

void EventDelegate::paintBar(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    if (!m_barsShown)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::current().line);
    // Uneven ends read as text that is on its way, even ones as a broken table.
    const int percent = 55 + (index.row() * 7 + index.column() * 13) % 35;
    painter.drawRoundedRect(QRectF(area.left(), area.center().y() - 3, area.width() * percent / 100.0, 8), 4,
                            4);
}

} // namespace claviger
