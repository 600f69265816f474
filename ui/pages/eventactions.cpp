// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventactions.h"

#include "models/tables/audittexts.h"
#include "models/tables/eventtablemodel.h"
#include "ui/audit/eventtableview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace claviger {

EventActions::EventActions(EventTableModel &model, EventTableView &view, QWidget *window)
    : QObject(window), m_model(model), m_view(view), m_window(window)
{
    connect(&model, &EventTableModel::loaded, this, &EventActions::useSelected);
    connect(&view, &EventTableView::menuRequested, this, [this](const QModelIndex &cell, const QPoint &at) {
        if (const auto event = m_model.eventAt(cell.data(EventNumberRole).toULongLong()))
            popUpMenu(*event, cell.data(EventFieldRole).toInt(), at);
    });
    connect(&view, &EventTableView::onlyRequested, this, [this] { pivotOnCell(EventMenu::Pivot::Only); });
    connect(&view, &EventTableView::notRequested, this, [this] { pivotOnCell(EventMenu::Pivot::Not); });
}

QList<audit::EventRow> EventActions::selected(quint64 most) const
{
    QList<audit::EventRow> events;
    for (const std::uint64_t row : m_view.selection().rows(most)) {
        if (const auto event = m_model.eventAt(row))
            events << *event;
    }
    return events;
}

void EventActions::popUpMenu(const audit::EventRow &event, int field, const QPoint &at)
{
    auto *menu = new EventMenu(field < 0 ? std::nullopt : std::optional(AuditField(field)), event,
                               m_view.selection().count(), m_window);
    connect(menu, &EventMenu::pivoted, this, &EventActions::pivoted);
    connect(menu, &EventMenu::aroundRequested, this, &EventActions::aroundRequested);
    connect(menu, &EventMenu::timeRequested, this, &EventActions::timeRequested);
    connect(menu, &EventMenu::keyRequested, this, &EventActions::keyRequested);
    connect(menu, &EventMenu::entityRequested, this, &EventActions::entityRequested);
    connect(menu, &EventMenu::copyRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(menu, &EventMenu::copyEventsRequested, this, &EventActions::copy);
    connect(menu, &EventMenu::compareRequested, this, &EventActions::compare);
    menu->popup(at);
}

void EventActions::pivotOnCell(EventMenu::Pivot pivot)
{
    const QModelIndex cell = m_view.currentIndex();
    const int field = cell.data(EventFieldRole).toInt();
    if (cell.isValid() && field >= 0)
        Q_EMIT pivoted(pivot, AuditField(field), QString::fromUtf8(cell.data(EventValueRole).toByteArray()));
}

void EventActions::withSelected(std::uint64_t most, const Use &then)
{
    const QList<std::uint64_t> rows = m_view.selection().rows(most);
    m_needed = std::uint64_t(rows.size());
    m_use = then;
    for (const std::uint64_t row : rows)
        m_model.want(row);
    useSelected();
}

void EventActions::useSelected()
{
    if (!m_use)
        return;
    const QList<audit::EventRow> events = selected(m_needed);
    if (std::uint64_t(events.size()) == m_needed)
        std::exchange(m_use, {})(events);
}

void EventActions::drop()
{
    m_use = {};
}

void EventActions::copy(EventCopy form)
{
    withSelected(EventTableView::copiedRows, [this, form](const QList<audit::EventRow> &events) {
        QGuiApplication::clipboard()->setText(eventsAs(form, events));
        const quint64 all = m_view.selection().count();
        if (quint64(events.size()) < all)
            Q_EMIT said(
                tr("The first %1 of %2 selected events were copied. Export takes all that are listed.")
                    .arg(countText(quint64(events.size())), countText(all)));
    });
}

void EventActions::compare()
{
    withSelected(2, [this](const QList<audit::EventRow> &events) {
        if (events.size() == 2)
            Q_EMIT compareRequested(events.at(0), events.at(1));
    });
}

} // namespace claviger
