// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// How an act of the local journal ended: a mark of its own shape, then the word, both in its colour.
class ActOutcomeDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] QColor colour(const QModelIndex &index, const Tokens &tokens) const override;
};

} // namespace claviger
