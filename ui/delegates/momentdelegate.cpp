// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/momentdelegate.h"

#include "models/tables/keystate.h"
#include "models/tables/roles.h"
#include "ui/style/textroles.h"

namespace claviger {

MomentDelegate::MomentDelegate(bool isExpiry, QObject *parent) : CellDelegate(parent), m_isExpiry(isExpiry) {}

QColor MomentDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    if (!index.data(ProvidedRole).toBool())
        return tokens.muted;
    if (m_isExpiry && KeyState(index.data(StatusRole).toInt()) == KeyState::ExpiresSoon)
        return tokens.warn;
    return CellDelegate::colour(index, tokens);
}

QFont MomentDelegate::font(const QStyleOptionViewItem &option) const
{
    return tabular(option.font);
}

} // namespace claviger
