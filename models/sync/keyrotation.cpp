// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyrotation.h"

#include "models/domain/whendone.h"
#include "models/sync/draftrules.h"
#include "models/sync/journal.h"
#include "models/sync/session.h"
#include "models/vault/keyrepository.h"

namespace claviger {

using namespace Qt::StringLiterals;

KeyRotation::KeyRotation(Session &session, const QString &connectionId, const QString &keyId)
    : ServiceWrite(session, connectionId, Operation::Kind::RotateKey)
{
    m_operation.keyId = keyId;
    m_promise.start();
}

KeyRotation::~KeyRotation()
{
    m_promise.finish();
}

void KeyRotation::prepare()
{
    if (m_client->description().rotation == RotationKind::None) {
        const QString &note = m_client->description().rotationNote;
        return refuse(makeError(
            ErrorCode::Unsupported,
            note.isEmpty() ? tr("%1 keys cannot be rotated.").arg(m_client->description().name) : note));
    }
    const auto found =
        m_session.vault().run([connection = m_connectionId, id = m_operation.keyId](Database &database) {
            return KeyRepository(database).find(connection, id);
        });
    whenDone(found, this, [this](const Result<Key> &key) {
        if (key)
            prepareFor(*key);
        else
            refuse(key.error());
    });
}

void KeyRotation::prepareFor(const Key &key)
{
    const QDateTime now = m_session.clock().now();
    if (const KeyStatus status = statusAt(key, now);
        status == KeyStatus::Revoked || status == KeyStatus::Archived) {
        return refuse(makeError(ErrorCode::Invalid,
                                tr("“%1” is revoked already: create a new key instead.").arg(key.name)));
    }
    const Result<KeyDraft> draft = draftrules::complete(m_client->description(), cloneOf(key), now);
    if (!draft)
        return refuse(draft.error());
    m_key = key;
    m_draft = *draft;
    m_operation.workspaceId = key.workspaceId;
    m_operation.keyName = key.name;
    m_operation.request = toJson(m_draft, now);
    if (m_client->description().rotation == RotationKind::SameId)
        m_operation.request.insert(u"in_place"_s, QJsonObject{{u"prefix"_s, key.prefix}});
    if (isComposed())
        proceed(u"keys.create"_s, m_draft.extra);
    else
        proceed(u"keys.rotate"_s, m_key.extra);
}

bool KeyRotation::isComposed() const
{
    return m_client->description().rotation == RotationKind::Composed;
}

void KeyRotation::send()
{
    const auto sent = isComposed() ? m_client->createKey(m_draft) : m_client->rotateKey(m_key, m_draft);
    whenDone(sent, this, [this](const Result<CreatedKey> &created) {
        if (created)
            record(*created);
        else
            failed(created.error());
    });
}

void KeyRotation::record(const CreatedKey &created)
{
    // A service that makes one key a name answers a create with the id of the old key: that one is replaced
    // already, and a cut-over would end in revoking the key that was just made.
    const bool inPlace =
        m_client->description().rotation == RotationKind::SameId || created.key.id == m_key.id;
    const bool cuttingOver = !inPlace;
    m_operation.newKeyId = created.key.id;
    const auto state = cuttingOver ? Operation::State::CuttingOver : Operation::State::Confirmed;
    const auto recorded = m_session.vault().run([key = created.key, operation = m_operation, state,
                                                 now = m_session.clock().now()](Database &database) {
        return journal::recordNewKey(database, key, operation, state, now);
    });
    whenDone(recorded, this, [this, created = created, cuttingOver](const Done &done) mutable {
        // As for a creation: the secret exists now and must reach the person.
        if (!done)
            qWarning("A rotated key could not be recorded: %ls", qUtf16Printable(done.error().message));
        created.operationId = m_operation.id;
        m_promise.addResult(Result<RotatedKey>(RotatedKey{m_key, created, cuttingOver}));
        Q_EMIT m_session.dataChanged(m_connectionId);
        Q_EMIT m_session.operationsChanged();
        deleteLater();
    });
}

void KeyRotation::deliver(const Error &error)
{
    m_promise.addResult(Result<RotatedKey>(fail(error)));
}

} // namespace claviger
