// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claviger {

class OverviewModel;

/// The table of counts. Its cells are links: a click, Enter or Space follows the one under the cursor.
/// It is never taller than its rows.
class OverviewTable final : public QTableView
{
    Q_OBJECT
public:
    /// \a model must outlive the table.
    explicit OverviewTable(OverviewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void fit();
    [[nodiscard]] int neededWidth(int column) const;

    OverviewModel &m_model;
};

} // namespace claviger
