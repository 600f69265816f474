// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// A cell of a table of counts. Numbers are links and look like it; a nought is quiet, and so is the dash
/// for a number that there cannot be. The row that sums up is heavier, names stand below the one that
/// they belong to. The cell under the keyboard's cursor has a frame.
class CountDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] QColor colour(const QModelIndex &index, const Tokens &tokens) const override;
    [[nodiscard]] QFont font(const QStyleOptionViewItem &option) const override;

private:
    void paintName(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};

} // namespace claviger
