// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyoperations.h"

#include "models/sync/keycreation.h"
#include "models/sync/keyrevocation.h"
#include "models/sync/keyrotation.h"
#include "models/sync/session.h"

namespace claviger {

namespace {

/// Starts a write that deletes itself at its end; the session owns it until then.
template <typename Write, typename... Arguments> auto started(Session &session, const Arguments &...arguments)
{
    auto *write = new Write(session, arguments...);
    const auto future = write->future();
    write->start();
    return future;
}

} // namespace

KeyOperations::KeyOperations(Session &session) : m_session(session) {}

QFuture<Result<CreatedKey>> KeyOperations::create(const QString &connectionId, const KeyDraft &draft)
{
    return started<KeyCreation>(m_session, connectionId, draft);
}

QFuture<Done> KeyOperations::revoke(const QString &connectionId, const QString &keyId)
{
    return started<KeyRevocation>(m_session, connectionId, keyId);
}

QFuture<Result<RotatedKey>> KeyOperations::rotate(const QString &connectionId, const QString &keyId)
{
    return started<KeyRotation>(m_session, connectionId, keyId);
}

} // namespace claviger
