// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class ConcurrentWrites;
class Database;
struct Key;
struct Pulled;

/// The operation journal's rules. Every function runs on the vault's thread and, where it writes more
/// than one row, in one transaction. What is special to applications is in applicationjournal.
namespace journal {

/// Stores the operation as Intended; returns it with its id.
[[nodiscard]] Result<Operation> open(Database &database, Operation operation, const QDateTime &now);

/// Moves the operation on; error and request id are taken from \a operation.
[[nodiscard]] Done move(Database &database, Operation operation, Operation::State state,
                        const QDateTime &now);

/// The state in which a failed request leaves its operation: Unknown if it may have been executed.
[[nodiscard]] Operation::State stateAfter(const Error &error);

/// The request was answered: stores what the service told of \a key, notes it in the change feed as made
/// here, and moves the operation on.
[[nodiscard]] Done recordNewKey(Database &database, const Key &key, Operation operation,
                                Operation::State state, const QDateTime &now);

/// The key is revoked: marks it, ends the operation and every cut-over that the key was part of. Where it
/// was the old key the rotation is done; where it was the new one the rotation failed and the old one stays.
[[nodiscard]] Done recordRevocation(Database &database, const Key &key, const Operation &operation,
                                    const QDateTime &now);

/// Somebody holds the secret that the operation made.
[[nodiscard]] Done recordHandover(Database &database, qint64 operationId, const QDateTime &now);

/// After a crash or a kill: Intended was never sent (Failed), Sent has an unknown outcome (Unknown).
[[nodiscard]] Done recover(Database &database, const QDateTime &now);

/// What a sync saw of keys. Holds references.
struct KeysSeen
{
    const Pulled &pulled;               ///< which lists were read
    const QList<Key> &added;            ///< seen for the first time
    const ConcurrentWrites &concurrent; ///< what was not looked at
};

/// Settles what was Unknown and ends cut-overs whose old key is dead, after the vault agrees with the
/// service; what the sync could not read stays as it is. Returns sentences about keys that nobody holds the
/// secret of.
[[nodiscard]] Result<QStringList> settle(Database &database, const QString &connectionId,
                                         const KeysSeen &seen, const QDateTime &now);

} // namespace journal

} // namespace claviger
