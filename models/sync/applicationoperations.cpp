// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationoperations.h"

#include "models/sync/applicationcreation.h"
#include "models/sync/applicationdeletion.h"
#include "models/sync/applicationrotation.h"
#include "models/sync/clientsecretremoval.h"
#include "models/sync/keyoperations.h"
#include "models/sync/session.h"

namespace claviger {

ApplicationOperations::ApplicationOperations(Session &session) : m_session(session) {}

QFuture<Result<CreatedApplication>> ApplicationOperations::create(const QString &connectionId,
                                                                  const ApplicationDraft &draft)
{
    return startedWrite<ApplicationCreation>(m_session, connectionId, draft);
}

QFuture<Result<RotatedApplication>> ApplicationOperations::rotate(const QString &connectionId,
                                                                  const QString &applicationId)
{
    return startedWrite<ApplicationRotation>(m_session, connectionId, applicationId);
}

QFuture<Done> ApplicationOperations::removeSecret(const QString &connectionId, const QString &applicationId,
                                                  const QString &secretId)
{
    return startedWrite<ClientSecretRemoval>(m_session, connectionId, applicationId, secretId);
}

QFuture<Done> ApplicationOperations::confirmHandover(qint64 operationId)
{
    return m_session.keyOperations().confirmHandover(operationId);
}

QFuture<Done> ApplicationOperations::remove(const QString &connectionId, const QString &applicationId)
{
    return startedWrite<ApplicationDeletion>(m_session, connectionId, applicationId);
}

} // namespace claviger
