// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/sleepsource.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView service("org.freedesktop.login1");
constexpr QLatin1StringView path("/org/freedesktop/login1");
constexpr QLatin1StringView manager("org.freedesktop.login1.Manager");
} // namespace

SleepSource::SleepSource(const QDBusConnection &systemBus, QObject *parent)
    : LockSource(parent), m_bus(systemBus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, manager, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
    inhibit();
}

void SleepSource::inhibit()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, manager, u"Inhibit"_s);
    call << u"sleep"_s << u"Claviger"_s << tr("The vault is locked first.") << u"delay"_s;
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_inhibitor = reply.value();
    });
}

void SleepSource::onPrepareForSleep(bool begins)
{
    m_falling = begins;
    if (begins)
        Q_EMIT happened(LockCause::Sleep);
    else
        inhibit();
}

void SleepSource::settled()
{
    if (m_falling)
        m_inhibitor = {};
}

} // namespace claviger
