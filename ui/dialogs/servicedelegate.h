// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace claviger {

/// A service in the list of services: its name, and below it the summary in at most two lines.
class ServiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { SummaryRole = Qt::UserRole + 1, IdRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claviger
