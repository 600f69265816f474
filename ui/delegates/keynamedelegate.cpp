// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/keynamedelegate.h"

#include "models/tables/roles.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

namespace claviger {

namespace {
constexpr int mark = 10;
constexpr int gap = 7;
} // namespace

void KeyNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QRect line(option.rect.right(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, line), Tokens::current().line);
}

void KeyNameDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
    const auto state = KeyState(index.data(StatusRole).toInt());
    paintStateMark(painter, place(QRect(area.left(), area.center().y() - mark / 2 + 1, mark, mark)), state,
                   colourOf(state, tokens));
    const QRect words = area.adjusted(mark + gap, 0, 0, 0);
    const QString note = index.data(NoteRole).toString();
    const QString name = index.data().toString();
    // The name needs its room first; the place is cut, and goes if next to nothing of it is left.
    const int nameWidth = qMin(painter.fontMetrics().horizontalAdvance(name) + 1, words.width());
    paintText(painter, place(QRect(words.left(), words.top(), nameWidth, words.height())), option.direction,
              Qt::AlignLeft, name);
    const QRect rest = words.adjusted(nameWidth + margin, 0, 0, 0);
    constexpr int readable = 32;
    if (note.isEmpty() || rest.width() < readable)
        return;
    painter.setPen(tokens.muted);
    paintText(painter, place(rest), option.direction, Qt::AlignLeft, note);
}

} // namespace claviger
