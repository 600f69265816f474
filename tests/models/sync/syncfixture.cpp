// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sync/syncfixture.h"

#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"

using namespace claviger;
using namespace Qt::StringLiterals;

SyncFixture::SyncFixture() : m_sandbox(m_clock, SandboxOptions{}), m_transport(m_clock)
{
    m_port = m_sandbox.listen(0).value();
    auto vault = Vault::create(m_dir.filePath(u"t.vault"_s), Secret("test"));
    m_session =
        std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), m_transport, m_clock);
}

void SyncFixture::restart()
{
    m_session.reset();
    auto vault = Vault::open(m_dir.filePath(u"t.vault"_s), Secret("test"));
    m_session =
        std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), m_transport, m_clock);
}

Connection SyncFixture::connectTo(const QString &service, quint16 port, const QString &description)
{
    for (const SandboxConnection &offered : m_sandbox.connections()) {
        if (offered.service != service)
            continue;
        Connection connection;
        connection.name = service;
        connection.serviceId = service;
        connection.url = offered.url;
        connection.settings = offered.settings;
        connection.description = description;
        if (port != 0)
            connection.url.setPort(port);
        return waitFor(m_session->addConnection(connection, Secret(offered.secret))).value();
    }
    qFatal("the sandbox has no such service");
}

QList<Key> SyncFixture::keys(const QString &connectionId)
{
    return waitFor(m_session->vault().run([connectionId](Database &database) {
               return KeyRepository(database).ofConnection(connectionId);
           }))
        .value();
}

QList<Application> SyncFixture::applications(const QString &connectionId)
{
    return waitFor(m_session->vault().run([connectionId](Database &database) {
               return ApplicationRepository(database).ofConnection(connectionId);
           }))
        .value();
}

QList<Operation> SyncFixture::operations()
{
    return waitFor(m_session->vault().run(
                       [](Database &database) { return OperationRepository(database).all(1000); }))
        .value();
}

QList<Change> SyncFixture::changes()
{
    return waitFor(m_session->vault().run(
                       [](Database &database) { return ChangeRepository(database).latest(1000); }))
        .value();
}

void SyncFixture::leaveOperation(const Operation &operation)
{
    (void)waitFor(m_session->vault().run(
        [operation](Database &database) { return OperationRepository(database).add(operation); }));
}
