// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/secretservice.h"

#include <QtGlobal>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#endif

namespace claviger {

using namespace Qt::StringLiterals;

#ifdef QT_DBUS_LIB

namespace {

using Attributes = QMap<QString, QString>;
using Items = QList<QDBusObjectPath>;

SecretServiceState stateOf(const QDBusPendingReply<Items, Items> &reply)
{
    if (!reply.isError()) {
        const bool locked = reply.argumentAt<0>().isEmpty() && !reply.argumentAt<1>().isEmpty();
        return locked ? SecretServiceState::Locked : SecretServiceState::Available;
    }
    const QString name = reply.error().name();
    const bool absent = reply.error().type() == QDBusError::ServiceUnknown ||
                        reply.error().type() == QDBusError::Disconnected ||
                        name.startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
    return absent ? SecretServiceState::Absent : SecretServiceState::Unknown;
}

QDBusMessage searchFor(const QString &service, const QString &entry)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // The attributes by which QtKeychain files an entry.
    call << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, entry}});
    return call;
}

} // namespace

void askSecretService(const QString &service, const QString &entry,
                      std::function<void(SecretServiceState)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answer(SecretServiceState::Absent);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(searchFor(service, entry)));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         answer(stateOf(*watcher));
                     });
}

#else

void askSecretService(const QString &, const QString &, std::function<void(SecretServiceState)> answer)
{
    answer(SecretServiceState::Unknown);
}

#endif

} // namespace claviger
