// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace claviger {

/// A table header in the program's look: quiet text that lines up with the cells below, whether or not
/// the column is the one that is sorted by.
class PlainHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit PlainHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace claviger
