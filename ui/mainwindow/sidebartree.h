// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace claviger {

/// The tree of the sidebar: what is chosen or under the mouse is marked over the whole row, with the part
/// that unfolds it.
class SidebarTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit SidebarTree(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    [[nodiscard]] bool viewportEvent(QEvent *event) override;

private:
    void setHovered(const QModelIndex &index);
    QPersistentModelIndex m_hovered;
};

} // namespace claviger
