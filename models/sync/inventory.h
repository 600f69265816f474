// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/application.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/operation.h"
#include "models/domain/project.h"
#include "models/domain/scope.h"
#include "models/domain/workspace.h"
#include "models/sync/cutover.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace claviger {

/// (connectionId, keyId)
using KeyIdentity = std::pair<QString, QString>;

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
    QHash<KeyIdentity, QDateTime> revokedHere; ///< keys that this program revoked, and when
    QHash<QString, QString> serviceNames;      ///< service id → name; an id without name is shown itself
    QSet<QString> allowlistOffered;            ///< ids of connections whose service can tie keys to addresses
};

/// Rotations that are not finished, by their old key.
[[nodiscard]] QHash<KeyIdentity, CutOver> cutOversOf(const Inventory &inventory);

} // namespace claviger
