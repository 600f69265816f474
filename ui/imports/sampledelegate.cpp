// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sampledelegate.h"

#include "models/tables/roles.h"
#include "ui/style/tokens.h"

namespace claviger {

void SampleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ProblemRole).toString().isEmpty())
        return;
    const QColor colour = Tokens::current().warn;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    if (!option->text.isEmpty() && !(option->displayAlignment & Qt::AlignRight))
        option->text.prepend(QStringLiteral("⚠ "));
}

} // namespace claviger
