// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/palettedelegate.h"

#include "models/tables/palettemodel.h"
#include "models/tables/roles.h"
#include "ui/delegates/pageicon.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString iconName(const QModelIndex &index)
{
    switch (PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt())) {
    case PaletteEntry::Kind::Page:
        return iconNameOf(Page(index.data(PageRole).toInt()));
    case PaletteEntry::Kind::Action:
        return u"command"_s;
    case PaletteEntry::Kind::Place:
        return u"connect"_s;
    case PaletteEntry::Kind::Filter:
        return u"search"_s;
    case PaletteEntry::Kind::Key:
        return u"key"_s;
    }
    Q_UNREACHABLE();
}

/// Paints \a text with its fitting letters heavy; returns the width that it took.
int paintMatched(QPainter &painter, const QRect &area, Qt::Alignment side, const QString &text,
                 const QList<int> &positions, const QColor &stressed)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, painter.font());
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : positions) {
        if (at >= shown.size() || shown.at(at) != text.at(at)) // what is cut off cannot be stressed
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(stressed);
        ranges.append({at, 1, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(2 * area.width()); // heavy letters may be wider; nothing wraps
    layout.endLayout();
    const int width = qMin(qCeil(line.naturalTextWidth()), area.width());
    const qreal indent = shown.isRightToLeft() ? 2 * area.width() - line.naturalTextWidth() : 0;
    const int left = (side & Qt::AlignRight) ? area.right() - width + 1 : area.left();
    layout.draw(&painter, {left - indent, area.top() + (area.height() - line.height()) / 2});
    return width;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Qt::Alignment left = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment right = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute;
    const QString whyNot = index.data(ProblemRole).toString();
    const bool possible = whyNot.isEmpty();
    QRect area = option.rect.adjusted(12, 0, -12, 0);
    const QRect box(area.left(), area.center().y() - 7, 16, 16);
    painter->drawPixmap(place(box), iconPixmap(iconName(index), selected ? tokens.accent : tokens.muted, 16,
                                               painter->device()->devicePixelRatioF()));
    area.setLeft(area.left() + 28);

    painter->setFont(option.font);
    painter->setPen(possible ? tokens.text : tokens.muted);
    // The reason may take half of the row, a shortcut what it needs.
    const QString aside = possible ? index.data(PaletteModel::ShortcutRole).toString() : whyNot;
    const int wanted = option.fontMetrics.horizontalAdvance(aside) + 1;
    const int asideWidth = aside.isEmpty() ? 0 : qMin(wanted, area.width() / 2);
    QRect words = area;
    words.setRight(area.right() - asideWidth - (asideWidth > 0 ? 16 : 0));
    const int used = paintMatched(*painter, place(words), left, index.data().toString(),
                                  index.data(PaletteModel::PositionsRole).value<QList<int>>(),
                                  possible ? tokens.accent : tokens.muted);
    painter->setPen(tokens.muted);
    const QRect note = words.adjusted(used + 12, 0, 0, 0);
    if (note.width() > 32)
        painter->drawText(
            place(note), int(Qt::AlignVCenter | left) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data(NoteRole).toString(), Qt::ElideRight, note.width()));
    if (asideWidth > 0)
        painter->drawText(place(QRect(area.right() - asideWidth + 1, area.top(), asideWidth, area.height())),
                          int(Qt::AlignVCenter | right) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(aside, Qt::ElideRight, asideWidth));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(32, option.fontMetrics.height() + 14)};
}

} // namespace claviger
