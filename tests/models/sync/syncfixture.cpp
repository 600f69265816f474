// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sync/syncfixture.h"

#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

Connection SyncFixture::connectTo(const QString &service, quint16 port, const QString &description,
                                  Connection::Trust trust)
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
        connection.trust = trust;
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

QString SyncFixture::overlapDescription()
{
    QFile file(u":/services/endgame.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the description is missing");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject operations = json.value("operations"_L1).toObject();
    QJsonObject rotation = operations.value("applications.rotate"_L1).toObject();
    const QString path = u"@uri \"/api/v1/applications/\\(.application.id)/client-secrets\""_s;
    rotation.insert(u"request"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, path}});
    rotation.insert(u"map"_s, u"{secrets: [{id, hint: .secretHint, created: .createdAt}]}"_s);
    operations.insert(u"applications.rotate"_s, rotation);
    rotation.remove(u"map"_s);
    rotation.remove(u"secret"_s);
    rotation.insert(
        u"request"_s,
        QJsonObject{
            {u"method"_s, u"DELETE"_s},
            {u"path"_s,
             u"@uri \"/api/v1/applications/\\(.application.id)/client-secrets/\\(.client_secret_id)\""_s}});
    operations.insert(u"applications.remove_secret"_s, rotation);
    json.insert(u"operations"_s, operations);
    return QString::fromUtf8(QJsonDocument(json).toJson());
}
