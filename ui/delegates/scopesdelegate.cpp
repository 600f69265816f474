// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/scopesdelegate.h"

#include "models/tables/roles.h"
#include "ui/style/textroles.h"

#include <QPainter>

namespace claviger {

using namespace Qt::StringLiterals;

void ScopesDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QStringList scopes = index.data(ScopeListRole).toStringList();
    const Tokens tokens = Tokens::current();
    if (scopes.isEmpty()) {
        painter.setPen(tokens.muted);
        paintText(painter, area, option.direction, Qt::AlignLeft, index.data().toString());
        return;
    }
    const QString more = scopes.size() > 1 ? QString(u"+"_s % QString::number(scopes.size() - 1)) : QString();
    const int gap = more.isEmpty() ? 0 : QFontMetrics(option.font).horizontalAdvance(u' ');
    const int moreWidth = QFontMetrics(option.font).horizontalAdvance(more) + gap;
    const QFontMetrics fixed(fixedFont());
    const QString shown = fixed.elidedText(scopes.first(), Qt::ElideRight, area.width() - moreWidth);
    const int width = fixed.horizontalAdvance(shown) + 1;
    const QRect first(area.left(), area.top(), width, area.height());
    const QRect rest(area.left() + width + gap, area.top(), moreWidth - gap + 1, area.height());
    painter.setFont(fixedFont());
    paintText(painter, QStyle::visualRect(option.direction, area, first), option.direction, Qt::AlignLeft,
              shown);
    painter.setFont(option.font);
    painter.setPen(tokens.muted);
    painter.drawText(QStyle::visualRect(option.direction, area, rest), int(Qt::AlignCenter), more);
}

} // namespace claviger
