// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/grantdelegate.h"

#include "models/tables/scopematrixmodel.h"

#include <QPainter>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 3;
constexpr int between = 2;
constexpr int steps = 3;
constexpr int markWidth = steps * step + (steps - 1) * between;
constexpr int gap = 6;

/// Three steps of a stair; those that are not granted are missing, such as read where a service has write
/// without it. What has no level is one whole block.
void paintSteps(QPainter &painter, const QRect &box, ScopeLevel level, int granted, bool filled,
                const QColor &colour)
{
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(colour, 1));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const auto draw = [&](const QRect &rect) {
        painter.drawRect(filled ? rect : rect.adjusted(0, 0, -1, -1));
    };
    if (level == ScopeLevel::None)
        return draw(QRect(box.left() + 2, box.top() + 1, box.height() - 2, box.height() - 2));
    for (int i = 0; i < int(level); ++i) {
        if ((granted & (1 << i)) == 0)
            continue;
        const int height = box.height() * (i + 2) / (steps + 1);
        draw(QRect(box.left() + i * (step + between), box.bottom() - height + 1, step, height));
    }
}

QString unknownWord()
{
    return GrantDelegate::tr("unknown");
}

} // namespace

int GrantDelegate::neededWidth(const QFont &font, bool withUnknown)
{
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold);
    int word = 0;
    for (const QString &each : {ScopeMatrixModel::tr("read"), ScopeMatrixModel::tr("write"),
                                ScopeMatrixModel::tr("admin"), ScopeMatrixModel::tr("yes")})
        word = qMax(word, QFontMetrics(heavy).horizontalAdvance(each));
    const int unknown =
        withUnknown ? QFontMetrics(font).horizontalAdvance(u"? "_s + unknownWord()) + margin : 0;
    return 2 * margin + markWidth + gap + word + unknown + 2;
}

void GrantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(Tokens::current().accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void GrantDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
    const auto grant = ScopeMatrixModel::Grant(index.data(ScopeMatrixModel::GrantRole).toInt());
    if (grant == ScopeMatrixModel::NotApplicable)
        return;
    if (grant == ScopeMatrixModel::NotGranted) {
        painter.setPen(tokens.faint);
        paintText(painter, area, option.direction, Qt::AlignLeft, index.data().toString());
        return;
    }
    const auto level = ScopeLevel(index.data(ScopeMatrixModel::LevelRole).toInt());
    const bool direct = grant == ScopeMatrixModel::Direct;
    const QColor colour = direct ? painter.pen().color() : tokens.muted;
    const int height = 11;
    painter.save();
    paintSteps(painter, place(QRect(area.left(), area.center().y() - height / 2 + 1, markWidth, height)),
               level, index.data(ScopeMatrixModel::StepsRole).toInt(), direct, colour);
    painter.restore();
    QFont font = option.font;
    if (level == ScopeLevel::Admin)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect words = area.adjusted(markWidth + gap, 0, 0, 0);
    const QString word = index.data().toString();
    paintText(painter, place(words), option.direction, Qt::AlignLeft, word);
    if (!index.data(ScopeMatrixModel::UnknownRole).toBool())
        return;
    const int taken = painter.fontMetrics().horizontalAdvance(word) + margin;
    painter.setFont(option.font);
    painter.setPen(tokens.warn);
    paintText(painter, place(words.adjusted(taken, 0, 0, 0)), option.direction, Qt::AlignLeft,
              u"? "_s + unknownWord());
}

} // namespace claviger
