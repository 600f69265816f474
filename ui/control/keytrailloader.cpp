// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/keytrailloader.h"

#include "models/audit/store/eventstore.h"
#include "models/domain/clock.h"
#include "models/domain/whendone.h"
#include "models/posture/keycondition.h"
#include "models/sync/session.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace claviger {

namespace {

// Who walks through a table by keyboard asks about the key where they stop.
constexpr int restMilliseconds = 60;

} // namespace

KeyTrailLoader::KeyTrailLoader(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &KeyTrailLoader::ask);
}

void KeyTrailLoader::setSession(Session *session)
{
    drop();
    m_key.reset();
    m_index.reset();
    m_leftOut.clear();
    m_session = session;
}

void KeyTrailLoader::setKeys(const KeyIndexPtr &index)
{
    m_index = index;
    reload();
}

void KeyTrailLoader::setKey(const std::optional<Key> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    reload();
}

void KeyTrailLoader::leaveOut(const std::vector<qint64> &importIds)
{
    m_leftOut = importIds;
    reload();
}

void KeyTrailLoader::reload()
{
    drop();
    if (m_key && m_session != nullptr && m_index)
        m_rest.start();
}

void KeyTrailLoader::drop()
{
    ++m_generation;
    m_rest.stop();
    for (Asked &asked : m_asked)
        asked.cancel();
    m_asked.clear();
}

void KeyTrailLoader::ask()
{
    if (!m_key || m_session == nullptr || !m_index)
        return;
    const audit::Condition events = keyCondition(m_index, {m_key->connectionId, m_key->id});
    const QList<Connection> &connections = m_index->connections();
    const auto connection = std::ranges::find(connections, m_key->connectionId, &Connection::id);
    const QString source = connection == connections.cend() ? QString() : connection->name;
    m_days = KeyTrail::scaleOfDays(m_clock.now(), QTimeZone::systemTimeZone());
    for (audit::Question question : {KeyTrail::allOf(events), KeyTrail::daysOf(events, m_days),
                                     KeyTrail::usesOf(events), KeyTrail::coverageOf(source)}) {
        question.withoutImports = m_leftOut;
        m_asked.append(m_session->events().ask(question));
    }
    for (const Asked &asked : std::as_const(m_asked)) {
        whenDone(asked, this, [this, generation = m_generation](const Result<audit::Answer> &) {
            if (generation != m_generation || m_asked.isEmpty())
                return;
            const bool all =
                std::ranges::all_of(m_asked, [](const Asked &each) { return each.isFinished(); });
            if (all)
                answer();
        });
    }
}

void KeyTrailLoader::answer()
{
    const QList<Asked> asked = std::exchange(m_asked, {});
    const Key key = *m_key;
    for (const Asked &each : asked) {
        if (each.resultCount() == 0)
            return;
        if (!each.result()) {
            Q_EMIT failed(key, each.result().error());
            return;
        }
    }
    const auto of = [&asked](int number) { return *asked.at(number).result(); };
    KeyTrail trail = KeyTrail::of(of(0), of(1), m_days, of(2), of(3));
    trail.sourcesOff = int(m_leftOut.size());
    Q_EMIT loaded(key, trail);
}

} // namespace claviger
