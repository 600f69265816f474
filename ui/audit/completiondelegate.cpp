// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/completiondelegate.h"

#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace claviger {

namespace {
constexpr int margin = 8;
constexpr int gap = 16;
} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    painter->save();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? tokens.selection : tokens.base);
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    const QString note = index.data(NoteRole).toString();
    const QFont small = tabular(fontFor(TextRole::Caption));
    const int noteWidth = QFontMetrics(small).horizontalAdvance(note) + 1;
    const QRect word(line.left(), line.top(), line.width() - noteWidth - gap, line.height());
    const QRect end(line.right() - noteWidth, line.top(), noteWidth + 1, line.height());
    painter->setFont(fixedFont());
    painter->setPen(tokens.text);
    const QString shown =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, word.width());
    painter->drawText(QStyle::visualRect(option.direction, line, word),
                      int(Qt::AlignVCenter | Qt::AlignLeading), shown);
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(QStyle::visualRect(option.direction, line, end),
                      int(Qt::AlignVCenter | Qt::AlignTrailing), note);
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), QFontMetrics(fixedFont()).height() + 8};
}

} // namespace claviger
