// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbcontext.h"

#include "app/cli/passphrase.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keycustody.h"
#include "models/vault/projectrepository.h"
#include "models/vault/workspacerepository.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Result<NameBook> readNames(Database &database)
{
    NameBook names;
    const auto connections = ConnectionRepository(database).all();
    const auto workspaces = WorkspaceRepository(database).all();
    const auto projects = ProjectRepository(database).all();
    if (!connections)
        return fail(connections.error());
    if (!workspaces)
        return fail(workspaces.error());
    if (!projects)
        return fail(projects.error());
    for (const Connection &connection : *connections)
        names.connections.insert(connection.id, connection);
    for (const Workspace &workspace : *workspaces)
        names.workspaces.insert(workspace.connectionId + u'\n' + workspace.id, workspace.name);
    for (const Project &project : *projects)
        names.projects.insert(project.connectionId + u'\n' + project.id, project.name);
    return names;
}

Result<Connection> findConnection(Database &database, const QString &nameOrId)
{
    ConnectionRepository repository(database);
    for (const Result<Connection> &found : {repository.findByName(nameOrId), repository.find(nameOrId)}) {
        if (found || found.error().code != ErrorCode::NotFound)
            return found;
    }
    return fail(
        ErrorCode::NotFound,
        VerbContext::tr("There is no connection “%1”: “claviger connections list” shows those that are.")
            .arg(nameOrId));
}

} // namespace

VerbContext::VerbContext(GlobalOptions options, ServiceCatalogue catalogue, HttpTransport &transport,
                         KeyCustody &custody, const Clock &clock, const FailedUnlocks &failedUnlocks)
    : m_options(std::move(options))
    , m_output(m_options.json)
    , m_catalogue(std::move(catalogue))
    , m_transport(transport)
    , m_custody(custody)
    , m_clock(clock)
    , m_failedUnlocks(failedUnlocks)
{
}

VerbContext::~VerbContext() = default;

Result<Secret> VerbContext::passphrase() const
{
    if (!m_options.passphraseFile.isEmpty())
        return readSecretFile(m_options.passphraseFile);
    return askSecret(tr("Passphrase of %1:").arg(m_options.vaultFolder));
}

void VerbContext::withSession(std::function<void(Session &)> work)
{
    const Result<VaultInfo> info = Vault::info(m_options.vaultFolder);
    if (!info)
        return exitWith(info.error());
    if (m_options.passphraseFile.isEmpty() && info->hasKeychainSlot)
        return openByKeychain(*info, work);
    openByPassphrase(work);
}

void VerbContext::openByKeychain(const VaultInfo &info, const std::function<void(Session &)> &work)
{
    whenDone(m_custody.read(info.id), this, [this, work](const Result<Secret> &wrappingKey) {
        if (wrappingKey)
            return begin(Vault::openWithKeychain(m_options.vaultFolder, *wrappingKey), work);
        m_output.remark(wrappingKey.error().message);
        openByPassphrase(work);
    });
}

void VerbContext::openByPassphrase(const std::function<void(Session &)> &work)
{
    const Result<Secret> secret = passphrase();
    if (!secret)
        return exitWith(secret.error());
    begin(openVault(*secret), work);
}

Result<std::unique_ptr<Vault>> VerbContext::openVault(const Secret &passphrase) const
{
    const Result<VaultInfo> info = Vault::info(m_options.vaultFolder);
    if (!info)
        return fail(info.error());
    if (const Done may = m_failedUnlocks.mayTry(info->id, m_clock.now()); !may)
        return fail(may.error());
    auto vault = Vault::open(m_options.vaultFolder, passphrase);
    if (!vault && vault.error().code == ErrorCode::VaultWrongPassphrase)
        m_failedUnlocks.add(info->id, m_clock.now());
    return vault;
}

void VerbContext::begin(Result<std::unique_ptr<Vault>> vault, const std::function<void(Session &)> &work)
{
    if (!vault)
        return exitWith(vault.error());
    m_session = std::make_unique<Session>(std::move(*vault), m_catalogue, m_transport, m_clock);
    connect(m_session.get(), &Session::journalBroken, this,
            [this](const QString &sentence) { m_output.remark(sentence); });
    const QString id = m_session->vault().details().id;
    const QList<QDateTime> failed = m_failedUnlocks.of(id);
    m_session->noteFailedUnlocks(failed,
                                 [this, id, count = failed.size()] { m_failedUnlocks.forget(id, count); });
    work(*m_session);
}

void VerbContext::withConnection(Session &session, const QString &nameOrId,
                                 std::function<void(const Connection &)> next)
{
    read(
        session, [nameOrId](Database &database) { return findConnection(database, nameOrId); },
        std::move(next));
}

void VerbContext::withNames(Session &session, std::function<void(const NameBook &)> next)
{
    read(session, readNames, [&session, next = std::move(next)](NameBook names) {
        for (const Connection &connection : std::as_const(names.connections)) {
            if (const auto description = session.descriptionOf(connection))
                names.services.insert(connection.id, *description);
        }
        next(names);
    });
}

void VerbContext::exit(int code)
{
    if (code == ExitDone && !m_output.problem().isEmpty()) {
        m_output.remark(tr("Standard output could not be written: %1.").arg(m_output.problem()));
        code = ExitFailed;
    }
    // From the event loop, so that whoever calls this may still return through the session's code.
    QMetaObject::invokeMethod(
        this,
        [this, code] {
            m_session.reset();
            QCoreApplication::exit(code);
        },
        Qt::QueuedConnection);
}

void VerbContext::remarkAge(const QList<Connection> &connections) const
{
    const QDateTime now = m_clock.now();
    for (const Connection &connection : connections) {
        if (connection.trust == Connection::Trust::Manual)
            continue;
        if (!connection.lastSync.isValid()) {
            m_output.remark(tr("%1: never synced; run “claviger sync”.").arg(connection.name));
            continue;
        }
        QString text = tr("%1: as of %2 (%n minute(s) ago)", nullptr,
                          static_cast<int>(connection.lastSync.secsTo(now) / 60))
                           .arg(connection.name, toIsoUtc(connection.lastSync));
        if (!connection.lastSyncError.isEmpty())
            text += tr("; the last sync failed: %1").arg(connection.lastSyncError);
        m_output.remark(text);
    }
}

} // namespace claviger
