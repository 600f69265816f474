// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/application.h"
#include "models/domain/connection.h"
#include "models/domain/member.h"
#include "models/domain/operation.h"
#include "models/domain/project.h"
#include "models/domain/scope.h"
#include "models/domain/workspace.h"
#include "models/tables/keyrow.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace claviger {

/// What the vault holds at one moment, as plain values that may cross threads.
struct Inventory
{
    QList<Connection> connections;
    QList<Workspace> workspaces;
    QList<Project> projects;
    QList<Key> keys;
    QList<Member> members;
    QList<Application> applications;
    QList<Annotation> annotations;
    QHash<QString, QList<Scope>> scopes; ///< listed by the service itself, by connection id
    QList<Operation> openOperations;
    QHash<QString, QString> serviceNames; ///< service id → name; an id without name is shown itself
    QSet<QString> allowlistOffered;       ///< ids of connections whose service can tie keys to addresses
};

/// (connectionId, keyId)
using KeyIdentity = std::pair<QString, QString>;

/// Rotations that are not finished, by their old key.
[[nodiscard]] QHash<KeyIdentity, CutOver> cutOversOf(const Inventory &inventory);

/// Every key with its names, in the order of \c keys. Keys of connections that are gone are left out.
[[nodiscard]] QList<KeyRow> rowsOf(const Inventory &inventory);

/// When the oldest connection was last read completely; invalid if any was never read or there is none.
[[nodiscard]] QDateTime dataAsOf(const QList<Connection> &connections);

} // namespace claviger
