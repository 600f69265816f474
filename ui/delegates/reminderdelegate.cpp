// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/reminderdelegate.h"

#include "models/tables/remindermodel.h"
#include "models/tables/roles.h"
#include "ui/style/textroles.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemView>
#include <QPainter>

namespace claviger {

namespace {

constexpr int sideMargin = 16;
constexpr int padding = 8;
constexpr int mark = 10;
constexpr int textIndent = 20;
constexpr int widest = 760; // longer lines are hard to read

QRect detailRect(const QStyleOptionViewItem &option, const QString &detail, int width)
{
    const int room = qMin(width - 2 * sideMargin - textIndent, widest);
    return QFontMetrics(option.font).boundingRect(QRect(0, 0, qMax(room, 80), 10'000), int(Qt::TextWordWrap), detail);
}

} // namespace

void ReminderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::current();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, current ? tokens.selection : (hovered ? tokens.hover : tokens.base));
    const QRect area = option.rect.adjusted(sideMargin, padding, -sideMargin, -padding);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
    const int left = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    const QFontMetrics metrics(option.font);
    const auto state = KeyState(index.data(StatusRole).toInt());
    paintStateMark(*painter, place(QRect(area.left(), area.top() + (metrics.height() - mark) / 2, mark, mark)),
                   state, colourOf(state, tokens));

    QRect line(area.left() + textIndent, area.top(), qMin(area.width() - textIndent, widest), metrics.height());
    const bool due = index.data(ReminderModel::DueRole).toBool();
    const QString when = index.data(ReminderModel::WhenRole).toString();
    const int whenWidth = metrics.horizontalAdvance(when) + 1;
    painter->setPen(due ? tokens.warn : tokens.muted);
    painter->setFont(option.font);
    painter->drawText(place(QRect(line.right() - whenWidth + 1, line.top(), whenWidth, line.height())), left, when);
    line.setRight(line.right() - whenWidth - 12);

    QFont heavy = option.font;
    heavy.setWeight(QFont::DemiBold);
    const QString name =
        QFontMetrics(heavy).elidedText(index.data().toString(), Qt::ElideRight, line.width());
    const int nameWidth = QFontMetrics(heavy).horizontalAdvance(name) + 1;
    painter->setFont(heavy);
    painter->setPen(tokens.text);
    painter->drawText(place(QRect(line.left(), line.top(), nameWidth, line.height())), left, name);
    const QRect rest = line.adjusted(nameWidth + 8, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(tokens.muted);
    if (rest.width() > 32)
        painter->drawText(place(rest), left,
                          metrics.elidedText(index.data(NoteRole).toString(), Qt::ElideRight, rest.width()));

    const QString detail = index.data(ReminderModel::DetailRole).toString();
    const QRect words = detailRect(option, detail, option.rect.width());
    painter->setPen(tokens.text);
    painter->drawText(place(QRect(area.left() + textIndent, line.bottom() + 4, words.width() + 1, words.height())),
                      left | int(Qt::TextWordWrap), detail);
    painter->restore();
}

QSize ReminderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? 400 : view->viewport()->width();
    const QRect words = detailRect(option, index.data(ReminderModel::DetailRole).toString(), width);
    return {width, QFontMetrics(option.font).height() + 3 + words.height() + 2 * padding};
}

} // namespace claviger
