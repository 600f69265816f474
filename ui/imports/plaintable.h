// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claviger {

/// A table of rows to be read and chosen, not sorted or arranged: whole rows, no grid, texts end in an
/// ellipsis.
class PlainTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// Widths in average characters, by column; the last one takes what is left.
    void setWidths(const QList<int> &characters);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace claviger
