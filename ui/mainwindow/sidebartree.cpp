// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sidebartree.h"

#include "ui/delegates/sidebardelegate.h"

#include <QHoverEvent>
#include <QPainter>

namespace claviger {

SidebarTree::SidebarTree(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setIndentation(16);
    setUniformRowHeights(true);
    auto *delegate = new SidebarDelegate(this);
    delegate->setMarksRow(false);
    setItemDelegate(delegate);
}

void SidebarTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    SidebarDelegate::paintMark(*painter, row, selectionModel()->isSelected(index), index == m_hovered);
    QTreeView::drawRow(painter, option, index);
}

bool SidebarTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave)
        setHovered({});
    return QTreeView::viewportEvent(event);
}

void SidebarTree::setHovered(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update(); // a view repaints the item alone, without the part that unfolds it
}

} // namespace claviger
