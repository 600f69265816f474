// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/domain/lifetime.h"

#include <QJsonObject>

namespace claviger {

/// What a person wants a new key to be. Filled by the create dialog, the command line or, for a
/// rotation, from the key that is replaced.
struct KeyDraft
{
    QString workspaceId;
    QString projectId; ///< empty: the whole workspace
    QString name;
    QString templateId; ///< the template that the scopes came from, if any
    QStringList scopes;
    QStringList allowlist;
    Lifetime lifetime;
    Principal principal = Principal::NotProvided;
    QJsonObject extra; ///< values for the fields that a description adds to its form

    bool operator==(const KeyDraft &) const = default;
};

/// The draft as request expressions see it: the lifetime in every form (expires_at, expires_epoch_s,
/// expires_epoch_ms, ttl_seconds, ttl_days, never), null where it does not apply.
[[nodiscard]] QJsonObject toJson(const KeyDraft &draft, const QDateTime &now);

/// A draft with the same scopes, span of life, allowlist, level and principal as \a key.
[[nodiscard]] KeyDraft cloneOf(const Key &key);

} // namespace claviger
