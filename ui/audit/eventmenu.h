// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/tables/eventcopy.h"

#include <QMenu>

#include <optional>

namespace claviger {

/// What can be done with one value of an event, and with the events that are selected. Deletes itself when it
/// closes.
class EventMenu final : public QMenu
{
    Q_OBJECT
public:
    /// How a value changes the question.
    enum class Pivot { Only, Not, Also, NewView };
    /// What is looked at around an event.
    enum class Around { Key, Ip, Everything };

    /// \a field: of the value that the menu is for; none: the time. \a event: that it is of. \a selected: how
    /// many are.
    EventMenu(std::optional<AuditField> field, const audit::EventRow &event, quint64 selected,
              QWidget *parent);

Q_SIGNALS:
    void pivoted(claviger::EventMenu::Pivot pivot, claviger::AuditField field, const QString &value);
    void aroundRequested(claviger::EventMenu::Around around, const claviger::audit::EventRow &event);
    /// From this time on, or up to it.
    void timeRequested(const claviger::audit::EventRow &event, bool from);
    void keyRequested(const claviger::audit::EventRow &event);
    void entityRequested(claviger::AuditField field, const QString &value);
    void copyRequested(const QString &text);
    void copyEventsRequested(claviger::EventCopy form);
    void compareRequested();

private:
    void addPivots(AuditField field, const QString &value);
    void addTimes();
    void addAround();
    void addCopies(std::optional<AuditField> field);
    QAction *add(const QString &name, const QString &text);

    audit::EventRow m_event;
    quint64 m_selected;
};

/// Fields whose values have a history of their own to look at.
[[nodiscard]] bool isEntity(AuditField field);

} // namespace claviger
