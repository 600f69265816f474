// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lockpolicy.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::LockPolicy)
};

// A sleep is noticed this long after the end of it at the latest, where no signal told.
constexpr milliseconds longestPause = 30s;
constexpr milliseconds shortestPause = 100ms;
// Time servers move the wall clock too, but by less than this.
constexpr milliseconds sleepTolerance = 60s;

milliseconds wallBetween(const Instant &from, const Instant &to)
{
    return milliseconds(from.wall.msecsTo(to.wall));
}

} // namespace

void LockPolicy::begin(const Instant &now)
{
    m_input = now;
    m_seen = now;
}

milliseconds LockPolicy::limit() const
{
    return std::chrono::minutes(m_rules.idleMinutes);
}

milliseconds LockPolicy::idleFor(const Instant &now) const
{
    return std::max(wallBetween(m_input, now), now.steady - m_input.steady);
}

std::optional<LockCause> LockPolicy::look(const Instant &now)
{
    const milliseconds asleep = wallBetween(m_seen, now) - (now.steady - m_seen.steady);
    m_seen = now;
    if (m_rules.onSleep && asleep > sleepTolerance)
        return LockCause::Sleep;
    if (m_rules.idleMinutes > 0 && idleFor(now) >= limit())
        return LockCause::Idle;
    return std::nullopt;
}

std::optional<LockCause> LockPolicy::input(const Instant &now)
{
    const std::optional<LockCause> due = look(now);
    m_input = now;
    return due;
}

std::optional<LockCause> LockPolicy::on(LockCause signal) const
{
    const auto when = [signal](bool wanted) { return wanted ? std::optional(signal) : std::nullopt; };
    switch (signal) {
    case LockCause::Request:
        return signal;
    case LockCause::Idle:
        return when(m_rules.idleMinutes > 0);
    case LockCause::Sleep:
        return when(m_rules.onSleep);
    case LockCause::ScreenLock:
        return when(m_rules.onScreenLock);
    case LockCause::Minimise:
        return when(m_rules.onMinimise);
    }
    Q_UNREACHABLE();
}

milliseconds LockPolicy::untilNextLook(const Instant &now) const
{
    if (m_rules.idleMinutes <= 0)
        return longestPause;
    return std::clamp(limit() - idleFor(now), shortestPause, longestPause);
}

QString LockPolicy::reason(LockCause cause) const
{
    switch (cause) {
    case LockCause::Request:
        return Text::tr("on request");
    case LockCause::Idle:
        return Text::tr("no input for %n minute(s)", nullptr, m_rules.idleMinutes);
    case LockCause::Sleep:
        return Text::tr("the computer went to sleep");
    case LockCause::ScreenLock:
        return Text::tr("the screen was locked");
    case LockCause::Minimise:
        return Text::tr("the window was minimised");
    }
    Q_UNREACHABLE();
}

} // namespace claviger
