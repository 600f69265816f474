// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/eventnewsloader.h"

#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/sync/session.h"

#include <algorithm>
#include <utility>

namespace claviger {

namespace {

// Who walks through the events by keyboard asks about the one where they stop.
constexpr int restMilliseconds = 120;

} // namespace

EventNewsLoader::EventNewsLoader(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &EventNewsLoader::ask);
}

void EventNewsLoader::setSession(Session *session)
{
    drop();
    m_event.reset();
    m_leftOut.clear();
    m_session = session;
}

void EventNewsLoader::setEvent(const std::optional<audit::EventRow> &event)
{
    // The table tells its selection again with every block of rows that it reads.
    if (event && m_event && event->isSameAs(*m_event))
        return;
    m_event = event;
    reload();
}

void EventNewsLoader::leaveOut(const std::vector<qint64> &importIds)
{
    m_leftOut = importIds;
    reload();
}

void EventNewsLoader::reload()
{
    drop();
    if (m_event && m_session != nullptr)
        m_rest.start();
}

void EventNewsLoader::drop()
{
    ++m_generation;
    m_rest.stop();
    for (Asked &asked : m_asked)
        asked.cancel();
    m_asked.clear();
}

void EventNewsLoader::ask()
{
    if (!m_event || m_session == nullptr)
        return;
    m_news.emplace(*m_event);
    for (audit::Question question : m_news->questions()) {
        question.withoutImports = m_leftOut;
        m_asked.append(m_session->events().ask(question));
    }
    for (const Asked &asked : std::as_const(m_asked)) {
        whenDone(asked, this, [this, generation = m_generation](const Result<audit::Answer> &) {
            if (generation != m_generation || m_asked.isEmpty())
                return;
            if (std::ranges::all_of(m_asked, [](const Asked &each) { return each.isFinished(); }))
                answer();
        });
    }
}

// Nobody asked for it in so many words: what cannot be told is not told.
void EventNewsLoader::answer()
{
    std::vector<audit::Answer> answers;
    for (const Asked &asked : std::exchange(m_asked, {})) {
        if (asked.resultCount() == 0 || !asked.result())
            return;
        answers.push_back(*asked.result());
    }
    Q_EMIT loaded(*m_event, m_news->sentences(answers));
}

} // namespace claviger
