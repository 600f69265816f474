// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/domain/workspace.h"
#include "models/services/explanation.h"

namespace claviger {

class Database;

/// What the vault knows about the credential of a connection and the workspace that a request was for. The
/// credential's own key is found among the listed keys by what the service shows of secrets. Vault thread.
[[nodiscard]] Result<KnownFacts> refusalFacts(Database &database, const QString &connectionId,
                                              const QString &workspaceId);

/// The plan of a workspace; where none is named, that of the only one there is.
[[nodiscard]] QString planOf(const QList<Workspace> &workspaces, const QString &workspaceId);

/// The key of \a keys whose shown part begins \a secret; nothing if none or more than one does.
[[nodiscard]] std::optional<Key> keyOfSecret(const QList<Key> &keys, const Secret &secret);

} // namespace claviger
