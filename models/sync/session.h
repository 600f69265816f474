// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "models/domain/annotation.h"
#include "models/domain/clock.h"
#include "models/domain/connection.h"
#include "models/services/serviceclient.h"
#include "models/services/servicecatalogue.h"
#include "models/vault/vault.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace claviger {

namespace audit {
class EventStore;
}

class ApplicationOperations;
class AuditTrail;
class HttpTransport;
class KeyOperations;
class ManualInventory;
class Synchroniser;

/// An unlocked vault and everything that works on it: connections, sync, key operations. One per
/// unlock; destroying it locks. Lives on the main thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<Vault> vault, ServiceCatalogue catalogue, HttpTransport &transport,
            const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] const ServiceCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Synchroniser &synchroniser() { return *m_synchroniser; }
    [[nodiscard]] KeyOperations &keyOperations() { return *m_keyOperations; }
    [[nodiscard]] ManualInventory &manualInventory() { return *m_manualInventory; }
    [[nodiscard]] ApplicationOperations &applicationOperations() { return *m_applicationOperations; }
    /// The audit events of this vault.
    [[nodiscard]] audit::EventStore &events() { return *m_events; }
    [[nodiscard]] AuditTrail &auditTrail() { return *m_auditTrail; }

    /// The description that \a connection uses: its own, or the catalogue's.
    [[nodiscard]] Result<ServiceDescriptionPtr> descriptionOf(const Connection &connection) const;

    /// Checks the credential with the service without storing anything. A refusal is worded by the
    /// service's description.
    QFuture<Result<Verification>> verify(const Connection &connection, const Secret &credential);
    /// Asks the connection's service about a pasted key, with that key alone: the connection need not be
    /// stored. Stores nothing.
    QFuture<Result<KeyInspection>> inspectKey(const Connection &connection, const Secret &key);
    /// A token for the application, bought with the client secret alone. Stores nothing.
    QFuture<Result<AccessToken>> exchangeToken(const Connection &connection, const Application &application,
                                               const Secret &clientSecret);
    /// Stores a new connection with its credential (id, created are filled in), or without one where it is
    /// kept by hand. Emits connectionsChanged.
    QFuture<Result<Connection>> addConnection(Connection connection, const Secret &credential);
    /// Forgets a connection and everything that was cached for it. Nothing changes at the service.
    QFuture<Done> removeConnection(const QString &connectionId);

    /// Adds \a act to the local journal; its time is filled in. \a connectionId may be empty.
    void note(Act act, const QString &connectionId = {});
    /// Attempts to open this vault that failed before, for the local journal; \a then runs once it has them.
    void noteFailedUnlocks(const QList<QDateTime> &times, std::function<void()> then);
    /// Why the session ends, for the local journal: "no input for 10 minutes".
    void setEnd(const QString &reason) { m_end = reason; }

    /// Keeps what a person wrote about a key (updated is filled in). Emits dataChanged.
    QFuture<Done> annotate(Annotation annotation);

    /// A client for the connection with its credential fetched from the vault.
    QFuture<Result<std::shared_ptr<ServiceClient>>> clientFor(const QString &connectionId);

    /// Adds to a refusal what the vault and the vendor's pages know about it; other errors pass as they
    /// are. \a workspaceId may be empty. Calls \a then once, unless \a context is gone by then.
    void explain(const QString &connectionId, const QString &workspaceId, const Error &error,
                 QObject *context, std::function<void(const Error &)> then);

Q_SIGNALS:
    /// The local journal is not as it was written; \a sentence says where and what to do.
    void journalBroken(const QString &sentence);
    /// Something that is no operation was added to the local journal.
    void noted();
    void connectionsChanged();
    /// Workspaces, projects, members, keys … of this connection differ from before.
    void dataChanged(const QString &connectionId);
    /// An operation was journaled, ended or changed its state.
    void operationsChanged();

private:
    template <typename T, typename Ask>
    QFuture<Result<T>> askOnce(const Connection &connection, const Secret &credential, Ask ask);
    /// \a asked, with an error worded by the description; cancelling the result cancels \a asked.
    template <typename T>
    QFuture<Result<T>> worded(const Connection &connection, const QString &workspaceId,
                              QFuture<Result<T>> asked);
    [[nodiscard]] Result<std::shared_ptr<ServiceClient>> makeClient(const Connection &connection,
                                                                    const Secret &credential);

    void checkJournal();

    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<audit::EventStore> m_events;
    QString m_end;
    ServiceCatalogue m_catalogue;
    HttpTransport &m_transport;
    const Clock &m_clock;
    std::unique_ptr<Synchroniser> m_synchroniser;
    std::unique_ptr<KeyOperations> m_keyOperations;
    std::unique_ptr<ManualInventory> m_manualInventory;
    std::unique_ptr<ApplicationOperations> m_applicationOperations;
    std::unique_ptr<AuditTrail> m_auditTrail;
};

} // namespace claviger
