// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/session.h"

#include "models/domain/whendone.h"
#include "models/sync/journal.h"
#include "models/sync/keyoperations.h"
#include "models/sync/refusalfacts.h"
#include "models/sync/synchroniser.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/transaction.h"

#include <QUuid>

namespace claviger {

namespace {

struct StoredConnection
{
    Connection connection;
    Secret credential;
};

Result<StoredConnection> readConnection(Database &database, const QString &connectionId)
{
    ConnectionRepository repository(database);
    Result<Connection> connection = repository.find(connectionId);
    if (!connection)
        return fail(connection.error());
    Result<Secret> credential = repository.credential(connectionId);
    if (!credential)
        return fail(credential.error());
    return StoredConnection{std::move(*connection), std::move(*credential)};
}

Result<Connection> storeConnection(Database &database, const Connection &connection, const Secret &credential)
{
    return inTransaction(database, [&]() -> Result<Connection> {
        ConnectionRepository repository(database);
        if (Done added = repository.add(connection); !added)
            return fail(added.error());
        if (Done stored = repository.setCredential(connection.id, credential); !stored)
            return fail(stored.error());
        return connection;
    });
}

} // namespace

Session::Session(std::unique_ptr<Vault> vault, ServiceCatalogue catalogue, HttpTransport &transport,
                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_catalogue(std::move(catalogue))
    , m_transport(transport)
    , m_clock(clock)
    , m_synchroniser(std::make_unique<Synchroniser>(*this))
    , m_keyOperations(std::make_unique<KeyOperations>(*this))
{
    const auto recovered =
        m_vault->run([now = m_clock.now()](Database &database) { return journal::recover(database, now); });
    whenDone(recovered, this, [this](const Done &) { Q_EMIT operationsChanged(); });
}

Session::~Session() = default;

Result<ServiceDescriptionPtr> Session::descriptionOf(const Connection &connection) const
{
    if (!connection.description.isEmpty())
        return ServiceCatalogue::parse(connection.description.toUtf8(), connection.name);
    if (ServiceDescriptionPtr description = m_catalogue.find(connection.serviceId))
        return description;
    return fail(
        ErrorCode::NotFound,
        tr("There is no description of the service “%1”: put its file back, or connect again with one.")
            .arg(connection.serviceId));
}

QFuture<Result<Verification>> Session::verify(const Connection &connection, const Secret &credential)
{
    const auto client = makeClient(connection, credential);
    if (!client)
        return endedFuture<Verification>(fail(client.error()));
    auto future = (*client)->verify();
    // The client lives as long as its one answer is awaited.
    whenDone(future, this, [client = *client](const Result<Verification> &) {});
    return future;
}

QFuture<Result<Connection>> Session::addConnection(Connection connection, const Secret &credential)
{
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.created = m_clock.now();
    const auto stored = m_vault->run([connection, credential](Database &database) {
        return storeConnection(database, connection, credential);
    });
    whenDone(stored, this, [this](const Result<Connection> &result) {
        if (result)
            Q_EMIT connectionsChanged();
    });
    return stored;
}

QFuture<Done> Session::removeConnection(const QString &connectionId)
{
    const auto removed = m_vault->run(
        [connectionId](Database &database) { return ConnectionRepository(database).remove(connectionId); });
    whenDone(removed, this, [this, connectionId](const Done &result) {
        if (!result)
            return;
        Q_EMIT connectionsChanged();
        Q_EMIT dataChanged(connectionId);
    });
    return removed;
}

QFuture<Result<std::shared_ptr<ServiceClient>>> Session::clientFor(const QString &connectionId)
{
    using Answer = Result<std::shared_ptr<ServiceClient>>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto stored =
        m_vault->run([connectionId](Database &database) { return readConnection(database, connectionId); });
    whenDone(stored, this, [this, promise](const Result<StoredConnection> &found) {
        promise->addResult(found ? makeClient(found->connection, found->credential)
                                 : Answer(fail(found.error())));
        promise->finish();
    });
    return promise->future();
}

void Session::explain(const QString &connectionId, const QString &workspaceId, const Error &error,
                      QObject *context, std::function<void(const Error &)> then)
{
    if (error.code != ErrorCode::Refused && error.code != ErrorCode::RateLimited)
        return then(error);
    struct Facts
    {
        Connection connection;
        KnownFacts known;
    };
    const auto read = m_vault->run([connectionId, workspaceId](Database &database) -> Result<Facts> {
        const Result<Connection> connection = ConnectionRepository(database).find(connectionId);
        if (!connection)
            return fail(connection.error());
        const Result<KnownFacts> known = refusalFacts(database, connectionId, workspaceId);
        if (!known)
            return fail(known.error());
        return Facts{*connection, *known};
    });
    whenDone(read, context, [this, error, then = std::move(then)](const Result<Facts> &facts) {
        const auto description =
            facts ? descriptionOf(facts->connection) : Result<ServiceDescriptionPtr>(fail(facts.error()));
        // A vault that cannot be read is no reason to hide what the service said.
        then(description ? explained(error, **description, facts->known, m_clock.now()) : error);
    });
}

Result<std::shared_ptr<ServiceClient>> Session::makeClient(const Connection &connection,
                                                           const Secret &credential)
{
    const Result<ServiceDescriptionPtr> description = descriptionOf(connection);
    if (!description)
        return fail(description.error());
    return std::make_shared<ServiceClient>(*description, connection, credential, m_transport, m_clock);
}

} // namespace claviger
