// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationrotation.h"

#include "models/domain/whendone.h"
#include "models/services/clientsecret.h"
#include "models/sync/applicationjournal.h"
#include "models/sync/session.h"

namespace claviger {

using namespace Qt::StringLiterals;

ApplicationRotation::ApplicationRotation(Session &session, const QString &connectionId,
                                         const QString &applicationId)
    : ApplicationWrite(session, connectionId, applicationId, Operation::Kind::RotateApplication)
{
    m_promise.start();
}

ApplicationRotation::~ApplicationRotation()
{
    m_promise.finish();
}

QString ApplicationRotation::neededOperation() const
{
    return u"applications.rotate"_s;
}

void ApplicationRotation::send()
{
    whenDone(m_client->rotateApplicationSecret(m_application, m_kept), this,
             [this](const Result<CreatedApplication> &created) {
                 if (created)
                     record(*created);
                 else
                     failed(created.error());
             });
}

void ApplicationRotation::record(const CreatedApplication &created)
{
    RotatedApplication rotated{m_application, created, {}};
    if (m_client->description().applications.overlap)
        rotated.oldSecretIds = clientSecretIds(m_application);
    rotated.created.operationId = m_operation.id;
    m_operation.newKeyId = created.secretId;
    const auto state =
        rotated.oldSecretIds.isEmpty() ? Operation::State::Confirmed : Operation::State::CuttingOver;
    const auto recorded = m_session.vault().run([created, operation = m_operation, state,
                                                 now = m_session.clock().now()](Database &database) {
        return journal::recordApplication(database, created.application, created.kept, operation, state, now);
    });
    whenDone(recorded, this, [this, rotated](const Done &done) {
        // As for a creation: the secret exists now and must reach the person.
        if (!done)
            qWarning("A rotated application could not be recorded: %ls",
                     qUtf16Printable(done.error().message));
        m_promise.addResult(Result<RotatedApplication>(rotated));
        ended();
    });
}

void ApplicationRotation::deliver(const Error &error)
{
    m_promise.addResult(Result<RotatedApplication>(fail(error)));
}

} // namespace claviger
