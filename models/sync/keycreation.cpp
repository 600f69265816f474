// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keycreation.h"

#include "models/domain/whendone.h"
#include "models/sync/draftrules.h"
#include "models/sync/journal.h"
#include "models/sync/session.h"

namespace claviger {

using namespace Qt::StringLiterals;

KeyCreation::KeyCreation(Session &session, const QString &connectionId, const KeyDraft &draft)
    : ServiceWrite(session, connectionId, Operation::Kind::CreateKey), m_draft(draft)
{
    m_promise.start();
}

KeyCreation::~KeyCreation()
{
    m_promise.finish();
}

void KeyCreation::prepare()
{
    const QDateTime now = m_session.clock().now();
    const Result<KeyDraft> draft = draftrules::complete(m_client->description(), m_draft, now);
    if (!draft)
        return refuse(draft.error());
    m_draft = *draft;
    m_operation.workspaceId = m_draft.workspaceId;
    m_operation.keyName = m_draft.name;
    m_operation.request = toJson(m_draft, now);
    proceed(u"keys.create"_s, m_draft.extra);
}

void KeyCreation::send()
{
    whenDone(m_client->createKey(m_draft), this, [this](const Result<CreatedKey> &created) {
        if (created)
            record(*created);
        else
            failed(created.error());
    });
}

void KeyCreation::record(const CreatedKey &created)
{
    m_operation.keyId = created.key.id;
    const auto recorded = m_session.vault().run(
        [key = created.key, operation = m_operation, now = m_session.clock().now()](Database &database) {
            return journal::recordNewKey(database, key, operation, Operation::State::Confirmed, now);
        });
    whenDone(recorded, this, [this, created = created](const Done &done) mutable {
        // Even if the vault could not take it down, the person must get the secret that exists now.
        if (!done)
            qWarning("A new key could not be recorded: %ls", qUtf16Printable(done.error().message));
        created.operationId = m_operation.id;
        m_promise.addResult(Result<CreatedKey>(created));
        Q_EMIT m_session.dataChanged(m_connectionId);
        Q_EMIT m_session.operationsChanged();
        deleteLater();
    });
}

void KeyCreation::deliver(const Error &error)
{
    m_promise.addResult(Result<CreatedKey>(fail(error)));
}

} // namespace claviger
