// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationwrite.h"

#include "models/domain/whendone.h"
#include "models/services/clientsecret.h"
#include "models/sync/session.h"
#include "models/vault/applicationrepository.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Stored
{
    Application application;
    Secret kept;
};

Result<Stored> readStored(Database &database, const QString &connectionId, const QString &id)
{
    ApplicationRepository repository(database);
    const Result<Application> application = repository.find(connectionId, id);
    if (!application)
        return fail(application.error());
    const Result<Secret> kept = repository.kept(connectionId, id);
    if (!kept)
        return fail(kept.error());
    return Stored{*application, *kept};
}

} // namespace

ApplicationWrite::ApplicationWrite(Session &session, const QString &connectionId,
                                   const QString &applicationId, Operation::Kind kind)
    : ServiceWrite(session, connectionId, kind)
{
    m_operation.keyId = applicationId;
}

void ApplicationWrite::prepare()
{
    const auto found =
        m_session.vault().run([connection = m_connectionId, id = m_operation.keyId](Database &database) {
            return readStored(database, connection, id);
        });
    whenDone(found, this, [this](const Result<Stored> &stored) {
        if (!stored)
            return refuse(stored.error());
        m_application = stored->application;
        m_kept = stored->kept;
        m_operation.workspaceId = m_application.workspaceId;
        m_operation.keyName = m_application.name;
        m_operation.request.insert(u"secrets"_s, QJsonArray::fromStringList(clientSecretIds(m_application)));
        if (const Done good = check(); !good)
            return refuse(good.error());
        proceed(neededOperation(), {});
    });
}

void ApplicationWrite::ended()
{
    Q_EMIT m_session.dataChanged(m_connectionId);
    Q_EMIT m_session.operationsChanged();
    deleteLater();
}

} // namespace claviger
