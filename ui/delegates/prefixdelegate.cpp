// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/prefixdelegate.h"

#include "models/tables/roles.h"
#include "ui/style/textroles.h"

#include <QPainter>

namespace claviger {

QFont PrefixDelegate::font(const QStyleOptionViewItem &) const
{
    return fixedFont();
}

// What the service does not tell is a remark, not a value.
void PrefixDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (!index.data(ProvidedRole).toBool())
        painter.setFont(option.font);
    CellDelegate::paintContent(painter, area, option, index);
}

QColor PrefixDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    return index.data(ProvidedRole).toBool() ? CellDelegate::colour(index, tokens) : tokens.muted;
}

} // namespace claviger
