// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/manualinventory.h"

#include "models/domain/change.h"
#include "models/domain/whendone.h"
#include "models/sync/actnotes.h"
#include "models/sync/session.h"
#include "models/vault/changerepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ManualInventory)
};

Change changeOf(const Key &key, Change::Kind kind, const QDateTime &now)
{
    Change change;
    change.connectionId = key.connectionId;
    change.seen = now;
    change.kind = kind;
    change.objectType = u"key"_s;
    change.objectId = key.id;
    change.workspaceId = key.workspaceId;
    change.name = key.name;
    change.createdHere = true;
    return change;
}

/// In the change feed and in the local journal.
Done record(Database &database, const Key &key, Change::Kind kind, const QDateTime &now)
{
    if (Done added = ChangeRepository(database).add(changeOf(key, kind, now)); !added)
        return added;
    Act act;
    act.kind = Act::Kind::EditRecord;
    act.time = now;
    act.object = key.name;
    act.note = kind == Change::Kind::Added  ? u"added"_s
               : kind == Change::Kind::Gone ? u"removed"_s
                                            : u"changed"_s;
    return noteAct(database, key.connectionId, act);
}

Done save(Database &database, const Key &key, Change::Kind kind, const QDateTime &now)
{
    if (Done saved = KeyRepository(database).save(key); !saved)
        return saved;
    return record(database, key, kind, now);
}

Result<Key> findManual(Database &database, const QString &connectionId, const QString &keyId)
{
    Result<Key> key = KeyRepository(database).find(connectionId, keyId);
    if (key && key->origin != KeyOrigin::Manual)
        return fail(ErrorCode::Invalid,
                    Text::tr("“%1” is listed by the service itself: only keys that are kept by hand can be "
                             "edited here.")
                        .arg(key->name));
    return key;
}

Result<QList<Key>> addAll(Database &database, const QList<Key> &keys, const QDateTime &now)
{
    const Done added = inTransaction(database, [&]() -> Done {
        KeyRepository repository(database);
        for (const Key &key : keys) {
            if (repository.find(key.connectionId, key.id))
                return fail(
                    ErrorCode::Invalid,
                    Text::tr("There is a key with the id “%1” already; nothing was added.").arg(key.id));
            if (Done saved = save(database, key, Change::Kind::Added, now); !saved)
                return saved;
        }
        return {};
    });
    if (!added)
        return fail(added.error());
    return keys;
}

} // namespace

template <typename T>
QFuture<Result<T>> ManualInventory::announced(const QString &connectionId, QFuture<Result<T>> future)
{
    whenDone(future, &m_session, [&session = m_session, connectionId](const Result<T> &done) {
        if (done)
            Q_EMIT session.dataChanged(connectionId);
    });
    return future;
}

QFuture<Result<QList<Key>>> ManualInventory::add(const QString &connectionId, QList<Key> keys)
{
    for (Key &key : keys) {
        key.connectionId = connectionId;
        key.origin = KeyOrigin::Manual;
        if (key.id.isEmpty())
            key.id = u"manual-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return announced(connectionId,
                     m_session.vault().run([keys, now = m_session.clock().now()](Database &database) {
                         return addAll(database, keys, now);
                     }));
}

QFuture<Done> ManualInventory::update(const Key &key)
{
    return announced(key.connectionId, m_session.vault().run([key, now = m_session.clock().now()](
                                                                 Database &database) -> Done {
        const Result<Key> before = findManual(database, key.connectionId, key.id);
        if (!before)
            return fail(before.error());
        Key after = key;
        after.origin = KeyOrigin::Manual;
        return inTransaction(database, [&] { return save(database, after, Change::Kind::Changed, now); });
    }));
}

QFuture<Done> ManualInventory::markRevoked(const QString &connectionId, const QString &keyId)
{
    const auto mark = [connectionId, keyId, now = m_session.clock().now()](Database &database) -> Done {
        Result<Key> key = findManual(database, connectionId, keyId);
        if (!key)
            return fail(key.error());
        key->status = KeyStatus::Revoked;
        key->extra.insert(u"revoked"_s, toIsoUtc(now));
        return inTransaction(database, [&] { return save(database, *key, Change::Kind::Changed, now); });
    };
    return announced(connectionId, m_session.vault().run(mark));
}

QFuture<Done> ManualInventory::remove(const QString &connectionId, const QString &keyId)
{
    const auto drop = [connectionId, keyId, now = m_session.clock().now()](Database &database) -> Done {
        const Result<Key> key = findManual(database, connectionId, keyId);
        if (!key)
            return fail(key.error());
        return inTransaction(database, [&]() -> Done {
            if (Done removed = KeyRepository(database).remove(connectionId, keyId); !removed)
                return removed;
            return record(database, *key, Change::Kind::Gone, now);
        });
    };
    return announced(connectionId, m_session.vault().run(drop));
}

} // namespace claviger
