// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/screenlocksource.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView logind("org.freedesktop.login1");
} // namespace

ScreenLockSource::ScreenLockSource(const QDBusConnection &sessionBus, const QDBusConnection &systemBus,
                                   QObject *parent)
    : LockSource(parent)
{
    // Any path: KDE tells it on /ScreenSaver and on /org/freedesktop/ScreenSaver.
    QDBusConnection session = sessionBus;
    for (const QLatin1StringView desktop : {"org.freedesktop.ScreenSaver"_L1, "org.gnome.ScreenSaver"_L1,
                                            "org.cinnamon.ScreenSaver"_L1, "org.mate.ScreenSaver"_L1}) {
        if (session.isConnected())
            session.connect(desktop, {}, desktop, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
    }
    if (systemBus.isConnected())
        findSession(systemBus);
}

void ScreenLockSource::findSession(QDBusConnection bus)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        logind, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
    call << uint(QCoreApplication::applicationPid());
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, bus]() mutable {
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        watcher->deleteLater();
        if (!session.isValid())
            return; // started outside of a session, or no logind
        m_knowsSession = bus.connect(logind, session.value().path(), u"org.freedesktop.login1.Session"_s,
                                     u"Lock"_s, this, SLOT(onLock()));
    });
}

void ScreenLockSource::onActiveChanged(bool active)
{
    if (active)
        Q_EMIT happened(LockCause::ScreenLock);
}

void ScreenLockSource::onLock()
{
    Q_EMIT happened(LockCause::ScreenLock);
}

} // namespace claviger
