// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/fielddelegate.h"

#include "models/tables/eventfieldsmodel.h"
#include "models/tables/eventtablemodel.h"
#include "ui/audit/outcomemark.h"
#include "ui/style/chartcolours.h"
#include "ui/style/textroles.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <functional>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 6;
constexpr int topMargin = 3;
constexpr int markWidth = 16;
constexpr int mostLines = 8;

bool isName(const QModelIndex &index)
{
    return index.column() == EventFieldsModel::Name;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isName(index))
        return option.font;
    switch (index.data(EventFieldRole).toInt()) {
    case int(AuditField::Key):
    case int(AuditField::Ip):
    case int(AuditField::Resource):
    case int(AuditField::RequestId):
        return fixedFont();
    default:
        return tabular(option.font);
    }
}

/// A table that lies on another surface has no edge: its names stand in line with what is above them.
int leadingMargin(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool seeThrough = option.widget != nullptr && option.widget->property("seeThrough").toBool();
    return isName(index) && seeThrough ? 0 : sideMargin;
}

bool hasMark(const QModelIndex &index)
{
    return !isName(index) && (index.data(EventFieldsModel::DiffersRole).toBool() ||
                              !index.data(EventOutcomeRole).toByteArray().isEmpty());
}

/// Lays \a text out in lines of \a width and calls \a draw for each; returns their height.
qreal eachLine(const QString &text, const QFont &font, qreal width,
               const std::function<void(const QTextLine &)> &draw)
{
    QTextLayout layout(text, font);
    QTextOption wrap(Qt::AlignLeading);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax<qreal>(20, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    for (int count = 0; count < layout.lineCount(); ++count)
        draw(layout.lineAt(count));
    return height;
}

} // namespace

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    painter->save();
    const bool differs = !isName(index) && index.data(EventFieldsModel::DiffersRole).toBool();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex() == index;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    else if (differs)
        painter->fillRect(option.rect, tokens.hover);
    if (current) {
        painter->setPen(tokens.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect inner =
        option.rect.adjusted(leadingMargin(option, index), topMargin, -sideMargin, -topMargin);
    QRect area = QStyle::visualRect(option.direction, option.rect, inner);
    const QFont font = fontOf(option, index);
    painter->setPen(isName(index) ? tokens.muted : tokens.text);
    painter->setFont(font);
    if (hasMark(index)) {
        const QRect words = area.adjusted(markWidth, 0, 0, 0);
        const int top = area.top() + (QFontMetrics(font).height() - 10) / 2;
        const QRect box = QStyle::visualRect(option.direction, area, QRect(area.left(), top, 10, 10));
        const auto outcome =
            auditOutcomeFromWord(QString::fromUtf8(index.data(EventOutcomeRole).toByteArray()));
        if (outcome)
            paintOutcomeMark(*painter, box, *outcome, ChartColours::current().of(*outcome));
        else
            painter->drawText(box.adjusted(-2, -2, 4, 4), int(Qt::AlignCenter), u"≠"_s);
        area = QStyle::visualRect(option.direction, area, words);
    }
    const QPointF corner = area.topLeft();
    eachLine(index.data().toString(), font, area.width(),
             [painter, corner](const QTextLine &line) { line.draw(painter, corner); });
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table != nullptr ? table->horizontalHeader()->sectionSize(index.column()) : 200;
    const int room = width - 2 * sideMargin - (hasMark(index) ? markWidth : 0);
    const qreal height =
        eachLine(index.data().toString(), fontOf(option, index), room, [](const QTextLine &) {});
    return {width, qMax(int(height), QFontMetrics(fontOf(option, index)).height()) + 2 * topMargin};
}

} // namespace claviger
