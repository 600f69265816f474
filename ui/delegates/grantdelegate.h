// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// What a key may do with one resource: as many steps as its level has, and the word. Filled steps are
/// granted, hollow ones are covered by a wider scope. A scope that no catalogue knows says so.
class GrantDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// For any word that such a cell can have.
    [[nodiscard]] static int neededWidth(const QFont &font, bool withUnknown);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace claviger
