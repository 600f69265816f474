// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace claviger {

/// A line of the completions: the word in the fixed font, its count or meaning at the other end.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int NoteRole = Qt::UserRole + 2;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claviger
