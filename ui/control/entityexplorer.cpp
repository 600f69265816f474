// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/entityexplorer.h"

#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "ui/audit/entitydialog.h"
#include "ui/audit/facetvaluesdialog.h"

#include <QTimeZone>
#include <QWidget>

namespace claviger {

EntityExplorer::EntityExplorer(QWidget &window, const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_clock(clock)
{
}

void EntityExplorer::setSession(Session *session)
{
    ++m_generation;
    for (auto &asked : m_asked)
        asked.cancel();
    m_asked.clear();
    m_leftOut.clear();
    m_session = session;
    if (session == nullptr)
        delete m_dialog;
}

void EntityExplorer::explore(AuditField field, const QString &value)
{
    if (m_session == nullptr || value.isEmpty())
        return;
    if (m_dialog == nullptr) {
        m_dialog = new EntityDialog(m_clock, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &EntityDialog::asked, this, &EntityExplorer::askAll);
        connect(m_dialog, &EntityDialog::allValuesRequested, this, &EntityExplorer::listValues);
        connect(m_dialog, &EntityDialog::queryRequested, this, &EntityExplorer::queryRequested);
    }
    m_dialog->explore({field, value});
}

audit::Question EntityExplorer::withoutLeftOut(audit::Question question) const
{
    question.withoutImports = m_leftOut;
    return question;
}

void EntityExplorer::ask(const audit::Question &question, const Then &then)
{
    auto asked = m_session->events().ask(withoutLeftOut(question));
    m_asked.append(asked);
    whenDone(asked, this, [this, then, generation = m_generation](const Result<audit::Answer> &answer) {
        if (generation != m_generation || m_dialog == nullptr || m_session == nullptr)
            return;
        if (answer)
            then(*answer);
        else
            m_dialog->showError(answer.error());
    });
}

// Whatever was asked about something else before is dropped.
void EntityExplorer::askAll()
{
    ++m_generation;
    for (auto &asked : m_asked)
        asked.cancel();
    m_asked.clear();
    if (m_session == nullptr || m_dialog == nullptr)
        return;
    ask(EntityProfile::allOf(m_dialog->entity()), [this](const audit::Answer &all) {
        askBefore(all);
        askBars(all);
    });
}

void EntityExplorer::listValues(const audit::FacetOf &facet)
{
    const auto load = [this, facet] {
        return m_session->events().ask(withoutLeftOut(EntityProfile::valuesOf(m_dialog->entity(), facet)));
    };
    auto *dialog = new FacetValuesDialog(facet, load, m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FacetValuesDialog::filterRequested, m_dialog, &EntityDialog::requestWith);
    dialog->open();
}

void EntityExplorer::askBefore(const audit::Answer &all)
{
    const int days = m_dialog->days();
    ask(EntityProfile::before(m_dialog->entity(), all, days), [this, all, days](const audit::Answer &before) {
        m_dialog->setProfile({m_dialog->entity(), all, before, days});
    });
}

void EntityExplorer::askBars(const audit::Answer &all)
{
    if (!all.first || !all.last)
        return;
    const audit::TimeScale scale =
        audit::TimeScale::of({*all.first, *all.last + 1}, QTimeZone::systemTimeZone(), m_dialog->mostBars());
    if (const auto question = EntityProfile::bars(m_dialog->entity(), scale)) {
        ask(*question,
            [this, scale](const audit::Answer &bars) { m_dialog->setTimeline(timelineOf(bars, scale)); });
    }
}

} // namespace claviger
