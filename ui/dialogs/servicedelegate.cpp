// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/servicedelegate.h"

#include "ui/style/tone.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int summaryLines = 2;

QFont captionFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/// The text in at most two lines, the second ending in an ellipsis if there is more.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == summaryLines) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

void ServiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(ink);
    const QFontMetrics nameMetrics(strong);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(inner, start, nameMetrics.elidedText(name, Qt::ElideRight, inner.width()));

    const QFont small = captionFont(option.font);
    painter->setFont(small);
    painter->setPen(selected ? ink : toneColour(Tone::Muted, option.palette));
    const QStringList lines = wrapped(index.data(SummaryRole).toString(), small, inner.width());
    painter->drawText(inner.adjusted(0, nameMetrics.height() + 2, 0, 0), start, lines.join(u'\n'));
    painter->restore();
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(strong).height() + 2 +
                       summaryLines * QFontMetrics(captionFont(option.font)).lineSpacing() + 2 * margin;
    return {120, height};
}

} // namespace claviger
