// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QScrollBar;

namespace claviger {

class EventDelegate;
class EventTableModel;
class EventTableView;

/// The view of events with a scroll bar over all of them. Rows that are late show grey bars after 150 ms.
class EventTable final : public QWidget
{
    Q_OBJECT
public:
    /// \a model must outlive the table.
    explicit EventTable(EventTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] EventTableView *view() const { return m_view; }
    [[nodiscard]] QScrollBar *scrollBar() const { return m_bar; }

private:
    void fitBar();
    void watchForLateRows();
    [[nodiscard]] bool hasLateRows() const;

    EventTableModel &m_model;
    EventTableView *m_view;
    EventDelegate *m_delegate;
    QScrollBar *m_bar;
    QTimer m_late;
};

} // namespace claviger
