// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/service.h"

#include <QTimer>

namespace claviger::sandbox {

/// Lets keys be used by themselves: each by the program that it was made for, and one, which leaked, by
/// strangers from far away. Uses are written into the same fields and audit records as real requests.
class Traffic
{
public:
    /// \a services must outlive this. Writes a week of history at once, then a little every second.
    Traffic(const SandboxClock &clock, QList<Service *> services, quint32 seed);

    void start();

private:
    void writeHistory();
    void tick();
    void use(Service &service, StoredKey &key, const QDateTime &when);
    void useByStranger(const QDateTime &when);
    [[nodiscard]] StoredKey *keyToLeak(Service &service);
    [[nodiscard]] StoredKey *someLiveKey(Service &service, const QDateTime &when);

    const SandboxClock &m_clock;
    QList<Service *> m_services;
    IdSource m_chance;
    StoredKey *m_leaked = nullptr;
    QTimer m_timer;
};

} // namespace claviger::sandbox
