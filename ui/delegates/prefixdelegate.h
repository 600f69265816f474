// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// A prefix in the fixed font, so that prefixes can be compared by eye.
class PrefixDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] QColor colour(const QModelIndex &index, const Tokens &tokens) const override;
    [[nodiscard]] QFont font(const QStyleOptionViewItem &option) const override;
};

} // namespace claviger
