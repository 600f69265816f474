// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "models/sync/session.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace claviger {

class HttpTransport;
class SandboxThread;

/// What --demo shows: a sandbox on a thread, a throw-away vault, a connection to each of its services,
/// everything synced over real HTTP, one rotation under way, a note with a reminder, and the trails of all
/// services. Destroying it removes the vault.
class Demo : public QObject
{
    Q_OBJECT
public:
    /// The references must outlive the demo.
    Demo(const ServiceCatalogue &catalogue, HttpTransport &transport, const Clock &clock, bool traffic,
         QObject *parent = nullptr);
    ~Demo() override;

    void start();

    [[nodiscard]] QString vaultFolder() const;
    [[nodiscard]] static QString passphrase();
    /// Hands the session over; once, after ready().
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }

Q_SIGNALS:
    void ready();
    void failed(const claviger::Error &error);

private:
    void openVault(const QList<SandboxConnection> &connections);
    void connectNext();
    void syncNext();
    void rotateOne();
    void storeSecretOf(qint64 operationId);
    void noteOne();
    void pullNext();

    const ServiceCatalogue &m_catalogue;
    HttpTransport &m_transport;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxThread> m_sandbox;
    std::unique_ptr<Session> m_session;
    QList<SandboxConnection> m_toConnect;
    QStringList m_toSync;
    QStringList m_toPull;
};

} // namespace claviger
