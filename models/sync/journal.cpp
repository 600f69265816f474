// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/journal.h"

#include "models/domain/change.h"
#include "models/domain/key.h"
#include "models/sync/actnotes.h"
#include "models/sync/concurrentwrites.h"
#include "models/sync/pulled.h"
#include "models/sync/reconciliation.h"
#include "models/vault/changerepository.h"
#include "models/vault/database.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace claviger::journal {

using namespace Qt::StringLiterals;

namespace {

// A service's clock and this machine's may disagree by this much.
constexpr int clockSkewSeconds = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::journal)
};

/// A rotation that leaves no new key.
bool isInPlace(const Operation &operation)
{
    return operation.request.contains("in_place"_L1);
}

bool mayBeThatKey(const Operation &operation, const Key &key)
{
    if (key.name != operation.keyName || key.workspaceId != operation.workspaceId)
        return false;
    const QString project = operation.request.value("project"_L1).toString();
    if (!project.isEmpty() && !key.projectId.isEmpty() && key.projectId != project)
        return false;
    return !key.created.isInstant() || key.created.time() >= operation.created.addSecs(-clockSkewSeconds);
}

/// Takes the key that an unanswered create left behind, if any, out of \a newKeys: a second create of that
/// name left another one, or none.
std::optional<Key> takeOrphan(const Operation &operation, QList<Key> &newKeys)
{
    const auto orphan = std::find_if(newKeys.begin(), newKeys.end(),
                                     [&operation](const Key &key) { return mayBeThatKey(operation, key); });
    if (orphan == newKeys.end())
        return {};
    const Key key = *orphan;
    newKeys.erase(orphan);
    return key;
}

Done settleCreation(Database &database, Operation operation, const Pulled &pulled, QList<Key> &newKeys,
                    QStringList &warnings, const QDateTime &now)
{
    QString &found = operation.kind == Operation::Kind::CreateKey ? operation.keyId : operation.newKeyId;
    if (!found.isEmpty())
        return {}; // found by an earlier sync; it waits for its revocation
    if (!pulled.keysWereRead(operation.workspaceId, operation.request.value("project"_L1).toString()))
        return {};
    const std::optional<Key> orphan = takeOrphan(operation, newKeys);
    if (!orphan) {
        operation.error = Text::tr("The service has no key of that name: it was not created.");
        return move(database, operation, Operation::State::Failed, now);
    }
    found = orphan->id;
    operation.error =
        Text::tr("The service did make the key “%1” (%2) although its answer was lost. Nobody has its "
                 "secret: revoke it and create another.")
            .arg(orphan->name, orphan->id);
    warnings << operation.error;
    return move(database, operation, Operation::State::Unknown, now);
}

/// No list tells whether a key got a new secret in its old place, unless the part of it that is shown
/// differs.
Done settleInPlace(Database &database, Operation operation, const Pulled &pulled, QStringList &warnings,
                   const QDateTime &now)
{
    const Result<Key> key = KeyRepository(database).find(operation.connectionId, operation.keyId);
    if (key && !pulled.keysWereRead(key->workspaceId, key->projectId))
        return {};
    if (!key || !isUsable(statusAt(*key, now))) {
        operation.error = Text::tr("The key works no more.");
        return move(database, operation, Operation::State::Failed, now);
    }
    const QString before = operation.request.value("in_place"_L1).toObject().value("prefix"_L1).toString();
    const QString sentence =
        before.isEmpty() || key->prefix == before
            ? Text::tr("Nobody can tell whether “%1” got a new secret. If the old one is refused, rotate it "
                       "again.")
            : Text::tr("The service did give “%1” a new secret although its answer was lost. Nobody has it: "
                       "rotate it again.");
    warnings << sentence.arg(key->name);
    if (operation.error == warnings.constLast())
        return {};
    operation.error = warnings.constLast();
    return move(database, operation, Operation::State::Unknown, now);
}

Done settleRevocation(Database &database, Operation operation, const Pulled &pulled, const QDateTime &now)
{
    const Result<Key> key = KeyRepository(database).find(operation.connectionId, operation.keyId);
    if (key && !pulled.keysWereRead(key->workspaceId, key->projectId))
        return {};
    const bool dead = !key || !isUsable(statusAt(*key, now));
    if (dead)
        return move(database, operation, Operation::State::Confirmed, now);
    operation.error = Text::tr("The key is still active: it was not revoked. Revoke it again.");
    return move(database, operation, Operation::State::Failed, now);
}

/// The old key was revoked or ran out without this program: what the rotation waited for is there.
Done settleCutOver(Database &database, Operation operation, const QDateTime &now)
{
    const Result<Key> old = KeyRepository(database).find(operation.connectionId, operation.keyId);
    // One that is only disabled may be enabled again, and is still to be revoked.
    const KeyStatus status = old ? statusAt(*old, now) : KeyStatus::Unknown;
    if (status != KeyStatus::Revoked && status != KeyStatus::Archived && status != KeyStatus::Expired)
        return {};
    operation.error.clear();
    return move(database, operation, Operation::State::Confirmed, now);
}

Done endCutOvers(Database &database, const Key &key, const QString &reason, const QDateTime &now)
{
    const Result<QList<Operation>> pending = OperationRepository(database).open();
    if (!pending)
        return fail(pending.error());
    for (Operation operation : *pending) {
        if (isOnApplication(operation.kind))
            continue;
        const bool cuttingOver = operation.state == Operation::State::CuttingOver;
        const bool done = cuttingOver && operation.keyId == key.id;
        const bool abandoned = cuttingOver && operation.newKeyId == key.id;
        const bool isThisKey = operation.kind == Operation::Kind::CreateKey || isInPlace(operation);
        const bool orphan = operation.state == Operation::State::Unknown &&
                            (operation.newKeyId == key.id || (isThisKey && operation.keyId == key.id));
        if (operation.connectionId != key.connectionId || !(done || abandoned || orphan))
            continue;
        if (done)
            operation.reason = reason;
        if (abandoned)
            operation.error = Text::tr("The new key was revoked; “%1” stays in use.").arg(operation.keyName);
        const auto state = done ? Operation::State::Confirmed : Operation::State::Failed;
        if (Done moved = move(database, operation, state, now); !moved)
            return moved;
    }
    return {};
}

/// Somebody holds a secret of \a key again: what rotations in its place came to matters no more.
Done endLostRotations(Database &database, const Key &key, const QDateTime &now)
{
    const Result<QList<Operation>> pending = OperationRepository(database).open();
    if (!pending)
        return fail(pending.error());
    for (const Operation &operation : *pending) {
        if (operation.connectionId != key.connectionId || operation.keyId != key.id ||
            operation.state != Operation::State::Unknown || !isInPlace(operation))
            continue;
        if (Done moved = move(database, operation, Operation::State::Failed, now); !moved)
            return moved;
    }
    return {};
}

Change changeMadeHere(const Key &key, Change::Kind kind, const QDateTime &now)
{
    Change change;
    change.connectionId = key.connectionId;
    change.seen = now;
    change.kind = kind;
    change.objectType = QStringLiteral("key");
    change.objectId = key.id;
    change.workspaceId = key.workspaceId;
    change.name = key.name;
    change.createdHere = true;
    return change;
}

} // namespace

Result<Operation> open(Database &database, Operation operation, const QDateTime &now)
{
    operation.state = Operation::State::Intended;
    operation.created = now;
    operation.updated = now;
    const Result<qint64> id = OperationRepository(database).add(operation);
    if (!id)
        return fail(id.error());
    operation.id = *id;
    return operation;
}

Done move(Database &database, Operation operation, Operation::State state, const QDateTime &now)
{
    operation.state = state;
    operation.updated = now;
    const std::optional<Act> act = actOf(operation);
    if (!act)
        return OperationRepository(database).update(operation);
    return inTransaction(database, [&]() -> Done {
        if (Done updated = OperationRepository(database).update(operation); !updated)
            return updated;
        return noteAct(database, operation.connectionId, *act);
    });
}

Operation::State stateAfter(const Error &error)
{
    return error.maybeExecuted ? Operation::State::Unknown : Operation::State::Failed;
}

Done recordNewKey(Database &database, const Key &key, Operation operation, Operation::State state,
                  const QDateTime &now)
{
    if (state == Operation::State::CuttingOver && key.id == operation.keyId)
        return fail(ErrorCode::Invalid,
                    Text::tr("“%1” cannot be cut over to itself: revoking the old key would "
                             "revoke the new one.")
                        .arg(operation.keyName));
    // The service made a key but told no id that could be understood: the next sync will list it.
    if (key.id.isEmpty())
        return move(database, operation, state, now);
    const Change change = changeMadeHere(key, Change::Kind::Added, now);
    return inTransaction(database, [&]() -> Done {
        if (Done saved = KeyRepository(database).save(key); !saved)
            return saved;
        if (Done added = ChangeRepository(database).add(change); !added)
            return added;
        if (Done moved = move(database, operation, state, now); !moved)
            return moved;
        return endLostRotations(database, key, now);
    });
}

Done recordRevocation(Database &database, const Key &key, const Operation &operation, const QDateTime &now)
{
    Key revoked = key;
    revoked.status = KeyStatus::Revoked;
    Change change = changeMadeHere(key, Change::Kind::Changed, now);
    change.fields = changedFields(key, revoked);
    return inTransaction(database, [&]() -> Done {
        if (Done saved = KeyRepository(database).save(revoked); !saved)
            return saved;
        // Revoking what is revoked is safe, and changes nothing.
        if (Done added = change.fields.isEmpty() ? Done() : ChangeRepository(database).add(change); !added)
            return added;
        if (Done moved = move(database, operation, Operation::State::Confirmed, now); !moved)
            return moved;
        return endCutOvers(database, key, operation.reason, now);
    });
}

Done recordHandover(Database &database, qint64 operationId, const QDateTime &now)
{
    OperationRepository repository(database);
    Result<Operation> operation = repository.find(operationId);
    if (!operation)
        return fail(operation.error());
    operation->handedOver = now;
    Act act;
    act.kind = Act::Kind::HandOver;
    act.time = now;
    act.object = operation->keyName;
    return inTransaction(database, [&]() -> Done {
        if (Done updated = repository.update(*operation); !updated)
            return updated;
        return noteAct(database, operation->connectionId, act);
    });
}

Done recover(Database &database, const QDateTime &now)
{
    const Result<QList<Operation>> pending = OperationRepository(database).open();
    if (!pending)
        return fail(pending.error());
    for (Operation operation : *pending) {
        if (operation.state == Operation::State::Intended) {
            operation.error = Text::tr("The program ended before the request was sent; nothing was changed.");
            if (Done moved = move(database, operation, Operation::State::Failed, now); !moved)
                return moved;
        } else if (operation.state == Operation::State::Sent) {
            operation.error =
                Text::tr("The program ended before the service answered; the next sync finds out.");
            if (Done moved = move(database, operation, Operation::State::Unknown, now); !moved)
                return moved;
        }
    }
    return {};
}

Result<QStringList> settle(Database &database, const QString &connectionId, const KeysSeen &seen,
                           const QDateTime &now)
{
    const Result<QList<Operation>> pending = OperationRepository(database).open();
    if (!pending)
        return fail(pending.error());
    QStringList warnings;
    QList<Key> newKeys = seen.added;
    for (const Operation &operation : *pending) {
        if (operation.connectionId != connectionId || isOnApplication(operation.kind) ||
            seen.concurrent.include(operation))
            continue;
        Done settled;
        if (operation.state == Operation::State::CuttingOver)
            settled = settleCutOver(database, operation, now);
        else if (operation.state != Operation::State::Unknown)
            continue;
        else if (isInPlace(operation))
            settled = settleInPlace(database, operation, seen.pulled, warnings, now);
        else if (operation.kind == Operation::Kind::RevokeKey)
            settled = settleRevocation(database, operation, seen.pulled, now);
        else
            settled = settleCreation(database, operation, seen.pulled, newKeys, warnings, now);
        if (!settled)
            return fail(settled.error());
    }
    return warnings;
}

} // namespace claviger::journal
