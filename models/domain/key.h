// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace claviger {

enum class KeyStatus { Unknown, Pending, Active, Disabled, Expired, Revoked, Archived };
enum class KeyOrigin {
    Service, ///< listed or made by the service
    Manual   ///< kept by hand: no sync changes it
};
enum class Principal { NotProvided, Personal, Organisation };

/// One API key as a service describes it. The secret is never part of it.
/// Identity is (connectionId, id).
struct Key
{
    QString connectionId;
    QString id;          ///< the service's own id
    QString workspaceId; ///< the service's id of the workspace; empty where there is none
    QString projectId;   ///< empty for a key of the whole workspace
    QString name;
    QString prefix; ///< what the service shows of the secret: first characters or a hint
    QStringList scopes;
    QStringList allowlist; ///< CIDRs; empty means any address
    Moment created;
    Moment expires;
    Moment lastUsed;
    QString lastUsedIp;
    QString lastUsedAgent;
    KeyStatus status = KeyStatus::Unknown;
    Principal principal = Principal::NotProvided;
    QString owner;     ///< name, e-mail or id of the person or thing that the key belongs to
    KeyOrigin origin = KeyOrigin::Service;
    QJsonObject extra; ///< whatever else the description maps; shown as it is

    bool operator==(const Key &) const = default;
};

/// The status with the clock taken into account: an active key past its expiry is Expired.
[[nodiscard]] KeyStatus statusAt(const Key &key, const QDateTime &now);

/// The key can still authenticate, as far as is known.
[[nodiscard]] bool isUsable(KeyStatus status);

[[nodiscard]] QString toText(KeyStatus status);                 ///< canonical word: "active", "revoked" …
[[nodiscard]] KeyStatus keyStatusFromText(const QString &text); ///< Unknown for any other word
[[nodiscard]] QString toText(Principal principal);              ///< "personal", "org" or empty
[[nodiscard]] Principal principalFromText(const QString &text);
[[nodiscard]] QString toText(KeyOrigin origin); ///< "service", "manual"
[[nodiscard]] KeyOrigin keyOriginFromText(const QString &text);

} // namespace claviger
