// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyoperations.h"

#include "models/domain/whendone.h"
#include "models/sync/journal.h"
#include "models/sync/keycreation.h"
#include "models/sync/keyrevocation.h"
#include "models/sync/keyrotation.h"
#include "models/sync/session.h"

namespace claviger {

KeyOperations::KeyOperations(Session &session) : m_session(session) {}

QFuture<Result<CreatedKey>> KeyOperations::create(const QString &connectionId, const KeyDraft &draft)
{
    return startedWrite<KeyCreation>(m_session, connectionId, draft);
}

QFuture<Done> KeyOperations::revoke(const QString &connectionId, const QString &keyId, const QString &reason)
{
    return startedWrite<KeyRevocation>(m_session, connectionId, keyId, reason);
}

QFuture<Result<RotatedKey>> KeyOperations::rotate(const QString &connectionId, const QString &keyId)
{
    return startedWrite<KeyRotation>(m_session, connectionId, keyId);
}

QFuture<Done> KeyOperations::confirmHandover(qint64 operationId)
{
    const auto noted =
        m_session.vault().run([operationId, now = m_session.clock().now()](Database &database) {
            return journal::recordHandover(database, operationId, now);
        });
    whenDone(noted, this, [this](const Done &) { Q_EMIT m_session.operationsChanged(); });
    return noted;
}

} // namespace claviger
