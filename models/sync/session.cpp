// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/session.h"

#include "models/audit/store/eventstore.h"
#include "models/domain/whendone.h"
#include "models/services/explanation.h"
#include "models/sync/actnotes.h"
#include "models/sync/applicationoperations.h"
#include "models/sync/audittrail.h"
#include "models/sync/journal.h"
#include "models/sync/keyoperations.h"
#include "models/sync/manualinventory.h"
#include "models/sync/refusalfacts.h"
#include "models/sync/synchroniser.h"
#include "models/vault/annotationrepository.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/logbook.h"
#include "models/vault/transaction.h"

#include <QFutureWatcher>
#include <QPromise>
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
    if (connection->trust == Connection::Trust::Manual)
        return fail(ErrorCode::Unsupported,
                    Session::tr("“%1” is kept by hand: there is no credential to send anything with.")
                        .arg(connection->name));
    Result<Secret> credential = repository.credential(connectionId);
    if (!credential)
        return fail(credential.error());
    return StoredConnection{std::move(*connection), std::move(*credential)};
}

Act actNow(Act::Kind kind)
{
    Act act;
    act.kind = kind;
    return act;
}

Done forgetConnection(Database &database, const QString &connectionId, const QDateTime &now)
{
    return inTransaction(database, [&]() -> Done {
        Act act = actNow(Act::Kind::RemoveConnection);
        act.time = now;
        // First, as long as the connection has a name.
        if (Done noted = noteAct(database, connectionId, act); !noted)
            return noted;
        return ConnectionRepository(database).remove(connectionId);
    });
}

Result<Connection> storeConnection(Database &database, const Connection &connection, const Secret &credential)
{
    return inTransaction(database, [&]() -> Result<Connection> {
        ConnectionRepository repository(database);
        if (Done added = repository.add(connection); !added)
            return fail(added.error());
        Act act = actNow(Act::Kind::Connect);
        act.time = connection.created;
        act.note = toText(connection.trust);
        if (Done noted = noteAct(database, connection.id, act); !noted)
            return fail(noted.error());
        if (connection.trust == Connection::Trust::Manual)
            return connection;
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
    , m_events(std::make_unique<audit::EventStore>(*m_vault))
    , m_catalogue(std::move(catalogue))
    , m_transport(transport)
    , m_clock(clock)
    , m_synchroniser(std::make_unique<Synchroniser>(*this))
    , m_keyOperations(std::make_unique<KeyOperations>(*this))
    , m_manualInventory(std::make_unique<ManualInventory>(*this))
    , m_applicationOperations(std::make_unique<ApplicationOperations>(*this))
    , m_auditTrail(std::make_unique<AuditTrail>(*this))
{
    const auto recovered =
        m_vault->run([now = m_clock.now()](Database &database) { return journal::recover(database, now); });
    whenDone(recovered, this, [this](const Done &) { Q_EMIT operationsChanged(); });
    checkJournal();
    note(actNow(Act::Kind::Unlock));
}

Session::~Session()
{
    Act act = actNow(Act::Kind::Lock);
    act.note = m_end;
    note(act); // the vault does what it was given before it closes
}

void Session::checkJournal()
{
    const auto checked = m_vault->run([](Database &database) { return Logbook(database).verify(); });
    whenDone(checked, this, [this](const Result<LogbookCheck> &check) {
        if (check && !check->isWhole())
            Q_EMIT journalBroken(check->sentence);
    });
}

void Session::note(Act act, const QString &connectionId)
{
    act.time = m_clock.now();
    const auto stored = m_vault->run(
        [act, connectionId](Database &database) { return noteAct(database, connectionId, act); });
    // A journal that cannot be written shows in the next thing that is to be stored.
    whenDone(stored, this, [this](const Done &) { Q_EMIT noted(); });
}

void Session::noteFailedUnlocks(const QList<QDateTime> &times, std::function<void()> then)
{
    if (times.isEmpty())
        return;
    const auto stored = m_vault->run([times](Database &database) {
        return inTransaction(database, [&]() -> Done {
            for (const QDateTime &time : times) {
                Act act;
                act.kind = Act::Kind::FailedUnlock;
                act.outcome = Act::Outcome::Failed;
                act.time = time;
                if (Done added = Logbook(database).append(act); !added)
                    return added;
            }
            return {};
        });
    });
    whenDone(stored, this, [this, then = std::move(then)](const Done &done) {
        if (!done)
            return;
        then();
        Q_EMIT noted();
    });
}

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

/// One question to a service on behalf of a connection that need not be stored.
template <typename T, typename Ask>
QFuture<Result<T>> Session::askOnce(const Connection &connection, const Secret &credential, Ask ask)
{
    const auto client = makeClient(connection, credential);
    if (!client)
        return endedFuture<T>(fail(client.error()));
    QFuture<Result<T>> future = ask(**client);
    // The client lives as long as its one answer is awaited.
    whenDone(future, this, [client = *client](const Result<T> &) {});
    return future;
}

template <typename T>
QFuture<Result<T>> Session::worded(const Connection &connection, const QString &workspaceId,
                                   QFuture<Result<T>> asked)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [asked]() mutable { asked.cancel(); });
    watcher->setFuture(promise->future());
    const auto end = [promise, watcher](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
        watcher->deleteLater();
    };
    whenDone(asked, this, [this, connection, workspaceId, end](const Result<T> &result) {
        if (result)
            return end(result);
        // The vault knows nothing of a connection that is not stored yet; its description does.
        if (!connection.id.isEmpty())
            return explain(connection.id, workspaceId, result.error(), this,
                           [end](const Error &error) { end(fail(error)); });
        const auto description = descriptionOf(connection);
        end(fail(description ? explained(result.error(), **description, {}, m_clock.now()) : result.error()));
    });
    return promise->future();
}

QFuture<Result<Verification>> Session::verify(const Connection &connection, const Secret &credential)
{
    return worded(connection, {}, askOnce<Verification>(connection, credential, [](ServiceClient &client) {
                      return client.verify();
                  }));
}

QFuture<Result<KeyInspection>> Session::inspectKey(const Connection &connection, const Secret &key)
{
    return askOnce<KeyInspection>(connection, {},
                                  [&key](ServiceClient &client) { return client.inspectKey(key); });
}

QFuture<Result<AccessToken>> Session::exchangeToken(const Connection &connection,
                                                    const Application &application,
                                                    const Secret &clientSecret)
{
    const auto asked = worded(connection, application.workspaceId,
                              askOnce<AccessToken>(connection, {}, [&](ServiceClient &client) {
                                  return client.exchangeToken(application, clientSecret);
                              }));
    whenDone(asked, this,
             [this, id = connection.id, name = application.name](const Result<AccessToken> &token) {
                 Act act = actNow(Act::Kind::ExchangeToken);
                 act.object = name;
                 act.outcome = token ? Act::Outcome::Succeeded : Act::Outcome::Failed;
                 act.note = token ? QString() : token.error().message;
                 note(act, id);
             });
    return asked;
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
    const auto removed = m_vault->run([connectionId, now = m_clock.now()](Database &database) {
        return forgetConnection(database, connectionId, now);
    });
    whenDone(removed, this, [this, connectionId](const Done &result) {
        if (!result)
            return;
        Q_EMIT connectionsChanged();
        Q_EMIT dataChanged(connectionId);
    });
    return removed;
}

QFuture<Done> Session::annotate(Annotation annotation)
{
    annotation.updated = m_clock.now();
    const auto saved = m_vault->run([annotation](Database &database) {
        return inTransaction(database, [&]() -> Done {
            if (Done done = AnnotationRepository(database).save(annotation); !done)
                return done;
            Act act = actNow(Act::Kind::Annotate);
            act.time = annotation.updated;
            const Result<Key> key = KeyRepository(database).find(annotation.connectionId, annotation.keyId);
            act.object = key ? key->name : annotation.keyId;
            return noteAct(database, annotation.connectionId, act);
        });
    });
    whenDone(saved, this, [this, id = annotation.connectionId](const Done &done) {
        if (done)
            Q_EMIT dataChanged(id);
    });
    return saved;
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
