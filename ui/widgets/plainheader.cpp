// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainheader.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 8;
constexpr int pageMargin = 16; // the first column stands in line with the titles of the page
constexpr int arrow = 12;
} // namespace

PlainHeader::PlainHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void PlainHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    const Tokens tokens = Tokens::current();
    painter->fillRect(rect, tokens.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const auto alignment =
        Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool right = alignment.testFlag(Qt::AlignRight);
    const bool first = sectionPosition(logicalIndex) == 0;
    const QRect area = rect.adjusted(first ? pageMargin : margin, 0, -margin, 0);
    const int room = area.width() - (sorted ? arrow + 2 : 0);
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, room);
    const int width = fontMetrics().horizontalAdvance(shown) + 1;
    const QRect words(right ? area.right() - width + 1 : area.left(), area.top(), width, area.height());
    painter->setPen(sorted ? tokens.text : tokens.muted);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, words), int(Qt::AlignCenter), shown);
    if (sorted) {
        const int left = right ? words.left() - arrow - 2 : words.right() + 3;
        const QRect box(left, area.center().y() - arrow / 2 + 1, arrow, arrow);
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron"_s;
        painter->drawPixmap(QStyle::visualRect(layoutDirection(), rect, box),
                            iconPixmap(name, tokens.muted, arrow, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

QSize PlainHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(title) + 2 * margin + arrow + 2, fontMetrics().height() + 12};
}

} // namespace claviger
