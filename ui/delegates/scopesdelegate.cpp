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
    const Tokens tokens = Tokens::of(option.palette);
    if (scopes.isEmpty()) {
        painter.setPen(tokens.muted);
        paintText(painter, area, option.direction, Qt::AlignLeft, index.data().toString());
        return;
    }
    const QString more = scopes.size() > 1 ? QString(u" +"_s % QString::number(scopes.size() - 1)) : QString();
    const int moreWidth = QFontMetrics(option.font).horizontalAdvance(more);
    const QFontMetrics fixed(fixedFont());
    const int width = qMin(area.width() - moreWidth, fixed.horizontalAdvance(scopes.first()) + 1);
    const QRect first(area.left(), area.top(), width, area.height());
    const QRect rest(area.left() + width, area.top(), moreWidth + 1, area.height());
    painter.setFont(fixedFont());
    paintText(painter, QStyle::visualRect(option.direction, area, first), option.direction, Qt::AlignLeft,
              scopes.first());
    painter.setFont(option.font);
    painter.setPen(tokens.muted);
    painter.drawText(QStyle::visualRect(option.direction, area, rest), int(Qt::AlignCenter), more);
}

} // namespace claviger
