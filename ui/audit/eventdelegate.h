// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace claviger {

/// A cell of the table of events: the fixed font for keys and addresses, a mark beside an outcome's word,
/// grey bars for rows that are still read, a frame around the cell that the keyboard is on.
class EventDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Whether rows that are not there yet show a bar, or nothing.
    void setBarsShown(bool shown) { m_barsShown = shown; }

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    void paintOutcome(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    bool m_barsShown = false;
};

} // namespace claviger
