// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/prefixdelegate.h"

#include "ui/style/textroles.h"

namespace claviger {

QFont PrefixDelegate::font(const QStyleOptionViewItem &) const
{
    return fixedFont();
}

} // namespace claviger
