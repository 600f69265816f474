// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claviger {

/// The table of keys: columns that a person can choose, order, size and sort by; Ctrl+C copies the
/// selected rows as tab-separated text.
class KeyTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit KeyTableView(QWidget *parent = nullptr);

    /// To be called once, after the model is set. \a saved: what columns() returned, or empty.
    void setUpColumns(const QByteArray &saved);
    [[nodiscard]] QByteArray columns() const;
    /// A menu of all columns with a check mark each.
    void popUpColumnChooser(const QPoint &globalPosition);

    /// Visible columns of the selected rows in their order, with a header line.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setDelegates();
    void setDefaultLayout();
    void fitName();
    [[nodiscard]] QList<int> visibleColumns() const;

    bool m_ready = false;
};

} // namespace claviger
