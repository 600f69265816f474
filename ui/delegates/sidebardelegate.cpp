// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sidebardelegate.h"

#include "models/tables/pagelist.h"
#include "models/tables/roles.h"
#include "ui/delegates/pageicon.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QLocale>
#include <QPainter>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString iconName(const QModelIndex &index)
{
    const QVariant page = index.data(PageRole);
    return page.isValid() ? iconNameOf(Page(page.toInt())) : QString();
}

QString countText(const QModelIndex &index)
{
    const int count = index.data(CountRole).toInt();
    return count < 0 ? QString() : QLocale().toString(count);
}

} // namespace

void SidebarDelegate::paintMark(QPainter &painter, const QRect &row, bool selected, bool hovered)
{
    if (!selected && !hovered)
        return;
    const Tokens tokens = Tokens::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? tokens.selection : tokens.hover);
    painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 5, 5);
    painter.restore();
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (m_marksRow)
        paintMark(*painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver));
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const qreal ratio = painter->device()->devicePixelRatioF();
    QRect area = option.rect.adjusted(8, 0, -8, 0);
    if (const QString name = iconName(index); !name.isEmpty()) {
        const QRect box(area.left(), area.center().y() - 7, 16, 16);
        painter->drawPixmap(place(box), iconPixmap(name, selected ? tokens.accent : tokens.muted, 16, ratio));
        area.setLeft(area.left() + 24);
    }
    painter->setFont(tabular(option.font));
    const QString count = countText(index);
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->setPen(tokens.muted);
    painter->drawText(place(QRect(area.right() - countWidth, area.top(), countWidth + 1, area.height())),
                      int(Qt::AlignCenter), count);
    area.setRight(area.right() - countWidth - 8);
    if (!index.data(ProblemRole).toString().isEmpty()) {
        const QRect box(area.right() - 14, area.center().y() - 6, 14, 14);
        painter->drawPixmap(place(box), iconPixmap(u"warning"_s, tokens.warn, 14, ratio));
        area.setRight(area.right() - 20);
    }
    painter->setPen(tokens.text);
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->setLayoutDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->drawText(place(area), int(Qt::AlignVCenter | side) | Qt::TextSingleLine, name);
    const int used = painter->fontMetrics().horizontalAdvance(name) + 8;
    const QString note = painter->fontMetrics().elidedText(index.data(NoteRole).toString(), Qt::ElideRight,
                                                           area.width() - used);
    if (note.size() > 2) { // an ellipsis alone tells nothing
        painter->setPen(tokens.muted);
        painter->drawText(place(area.adjusted(used, 0, 0, 0)),
                          int(Qt::AlignVCenter | side) | Qt::TextSingleLine, note);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, qMax(26, option.fontMetrics.height() + 8)};
}

} // namespace claviger
