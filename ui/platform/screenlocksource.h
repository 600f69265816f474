// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/locksource.h"

#include <QDBusConnection>

namespace claviger {

/// The screen was locked, as the desktops tell it: org.freedesktop.ScreenSaver (KDE, Xfce, …) and GNOME's,
/// Cinnamon's and MATE's own on the session bus, the session's Lock of logind on the system bus. A bus that
/// is not there tells nothing. Main thread.
class ScreenLockSource final : public LockSource
{
    Q_OBJECT
public:
    ScreenLockSource(const QDBusConnection &sessionBus, const QDBusConnection &systemBus,
                     QObject *parent = nullptr);
    /// Listens to logind: false until this session's name is known.
    [[nodiscard]] bool knowsSession() const { return m_knowsSession; }

private Q_SLOTS:
    void onActiveChanged(bool active);
    void onLock();

private:
    void findSession(QDBusConnection bus);

    bool m_knowsSession = false;
};

} // namespace claviger
