// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QStyledItemDelegate>

namespace claviger {

/// Paints one cell of a table: background by state, one line of text with an ellipsis where it is cut,
/// an accent bar before the current row while the view has the keyboard. Subclasses say how the text
/// looks or paint more.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int margin = 8; ///< between cell edge and text

protected:
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    [[nodiscard]] virtual QColor colour(const QModelIndex &index, const Tokens &tokens) const;
    [[nodiscard]] virtual QFont font(const QStyleOptionViewItem &option) const;
    static void paintText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction,
                          Qt::Alignment alignment, const QString &text);

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const Tokens &tokens) const;
};

} // namespace claviger
