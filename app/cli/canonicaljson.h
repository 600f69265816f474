// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/project.h"
#include "models/domain/scope.h"
#include "models/domain/workspace.h"
#include "models/services/servicecatalogue.h"

#include <QHash>
#include <QJsonObject>

namespace claviger {

/// Names that go with ids in what is printed.
struct NameBook
{
    QHash<QString, Connection> connections; ///< by id
    QHash<QString, QString> workspaces;     ///< by connection id + '\n' + id
    QHash<QString, QString> projects;
    QHash<QString, ServiceDescriptionPtr> services; ///< by connection id

    [[nodiscard]] QString connection(const QString &id) const { return connections.value(id).name; }
    [[nodiscard]] QString workspace(const QString &connectionId, const QString &id) const;
    [[nodiscard]] QString project(const QString &connectionId, const QString &id) const;
    /// Scopes of a listed key that its service's description does not know.
    [[nodiscard]] QStringList unknownScopes(const Key &key) const;
};

/// Objects in canonical field names, as --json prints them. A time that the service does not provide is
/// left out, "never" is null, an instant is ISO 8601 UTC.
[[nodiscard]] QJsonObject canonical(const Connection &connection);
[[nodiscard]] QJsonObject canonical(const Workspace &workspace, const NameBook &names);
[[nodiscard]] QJsonObject canonical(const Project &project, const NameBook &names);
[[nodiscard]] QJsonObject canonical(const Member &member, const NameBook &names);
[[nodiscard]] QJsonObject canonical(const Application &application, const NameBook &names);
[[nodiscard]] QJsonObject canonical(const Scope &scope, const NameBook &names);
/// The status is the one at \a now.
[[nodiscard]] QJsonObject canonical(const Key &key, const NameBook &names, const QDateTime &now);

} // namespace claviger
