// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/eventcopy.h"
#include "ui/audit/eventmenu.h"

#include <QList>
#include <QObject>

#include <functional>

class QPoint;
class QWidget;

namespace claviger {

class EventTableModel;
class EventTableView;

/// What can be done with the events of the table that are selected, and with their values: the menu, copying,
/// comparing. Selected rows that are not read yet are read first. It changes no question: that is asked for.
class EventActions final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object. Menus open over \a window.
    EventActions(EventTableModel &model, EventTableView &view, QWidget *window);

    /// Selected events that have been read, at most \a most.
    [[nodiscard]] QList<audit::EventRow> selected(quint64 most) const;
    /// The menu of a value, as a right click on it opens it. \a field -1: of the time.
    void popUpMenu(const audit::EventRow &event, int field, const QPoint &at);
    /// Asks for the comparison of the two events that are selected.
    void compare();
    void copy(EventCopy form);
    /// Forgets what waits for rows: another answer came.
    void drop();

Q_SIGNALS:
    void pivoted(claviger::EventMenu::Pivot pivot, claviger::AuditField field, const QString &value);
    void aroundRequested(claviger::EventMenu::Around around, const claviger::audit::EventRow &event);
    void timeRequested(const claviger::audit::EventRow &event, bool from);
    void keyRequested(const claviger::audit::EventRow &event);
    void entityRequested(claviger::AuditField field, const QString &value);
    void compareRequested(const claviger::audit::EventRow &first, const claviger::audit::EventRow &second);
    void said(const QString &sentence);

private:
    using Use = std::function<void(const QList<audit::EventRow> &)>;
    /// Calls \a then with the first \a most selected events, once all of them have been read.
    void withSelected(std::uint64_t most, const Use &then);
    void useSelected();
    void pivotOnCell(EventMenu::Pivot pivot);

    EventTableModel &m_model;
    EventTableView &m_view;
    QWidget *m_window;
    std::uint64_t m_needed = 0; ///< selected events that m_use waits for
    Use m_use;
};

} // namespace claviger
