// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/facetdelegate.h"

#include "models/tables/facettreemodel.h"
#include "models/tables/roles.h"
#include "ui/style/chartcolours.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;
using Kind = FacetTreeModel::Kind;
using Mark = FacetTreeModel::Mark;
using Sign = FacetDelegate::Sign;

namespace {

constexpr int margin = 8;
constexpr int gap = 6;
constexpr int signSize = 18;
constexpr int glass = 14;
constexpr int barHeight = 3;
constexpr int chevron = 12;

Kind kindOf(const QModelIndex &index)
{
    return index.data(FacetTreeModel::KindRole).value<Kind>();
}

Mark markOf(const QModelIndex &index)
{
    return index.data(FacetTreeModel::MarkRole).value<Mark>();
}

bool isValue(const QModelIndex &index)
{
    return kindOf(index) == Kind::Value || kindOf(index) == Kind::Absent;
}

bool isPointed(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_MouseOver);
}

/// A rectangle of a row as it is laid out from left to right, where it lies in the layout's direction.
QRect visual(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect signRect(const QStyleOptionViewItem &option, int fromEnd)
{
    const QRect row = option.rect;
    return visual(option, QRect(row.right() - margin - (fromEnd + 1) * signSize + 1,
                                row.center().y() - signSize / 2 + 1, signSize, signSize));
}

// Words run as they are written; only their side of the row follows the layout.
void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
                Qt::Alignment alignment, Qt::TextElideMode elide = Qt::ElideRight)
{
    const QString shown = painter.fontMetrics().elidedText(text, elide, area.width());
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter.drawText(visual(option, area), int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void paintSign(QPainter &painter, const QRect &box, Sign sign, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(box).center();
    constexpr qreal arm = 3.5;
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    if (sign == Sign::Include)
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
}

} // namespace

FacetDelegate::FacetDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

Sign FacetDelegate::signAt(const QPoint &position, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
{
    if (kindOf(index) == Kind::Heading)
        return signRect(option, 0).contains(position) ? Sign::Search : Sign::None;
    if (!isValue(index))
        return Sign::None;
    if (signRect(option, 0).contains(position))
        return Sign::Exclude;
    return signRect(option, 1).contains(position) ? Sign::Include : Sign::None;
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + (kindOf(index) == Kind::Heading ? 14 : 9);
    return {120, std::max(kindOf(index) == Kind::Heading ? 30 : 26, height)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::current();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->currentIndex() == index && view->hasFocus();
    if (current)
        painter->fillRect(option.rect, tokens.selection);
    else if (isPointed(option) && kindOf(index) != Kind::Nothing)
        painter->fillRect(option.rect, tokens.hover);
    if (current)
        painter->fillRect(
            visual(option, QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            tokens.accent);
    painter->setFont(tabular(option.font));
    if (kindOf(index) == Kind::Heading)
        paintHeading(*painter, option, index);
    else
        paintValue(*painter, option, index);
    painter->restore();
}

void FacetDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const QRect row = option.rect;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool open = option.state.testFlag(QStyle::State_Open);
    const bool leftwards = option.direction == Qt::RightToLeft;
    const QRect arrow(row.left() + margin, row.center().y() - chevron / 2 + 1, chevron, chevron);
    QPixmap sign = iconPixmap(open ? u"chevron"_s : u"chevron-right-grey"_s, tokens.muted, chevron, ratio);
    if (leftwards && !open)
        sign = QPixmap::fromImage(sign.toImage().mirrored(true, false));
    painter.drawPixmap(visual(option, arrow), sign);

    const QRect search = signRect(option, 0);
    const QString searched = index.data(FacetTreeModel::SearchRole).toString();
    const QRect lens(search.center().x() - glass / 2 + 1, search.center().y() - glass / 2 + 1, glass, glass);
    painter.drawPixmap(
        lens, iconPixmap(u"search"_s, searched.isEmpty() ? tokens.muted : tokens.accent, glass, ratio));

    const QString note = index.data(NoteRole).toString();
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const QFont plain = painter.font();
    const int end = row.right() - margin - signSize - gap;
    const int noteWidth = painter.fontMetrics().horizontalAdvance(note) + 1;
    painter.setPen(tokens.muted);
    paintWords(painter, option, QRect(end - noteWidth, row.top(), noteWidth, row.height()), note,
               Qt::AlignRight);
    const int start = arrow.right() + gap;
    painter.setFont(bold);
    const QString title = index.data().toString();
    const int room = end - noteWidth - gap - start;
    const int titleWidth = std::min(room, painter.fontMetrics().horizontalAdvance(title) + 1);
    painter.setPen(tokens.text);
    paintWords(painter, option, QRect(start, row.top(), titleWidth, row.height()), title, Qt::AlignLeft);
    if (searched.isEmpty() || room - titleWidth < 3 * margin)
        return;
    painter.setFont(plain);
    painter.setPen(tokens.accent);
    paintWords(painter, option,
               QRect(start + titleWidth + gap, row.top(), room - titleWidth - gap, row.height()),
               QString(u'“' % searched % u'”'), Qt::AlignLeft);
}

void FacetDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const QRect row = option.rect;
    const Kind kind = kindOf(index);
    const Mark mark = markOf(index);
    const int start = row.left() + margin + chevron + gap;
    int end = row.right() - margin;
    if (kind == Kind::More || kind == Kind::Nothing) {
        painter.setPen(kind == Kind::More ? tokens.accent : tokens.muted);
        paintWords(painter, option, QRect(start, row.top(), end - start + 1, row.height()),
                   index.data().toString(), Qt::AlignLeft);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark != Mark::None) {
        const QRect box(row.left() + margin - 3, row.center().y() - signSize / 2, signSize, signSize);
        paintSign(painter, visual(option, box), mark == Mark::Included ? Sign::Include : Sign::Exclude,
                  mark == Mark::Included ? tokens.accent : tokens.bad);
    }
    if (isPointed(option)) {
        paintSign(painter, signRect(option, 0), Sign::Exclude, tokens.muted);
        paintSign(painter, signRect(option, 1), Sign::Include, tokens.muted);
        end -= 2 * signSize;
    }
    const QString count = index.data(NoteRole).toString();
    const int countWidth = count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(count) + 1;
    painter.setPen(mark == Mark::Included ? tokens.accent : tokens.muted);
    paintWords(painter, option, QRect(end - countWidth + 1, row.top(), countWidth, row.height() - barHeight),
               count, Qt::AlignRight);

    QFont words = painter.font();
    words.setItalic(kind == Kind::Absent);
    words.setStrikeOut(mark == Mark::Excluded);
    if (mark == Mark::Included)
        words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    painter.setPen(kind == Kind::Absent || mark == Mark::Excluded ? tokens.muted : tokens.text);
    const QRect text(start, row.top(), end - countWidth - gap - start, row.height() - barHeight);
    // What tells one agent or path from another stands at both ends.
    paintWords(painter, option, text, index.data().toString(), Qt::AlignLeft, Qt::ElideMiddle);

    const auto filter = index.data(FacetTreeModel::FilterRole).value<FacetFilter>();
    QColor colour = ChartColours::current().ok;
    if (filter.field == AuditField::Outcome)
        colour =
            ChartColours::current().of(auditOutcomeFromWord(filter.value).value_or(AuditOutcome::Unknown));
    const int whole = row.right() - margin - start + 1;
    const double share = index.data(FacetTreeModel::ShareRole).toDouble();
    const int width = share > 0 ? std::max(2, int(share * whole)) : 0;
    const int y = row.bottom() - barHeight;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(visual(option, QRect(start, y + 1, whole, 1)), tokens.line);
    painter.fillRect(visual(option, QRect(start, y, width, barHeight)), colour);
}

QWidget *FacetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"facetSearch"_s);
    edit->setAccessibleName(tr("Search the values of %1").arg(index.data().toString()));
    edit->setPlaceholderText(tr("%1 contains…").arg(index.data().toString()));
    edit->setClearButtonEnabled(true);
    connect(edit, &QLineEdit::textEdited, this,
            [this, edit] { Q_EMIT const_cast<FacetDelegate *>(this)->commitData(edit); });
    return edit;
}

void FacetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    const QString text = index.data(FacetTreeModel::SearchRole).toString();
    // While a person types the text is theirs, blanks at its end included.
    if (edit != nullptr && edit->text().trimmed() != text)
        edit->setText(text);
}

void FacetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text(), FacetTreeModel::SearchRole);
}

void FacetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(margin / 2, 2, -margin / 2, -2));
}

} // namespace claviger
