// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/actoutcomedelegate.h"

#include "models/domain/act.h"
#include "models/tables/roles.h"
#include "ui/widgets/statemark.h"

namespace claviger {

namespace {

constexpr int mark = 10;
constexpr int gap = 7;

/// The state of a key whose mark says the same: a dot, a cross, a question mark.
KeyState alike(const QModelIndex &index)
{
    switch (Act::Outcome(index.data(OutcomeRole).toInt())) {
    case Act::Outcome::Succeeded:
        return KeyState::Active;
    case Act::Outcome::Failed:
        return KeyState::Revoked;
    case Act::Outcome::Unknown:
        return KeyState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

void ActOutcomeDelegate::paintContent(QPainter &painter, const QRect &area,
                                      const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect box(area.left(), area.center().y() - mark / 2 + 1, mark, mark);
    const QRect words = area.adjusted(mark + gap, 0, 0, 0);
    paintStateMark(painter, QStyle::visualRect(option.direction, area, box), alike(index),
                   painter.pen().color());
    paintText(painter, QStyle::visualRect(option.direction, area, words), option.direction, Qt::AlignLeft,
              index.data().toString());
}

QColor ActOutcomeDelegate::colour(const QModelIndex &index, const Tokens &tokens) const
{
    switch (Act::Outcome(index.data(OutcomeRole).toInt())) {
    case Act::Outcome::Succeeded:
        return tokens.ok;
    case Act::Outcome::Failed:
        return tokens.bad;
    case Act::Outcome::Unknown:
        return tokens.warn;
    }
    Q_UNREACHABLE();
}

QSize ActOutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(mark + gap, 0);
}

} // namespace claviger
