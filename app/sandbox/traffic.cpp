// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/traffic.h"

#include "app/sandbox/incidents.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

constexpr int HistoryHours = 7 * 24;
constexpr int UsesPerHour = 24;
constexpr int LeastPastDays = 25; // of the key that leaks

constexpr const char *StrangeAddresses[] = {"45.155.205.33", "185.220.101.47", "91.240.118.172",
                                            "2a0b:f4c2::19"};
constexpr const char *StrangeAgents[] = {"curl/7.68.0", "python-requests/2.25.1", "sqlmap/1.7#stable",
                                         "Mozilla/5.0"};

QString pathOf(const QString &service)
{
    if (service == u"entergram")
        return u"/entergram/v1/chats"_s;
    if (service == u"gravityrail")
        return u"/gravityrail/api/v2/w"_s;
    if (service == u"appgram")
        return u"/appgram/api/v1/projects"_s;
    return service == u"entri" ? u"/entri/api/projects"_s : u"/endgame/api/v1/threads"_s;
}

} // namespace

Traffic::Traffic(const SandboxClock &clock, QList<Service *> services, quint32 seed)
    : m_clock(clock), m_services(std::move(services)), m_chance(seed)
{
    if (!m_services.isEmpty())
        m_leaked = keyToLeak(*m_services.first());
    m_timer.setInterval(std::chrono::seconds(1));
    m_timer.callOnTimeout(&m_timer, [this] { tick(); });
}

void Traffic::start()
{
    Incidents(m_services, m_clock.now(), m_chance, pathOf).write(m_leaked);
    writeHistory();
    m_timer.start();
}

StoredKey *Traffic::someLiveKey(Service &service, const QDateTime &when)
{
    std::vector<StoredKey *> live;
    for (StoredKey &key : service.account().keys.all()) {
        // Keys that tell the story "forgotten" or "never used" must stay so.
        const bool inUse = key.lastUsed.isValid() && key.lastUsed.daysTo(m_clock.now()) < 2;
        if (inUse && !key.administers && key.isLive(m_clock.now()) && key.created < when)
            live.push_back(&key);
    }
    return live.empty() ? nullptr : m_chance.oneOf(live);
}

/// One that has been in use for weeks, so that strangers are news; and works from anywhere.
StoredKey *Traffic::keyToLeak(Service &service)
{
    StoredKey *leaked = someLiveKey(service, m_clock.now().addDays(-LeastPastDays));
    for (int i = 0; i < 20 && leaked != nullptr && !leaked->allowlist.isEmpty(); ++i)
        leaked = someLiveKey(service, m_clock.now().addDays(-LeastPastDays));
    return leaked != nullptr ? leaked : someLiveKey(service, m_clock.now());
}

void Traffic::writeHistory()
{
    const QDateTime now = m_clock.now();
    for (int i = HistoryHours * UsesPerHour; i > 0; --i) {
        const QDateTime when = now.addSecs(-qint64(i) * 3600 / UsesPerHour);
        Service &service = *m_chance.oneOf(m_services);
        if (StoredKey *key = someLiveKey(service, when))
            use(service, *key, when);
        if (i < 6 * UsesPerHour && i % 9 == 0)
            useByStranger(when);
    }
}

void Traffic::tick()
{
    for (int i = m_chance.below(3); i >= 0; --i) {
        Service &service = *m_chance.oneOf(m_services);
        if (StoredKey *key = someLiveKey(service, m_clock.now()))
            use(service, *key, m_clock.now());
    }
    if (m_chance.below(15) == 0)
        useByStranger(m_clock.now());
}

void Traffic::use(Service &service, StoredKey &key, const QDateTime &when)
{
    // Where it has come from so far is where it keeps coming from.
    const int status = m_chance.below(60) == 0 ? 429 : m_chance.below(40) == 0 ? 404 : 200;
    const QString ip = key.lastUsedIp.isEmpty() || &key == m_leaked ? u"203.0.113.24"_s : key.lastUsedIp;
    const QString agent = &key == m_leaked ? u"node-fetch/3.3.2"_s : key.lastUsedAgent;
    service.recordUse(key, {when, {}, {}, {}, ip, agent, u"GET"_s, pathOf(service.id()), status});
}

void Traffic::useByStranger(const QDateTime &when)
{
    if (m_leaked == nullptr || !m_leaked->isLive(when))
        return;
    const QString ip =
        QString::fromLatin1(StrangeAddresses[m_chance.below(int(std::size(StrangeAddresses)))]);
    const QString agent = QString::fromLatin1(StrangeAgents[m_chance.below(int(std::size(StrangeAgents)))]);
    const bool reads = m_chance.below(3) != 0;
    m_services.first()->recordUse(*m_leaked, {when,
                                              {},
                                              {},
                                              {},
                                              ip,
                                              agent,
                                              reads ? u"GET"_s : u"POST"_s,
                                              u"/entergram/v1/contacts"_s,
                                              reads ? 200 : 403});
}

} // namespace claviger::sandbox
