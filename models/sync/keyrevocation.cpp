// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyrevocation.h"

#include "models/domain/whendone.h"
#include "models/sync/journal.h"
#include "models/sync/session.h"
#include "models/vault/keyrepository.h"

namespace claviger {

using namespace Qt::StringLiterals;

KeyRevocation::KeyRevocation(Session &session, const QString &connectionId, const QString &keyId,
                             const QString &reason)
    : ServiceWrite(session, connectionId, Operation::Kind::RevokeKey)
{
    m_operation.keyId = keyId;
    m_operation.reason = reason;
    m_promise.start();
}

KeyRevocation::~KeyRevocation()
{
    m_promise.finish();
}

void KeyRevocation::prepare()
{
    const auto found =
        m_session.vault().run([connection = m_connectionId, id = m_operation.keyId](Database &database) {
            return KeyRepository(database).find(connection, id);
        });
    whenDone(found, this, [this](const Result<Key> &key) {
        if (!key)
            return refuse(key.error());
        m_key = *key;
        m_operation.workspaceId = m_key.workspaceId;
        m_operation.keyName = m_key.name;
        proceed(u"keys.revoke"_s, m_key.extra);
    });
}

void KeyRevocation::send()
{
    whenDone(m_client->revokeKey(m_key), this, [this](const Done &revoked) {
        if (revoked)
            record();
        else
            failed(revoked.error());
    });
}

void KeyRevocation::record()
{
    const auto recorded = m_session.vault().run(
        [key = m_key, operation = m_operation, now = m_session.clock().now()](Database &database) {
            return journal::recordRevocation(database, key, operation, now);
        });
    whenDone(recorded, this, [this](const Done &done) {
        m_promise.addResult(done);
        Q_EMIT m_session.dataChanged(m_connectionId);
        Q_EMIT m_session.operationsChanged();
        deleteLater();
    });
}

void KeyRevocation::deliver(const Error &error)
{
    m_promise.addResult(Done(fail(error)));
}

} // namespace claviger
