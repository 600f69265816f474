// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/sandboxthread.h"
#include "models/domain/whendone.h"
#include "models/sync/audittrail.h"
#include "models/sync/keyoperations.h"
#include "models/sync/synchroniser.h"
#include "models/vault/annotationrepository.h"
#include "models/vault/keyrepository.h"

#include <QtConcurrent>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using SharedVault = std::shared_ptr<std::unique_ptr<Vault>>; // a future's result has to be copyable

Result<SharedVault> createVault(const QString &folder, const QString &passphrase)
{
    auto vault = Vault::create(folder, Secret(passphrase.toUtf8()));
    if (!vault)
        return fail(vault.error());
    return std::make_shared<std::unique_ptr<Vault>>(std::move(*vault));
}

/// A key whose replacement is worth watching: one that was used lately.
Result<Key> busiestKey(Database &database, const QDateTime &now)
{
    Result<QList<Key>> keys = KeyRepository(database).all();
    if (!keys)
        return fail(keys.error());
    keys->removeIf([&now](const Key &key) {
        return statusAt(key, now) != KeyStatus::Active || !key.lastUsed.isInstant() ||
               key.allowlist.isEmpty();
    });
    if (keys->isEmpty())
        return fail(ErrorCode::NotFound, Demo::tr("The demo has no key in use."));
    return *std::max_element(keys->begin(), keys->end(), [](const Key &a, const Key &b) {
        return a.lastUsed.time() < b.lastUsed.time();
    });
}

/// A key that nobody uses any more, with what a person would write about it.
Done noteSilentKey(Database &database, const QDateTime &now)
{
    const Result<QList<Key>> keys = KeyRepository(database).all();
    if (!keys)
        return fail(keys.error());
    const auto silent = std::find_if(keys->cbegin(), keys->cend(), [&now](const Key &key) {
        return statusAt(key, now) == KeyStatus::Active && key.lastUsed.isInstant() &&
               key.lastUsed.time() < now.addDays(-30);
    });
    if (silent == keys->cend())
        return fail(ErrorCode::NotFound, Demo::tr("The demo has no key that fell silent."));
    Annotation note;
    note.connectionId = silent->connectionId;
    note.keyId = silent->id;
    note.owner = Demo::tr("Ada, platform team");
    note.ticket = u"OPS-412"_s;
    note.note = Demo::tr("Made for the migration. Ask whether it can go.");
    note.remind = now.addDays(-2);
    note.updated = now.addDays(-60);
    return AnnotationRepository(database).save(note);
}

} // namespace

Demo::Demo(const ServiceCatalogue &catalogue, HttpTransport &transport, const Clock &clock, bool traffic,
           QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_transport(transport), m_clock(clock)
{
    SandboxOptions options;
    options.traffic = traffic;
    m_sandbox = std::make_unique<SandboxThread>(clock, options);
    connect(m_sandbox.get(), &SandboxThread::started, this, &Demo::openVault);
    connect(m_sandbox.get(), &SandboxThread::failed, this, &Demo::failed);
}

Demo::~Demo() = default;

QString Demo::vaultFolder() const
{
    return m_folder.filePath(u"demo.vault"_s);
}

QString Demo::passphrase()
{
    return u"demo"_s;
}

void Demo::start()
{
    m_sandbox->start();
}

void Demo::openVault(const QList<SandboxConnection> &connections)
{
    m_toConnect = connections;
    whenDone(QtConcurrent::run(createVault, vaultFolder(), passphrase()), this,
             [this](const Result<SharedVault> &vault) {
                 if (!vault)
                     return Q_EMIT failed(vault.error());
                 m_session = std::make_unique<Session>(std::move(**vault), m_catalogue, m_transport, m_clock);
                 connectNext();
             });
}

void Demo::connectNext()
{
    if (m_toConnect.isEmpty())
        return syncNext();
    const SandboxConnection offered = m_toConnect.takeFirst();
    Connection connection;
    connection.name = offered.name;
    connection.serviceId = offered.service;
    connection.url = offered.url;
    connection.settings = offered.settings;
    whenDone(m_session->addConnection(connection, Secret(offered.secret)), this,
             [this](const Result<Connection> &stored) {
                 if (!stored)
                     return Q_EMIT failed(stored.error());
                 m_toSync << stored->id;
                 m_toPull << stored->id;
                 connectNext();
             });
}

void Demo::syncNext()
{
    if (m_toSync.isEmpty())
        return rotateOne();
    whenDone(m_session->synchroniser().sync(m_toSync.takeFirst()), this,
             [this](const Result<SyncReport> &report) {
                 if (!report)
                     return Q_EMIT failed(report.error());
                 syncNext();
             });
}

void Demo::rotateOne()
{
    const auto found = m_session->vault().run(
        [now = m_clock.now()](Database &database) { return busiestKey(database, now); });
    whenDone(found, this, [this](const Result<Key> &key) {
        if (!key)
            return Q_EMIT failed(key.error());
        whenDone(m_session->keyOperations().rotate(key->connectionId, key->id), this,
                 [this](const Result<RotatedKey> &rotated) {
                     if (!rotated)
                         return Q_EMIT failed(rotated.error());
                     storeSecretOf(rotated->created.operationId);
                 });
    });
}

// The demo shows a rotation under way, not one that went wrong.
void Demo::storeSecretOf(qint64 operationId)
{
    whenDone(m_session->keyOperations().confirmHandover(operationId), this, [this](const Done &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        noteOne();
    });
}

void Demo::noteOne()
{
    const auto noted = m_session->vault().run(
        [now = m_clock.now()](Database &database) { return noteSilentKey(database, now); });
    whenDone(noted, this, [this](const Done &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        pullNext();
    });
}

void Demo::pullNext()
{
    if (m_toPull.isEmpty())
        return Q_EMIT ready();
    whenDone(m_session->auditTrail().pull(m_toPull.takeFirst()), this,
             [this](const Result<TrailReport> &report) {
                 if (!report)
                     return Q_EMIT failed(report.error());
                 pullNext();
             });
}

} // namespace claviger
