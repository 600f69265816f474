// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claviger {

/// The names and values of one event, or of two: no grid, values that break over lines, a mark where two
/// differ. Asks for the menu of the value that it is opened on.
class FieldsView final : public QTableView
{
    Q_OBJECT
public:
    explicit FieldsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// As high as its lines, so that what surrounds it scrolls.
    void setGrows(bool grows);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QModelIndex &cell, const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    bool m_grows = false;
};

} // namespace claviger
