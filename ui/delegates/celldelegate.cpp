// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "models/tables/keystate.h"
#include "models/tables/roles.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace claviger {

namespace {

constexpr int pageMargin = 16; ///< the first column stands in line with the titles of the page

bool isFirstVisual(const QTableView &view, int column)
{
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

int leadingMargin(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view != nullptr && isFirstVisual(*view, index.column()) ? pageMargin : CellDelegate::margin;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::current();
    paintBackground(*painter, option, index, tokens);
    painter->setFont(font(option));
    painter->setPen(colour(index, tokens));
    const QRect inner = option.rect.adjusted(leadingMargin(option, index), 0, -margin, 0);
    paintContent(*painter, QStyle::visualRect(option.direction, option.rect, inner), option, index);
    painter->restore();
}

void CellDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Tokens &tokens) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool alternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    painter.fillRect(option.rect, selected ? tokens.selection : (alternate ? tokens.alternate : tokens.base));
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    if (isFirstVisual(*view, index.column())) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
}

void CellDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    paintText(painter, area, option.direction, alignment, index.data(Qt::DisplayRole).toString());
}

void CellDelegate::paintText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction,
                             Qt::Alignment alignment, const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    const QString shown = painter.fontMetrics().elidedText(line, Qt::ElideRight, area.width());
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    // The words run as they were written; only their side of the cell follows the layout.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(area, int(visual | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QColor CellDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    const auto state = KeyState(index.data(StatusRole).toInt());
    const bool over = state == KeyState::Revoked || state == KeyState::Archived;
    return over ? tokens.muted : tokens.text;
}

QFont CellDelegate::font(const QStyleOptionViewItem &option) const
{
    return option.font;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(font(option));
    const int margins = leadingMargin(option, index) + margin;
    return {metrics.horizontalAdvance(index.data().toString()) + margins + 2, metrics.height() + 8};
}

} // namespace claviger
