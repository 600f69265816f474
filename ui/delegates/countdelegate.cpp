// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/countdelegate.h"

#include "models/tables/roles.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"

#include <QPainter>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 16;
constexpr int mark = 14;

bool isName(const QModelIndex &index)
{
    return index.column() == 0;
}

bool isNumber(const QModelIndex &index)
{
    return index.data(CountRole).toInt() >= 0 && index.data(ProvidedRole).toBool();
}

QStyleOptionViewItem weighted(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem own(option);
    if (index.data(TotalRole).toBool())
        own.font.setWeight(QFont::DemiBold);
    return own;
}

} // namespace

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, weighted(option, index), index);
    const Tokens tokens = Tokens::current();
    if (index.data(TotalRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), tokens.line);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(tokens.accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void CountDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (isName(index)) {
        paintName(painter, area, option, index);
        return;
    }
    QRect words = area;
    if (!index.data(ProblemRole).toString().isEmpty()) {
        const int width = qMin(painter.fontMetrics().horizontalAdvance(index.data().toString()) + 1, area.width());
        const QRect box(area.right() - width - mark - 4, area.center().y() - mark / 2 + 1, mark, mark);
        painter.drawPixmap(QStyle::visualRect(option.direction, area, box),
                           iconPixmap(u"warning"_s, Tokens::current().warn, mark,
                                      painter.device()->devicePixelRatioF()));
        words = QStyle::visualRect(option.direction, area, area.adjusted(mark + 4, 0, 0, 0));
    }
    if (option.state.testFlag(QStyle::State_MouseOver) && isNumber(index)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    paintText(painter, words, option.direction, Qt::AlignRight, index.data().toString());
}

void CountDelegate::paintName(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRect inner = area.adjusted(index.data(DepthRole).toInt() * indent, 0, 0, 0);
    const QString note = index.data(NoteRole).toString();
    const int full = painter.fontMetrics().horizontalAdvance(index.data().toString()) + 1;
    const int width = qMin(full, inner.width());
    const QRect name(inner.left(), inner.top(), width, inner.height());
    paintText(painter, QStyle::visualRect(option.direction, area, name), option.direction, Qt::AlignLeft,
              index.data().toString());
    constexpr int readable = 32;
    if (note.isEmpty() || inner.width() - width - margin < readable)
        return;
    painter.setPen(Tokens::current().muted);
    const QRect rest = inner.adjusted(width + margin, 0, 0, 0);
    paintText(painter, QStyle::visualRect(option.direction, area, rest), option.direction, Qt::AlignLeft, note);
}

QColor CountDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    if (isName(index))
        return tokens.text;
    if (!index.data(ProblemRole).toString().isEmpty())
        return tokens.warn;
    return isNumber(index) && index.data(CountRole).toInt() > 0 ? tokens.accent : tokens.muted;
}

QFont CountDelegate::font(const QStyleOptionViewItem &option) const
{
    return tabular(option.font);
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem own = weighted(option, index);
    QSize size = CellDelegate::sizeHint(own, index);
    const QString note = index.data(NoteRole).toString();
    size.rwidth() += index.data(DepthRole).toInt() * indent;
    if (!note.isEmpty())
        size.rwidth() += QFontMetrics(own.font).horizontalAdvance(note) + margin;
    if (!index.data(ProblemRole).toString().isEmpty())
        size.rwidth() += mark + 4;
    return size;
}

} // namespace claviger
