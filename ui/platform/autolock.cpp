// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/autolock.h"

namespace claviger {

AutoLock::AutoLock(const InstantSource &instants, std::unique_ptr<OneShotTimer> timer, QObject *parent)
    : QObject(parent), m_instants(instants), m_timer(std::move(timer))
{
}

void AutoLock::addSource(std::unique_ptr<LockSource> source)
{
    connect(source.get(), &LockSource::happened, this, &AutoLock::on);
    m_sources.push_back(std::move(source));
}

void AutoLock::setRules(const LockRules &rules)
{
    m_policy.setRules(rules);
    if (m_watching)
        look();
}

void AutoLock::start()
{
    m_watching = true;
    m_policy.begin(m_instants.now());
    look();
}

void AutoLock::stop()
{
    m_watching = false;
    m_timer->stop();
    letGo();
}

void AutoLock::letGo()
{
    for (const auto &source : m_sources)
        source->settled();
}

void AutoLock::look()
{
    settle(m_policy.look(m_instants.now()));
}

void AutoLock::noteInput()
{
    if (m_watching)
        settle(m_policy.input(m_instants.now()));
}

void AutoLock::on(LockCause cause)
{
    const std::optional<LockCause> due = m_watching ? m_policy.on(cause) : std::nullopt;
    if (due)
        return settle(due);
    letGo();
}

void AutoLock::settle(std::optional<LockCause> cause)
{
    if (!cause) {
        m_timer->start(m_policy.untilNextLook(m_instants.now()), [this] { look(); });
        return;
    }
    m_watching = false; // said once
    m_timer->stop();
    Q_EMIT lockWanted(*cause, m_policy.reason(*cause));
}

} // namespace claviger
