// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultclient.h"

#include "models/sync/keyoperations.h"
#include "models/sync/visiblepart.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"

#include <optional>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

HttpTransport::Settings quick()
{
    HttpTransport::Settings settings;
    settings.timeoutMs = 250;
    RetryPolicy::Settings retry;
    retry.maxAttempts = 3;
    retry.baseMs = 1;
    retry.capMs = 2;
    settings.retry = RetryPolicy(retry, [] { return 0.5; });
    return settings;
}

/// Reading it takes longer than all the rest.
const ServiceCatalogue &catalogue()
{
    static const ServiceCatalogue read = ServiceCatalogue::load({});
    return read;
}

template <typename T> Done outcome(const Result<T> &result)
{
    return result ? Done() : Done(fail(result.error()));
}

} // namespace

FaultClient::FaultClient(const SandboxConnection &offered, quint16 port) : m_transport(quick(), m_clock)
{
    auto vault = Vault::create(folder(), passphrase(), KdfLimits::cheap());
    m_session = std::make_unique<Session>(std::move(*vault), catalogue(), m_transport, m_clock);
    Connection connection;
    connection.name = offered.service;
    connection.serviceId = offered.service;
    connection.url = offered.url;
    connection.url.setPort(port);
    connection.settings = offered.settings;
    m_id = waitFor(m_session->addConnection(connection, Secret(offered.secret)))->id;
}

SandboxConnection FaultClient::offered(const SandboxServer &sandbox, const QString &service)
{
    for (const SandboxConnection &each : sandbox.connections()) {
        if (each.service == service)
            return each;
    }
    qFatal("no such service");
}

Done FaultClient::restart()
{
    m_session.reset();
    auto vault = Vault::open(folder(), passphrase());
    if (!vault)
        return fail(vault.error());
    m_session = std::make_unique<Session>(std::move(*vault), catalogue(), m_transport, m_clock);
    return {};
}

Result<SyncReport> FaultClient::sync()
{
    return waitFor(m_session->synchroniser().sync(m_id));
}

QList<Key> FaultClient::keys()
{
    return waitFor(m_session->vault().run(
                       [id = m_id](Database &database) { return KeyRepository(database).ofConnection(id); }))
        .value();
}

QList<Operation> FaultClient::operations()
{
    return waitFor(m_session->vault().run(
                       [](Database &database) { return OperationRepository(database).all(1000); }))
        .value();
}

QStringList FaultClient::view()
{
    QStringList lines;
    for (Key key : keys()) {
        if (key.status != KeyStatus::Active)
            continue;
        key.scopes.sort();
        lines << u"%1 %2 [%3] %4 (%5)"_s.arg(key.id, key.name, key.scopes.join(u' '),
                                             key.allowlist.join(u' '), key.workspaceId);
    }
    lines.sort();
    return lines;
}

Key FaultClient::usableKey(const QByteArray &own)
{
    std::optional<Key> usable;
    for (const Key &key : keys()) {
        if (key.status != KeyStatus::Active || own.startsWith(VisiblePart::of(key.prefix).head))
            continue;
        if (!usable || (usable->scopes.isEmpty() && !key.scopes.isEmpty()))
            usable = key;
    }
    if (!usable)
        qFatal("no key");
    return *usable;
}

QList<Write> allWrites()
{
    return {{u"create"_s,
             [](FaultClient &client, const Key &like) {
                 KeyDraft draft;
                 draft.name = u"made in the storm"_s;
                 draft.workspaceId = like.workspaceId;
                 draft.projectId = like.projectId;
                 draft.scopes = like.scopes;
                 draft.principal = like.principal;
                 return outcome(
                     FaultClient::waitFor(client.session().keyOperations().create(client.id(), draft)));
             }},
            {u"rotate"_s,
             [](FaultClient &client, const Key &key) {
                 return outcome(
                     FaultClient::waitFor(client.session().keyOperations().rotate(client.id(), key.id)));
             }},
            {u"revoke"_s, [](FaultClient &client, const Key &key) {
                 return FaultClient::waitFor(client.session().keyOperations().revoke(client.id(), key.id));
             }}};
}
