// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/project.h"
#include "models/domain/result.h"
#include "models/domain/scope.h"
#include "models/domain/workspace.h"
#include "models/services/keyinspection.h"

#include <QJsonObject>

namespace claviger {

/// What the mapped objects of one run belong to.
struct Container
{
    QString connectionId;
    QString workspaceId;
    QString projectId;
    QString operation = {}; ///< that gave them, for errors
};

// What an expression's `map` gave, as domain values. Errors say which field of which object is missing.
[[nodiscard]] Result<Key> keyFromJson(const QJsonObject &json, const Container &container,
                                      const QDateTime &now);
[[nodiscard]] Result<Workspace> workspaceFromJson(const QJsonObject &json, const Container &container);
[[nodiscard]] Result<Project> projectFromJson(const QJsonObject &json, const Container &container);
[[nodiscard]] Result<Member> memberFromJson(const QJsonObject &json, const Container &container);
[[nodiscard]] Result<Scope> scopeFromJson(const QJsonObject &json, const Container &container);
[[nodiscard]] Result<Application> applicationFromJson(const QJsonObject &json, const Container &container);
[[nodiscard]] Verification verificationFromJson(const QJsonObject &json);
/// Of a key that was accepted.
[[nodiscard]] KeyInspection inspectionFromJson(const QJsonObject &json);

// The canonical fields of a domain value, as request expressions see them and `services check` prints them.
[[nodiscard]] QJsonObject toCanonicalJson(const Key &key);
[[nodiscard]] QJsonObject toCanonicalJson(const Workspace &workspace);
[[nodiscard]] QJsonObject toCanonicalJson(const Project &project);
[[nodiscard]] QJsonObject toCanonicalJson(const Member &member);
[[nodiscard]] QJsonObject toCanonicalJson(const Scope &scope);
[[nodiscard]] QJsonObject toCanonicalJson(const Application &application);
[[nodiscard]] QJsonObject toCanonicalJson(const Verification &verification);
[[nodiscard]] QJsonObject toCanonicalJson(const KeyInspection &inspection);

} // namespace claviger
