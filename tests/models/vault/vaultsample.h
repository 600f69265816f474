// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/change.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/operation.h"
#include "models/domain/project.h"
#include "models/domain/scope.h"
#include "models/domain/workspace.h"
#include "models/vault/vault.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace claviger::vaultsample {

/// Everything that a vault can hold, once or twice, with every field filled in one of them.
struct Content
{
    QList<Connection> connections;
    QList<Workspace> workspaces;
    QList<Project> projects;
    QList<Member> members;
    QList<Key> keys;
    QList<Scope> scopes;
    QList<Application> applications;
    QList<Operation> operations; ///< newest first
    QList<Change> changes;       ///< newest first
    QByteArray credential;       ///< of the first connection

    bool operator==(const Content &) const = default;
};

[[nodiscard]] Content content();
/// Writes all of \a content in one transaction.
[[nodiscard]] Done store(Database &database, const Content &content);
[[nodiscard]] Result<Content> load(Database &database);

[[nodiscard]] Secret passphrase();
/// A new vault in \a folder with a cheap passphrase slot; null on failure.
[[nodiscard]] std::unique_ptr<Vault> makeVault(const QString &folder);

/// Name and bytes of every file in \a folder.
[[nodiscard]] QMap<QString, QByteArray> bytesOf(const QString &folder);
[[nodiscard]] QByteArray readFile(const QString &path);
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);

} // namespace claviger::vaultsample
