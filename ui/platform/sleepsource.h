// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/locksource.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace claviger {

/// The computer is about to sleep, as logind tells on the system bus. Sleep is held up until settled(), for
/// five seconds at most, so that a vault is locked before the memory is frozen. Where there is no logind
/// nothing is told; the clocks find the sleep afterwards (LockPolicy). Main thread.
class SleepSource final : public LockSource
{
    Q_OBJECT
public:
    explicit SleepSource(const QDBusConnection &systemBus, QObject *parent = nullptr);
    void settled() override;
    /// Sleep waits for us when it comes.
    [[nodiscard]] bool holdsSleepUp() const { return m_inhibitor.isValid(); }

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    void inhibit();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_inhibitor; ///< closing it lets the computer sleep
    bool m_falling = false;              ///< between the announcement and the wake-up
};

} // namespace claviger
