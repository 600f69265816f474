// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/operation.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QList>

namespace claviger {

class ConcurrentWrites;
class Database;
struct Pulled;

/// The operation journal's rules for applications, beside those for keys; same thread, same transactions.
/// An operation's request holds under "secrets" the ids of the client secrets that were there before it.
namespace journal {

/// The application was made, or got a new client secret: stores it with what the service wants kept, and
/// moves the operation on. A rotation ends earlier operations that left a secret behind that nobody saw.
[[nodiscard]] Done recordApplication(Database &database, const Application &application, const Secret &kept,
                                     const Operation &operation, Operation::State state,
                                     const QDateTime &now);

/// The application is gone: forgets it and ends every operation on it.
[[nodiscard]] Done recordDeletion(Database &database, const Application &application,
                                  const Operation &operation, const QDateTime &now);

/// One client secret is gone: \a application is what is left. Ends the cut-overs that waited for it.
[[nodiscard]] Done recordSecretRemoval(Database &database, const Application &application,
                                       const Operation &operation, const QDateTime &now);

/// What a sync saw of applications. Holds references.
struct ApplicationsSeen
{
    const Pulled &pulled;               ///< which lists were read
    const QList<Application> &added;    ///< seen for the first time
    const ConcurrentWrites &concurrent; ///< what was not looked at
};

/// Settles what was Unknown, after the vault agrees with the service. Returns sentences about client
/// secrets that exist and that nobody holds.
[[nodiscard]] Result<QStringList> settleApplications(Database &database, const QString &connectionId,
                                                     const ApplicationsSeen &seen, const QDateTime &now);

} // namespace journal

} // namespace claviger
