// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/severitydelegate.h"

#include "models/tables/roles.h"
#include "ui/widgets/severitymark.h"

namespace claviger {

namespace {

constexpr int mark = 10;
constexpr int gap = 7;

Finding::Severity severityOf(const QModelIndex &index)
{
    return Finding::Severity(index.data(SeverityRole).toInt());
}

} // namespace

void SeverityDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRect box(area.left(), area.center().y() - mark / 2 + 1, mark, mark);
    const QRect words = area.adjusted(mark + gap, 0, 0, 0);
    paintSeverityMark(painter, QStyle::visualRect(option.direction, area, box), severityOf(index),
                      colourOf(severityOf(index), Tokens::current()));
    paintText(painter, QStyle::visualRect(option.direction, area, words), option.direction, Qt::AlignLeft,
              index.data().toString());
}

QColor SeverityDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    return m_words == Words::Coloured ? colourOf(severityOf(index), tokens)
                                      : CellDelegate::colour(index, tokens);
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(mark + gap, 0);
}

} // namespace claviger
