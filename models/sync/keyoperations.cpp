// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyoperations.h"

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

QFuture<Done> KeyOperations::revoke(const QString &connectionId, const QString &keyId)
{
    return startedWrite<KeyRevocation>(m_session, connectionId, keyId);
}

QFuture<Result<RotatedKey>> KeyOperations::rotate(const QString &connectionId, const QString &keyId)
{
    return startedWrite<KeyRotation>(m_session, connectionId, keyId);
}

} // namespace claviger
