// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace claviger {

/// A row of the sidebar: icon (of a page), name, a sign for a connection with a problem, count.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// False: the view itself marks the row that is chosen or under the mouse.
    void setMarksRow(bool marks) { m_marksRow = marks; }
    static void paintMark(QPainter &painter, const QRect &row, bool selected, bool hovered);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_marksRow = true;
};

} // namespace claviger
