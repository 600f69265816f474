// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statedelegate.h"

#include "models/tables/roles.h"
#include "ui/widgets/statemark.h"

namespace claviger {

namespace {
constexpr int mark = 10;
constexpr int gap = 7;
} // namespace

void StateDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto state = KeyState(index.data(StatusRole).toInt());
    if (!index.data(ProvidedRole).toBool())
        return CellDelegate::paintContent(painter, area, option, index);
    const QRect box(area.left(), area.center().y() - mark / 2 + 1, mark, mark);
    const QRect words = area.adjusted(mark + gap, 0, 0, 0);
    paintStateMark(painter, QStyle::visualRect(option.direction, area, box), state, painter.pen().color());
    paintText(painter, QStyle::visualRect(option.direction, area, words), option.direction, Qt::AlignLeft,
              index.data().toString());
}

QColor StateDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    if (!index.data(ProvidedRole).toBool())
        return tokens.muted;
    return colourOf(KeyState(index.data(StatusRole).toInt()), tokens);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(mark + gap, 0);
}

} // namespace claviger
