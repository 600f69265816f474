// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace claviger {

/// One write to a service, journaled before it is sent. Unknown means: sent, no answer; the next sync
/// looks for what it may have left behind. CuttingOver is a rotation whose new key exists and whose
/// old key still works; it ends when the old key is revoked. The same holds for the client secrets of an
/// application; then the "key" below is the application and the "new key" the client secret.
struct Operation
{
    enum class Kind {
        CreateKey,
        RevokeKey,
        RotateKey,
        CreateApplication,
        RotateApplication, ///< a new client secret; the old one may live on for a while
        RemoveSecret,      ///< ends the old client secret of an application
        DeleteApplication
    };
    enum class State { Intended, Sent, CuttingOver, Confirmed, Failed, Unknown };

    qint64 id = 0; ///< given by the vault
    QString connectionId;
    Kind kind = Kind::CreateKey;
    State state = State::Intended;
    QString keyId;    ///< revoke, rotate: the key acted on. create: the key made, once known
    QString newKeyId; ///< rotate: the key that replaces it, once known
    QString workspaceId;
    QString keyName;
    QJsonObject request; ///< the draft, without any secret; "in_place": the rotated key keeps its id
    QDateTime created;
    QDateTime updated;
    QString error;     ///< sentence, for Failed and Unknown
    QString requestId; ///< the service's id of the request, where it gave one
    /// When the new secret reached somebody who said that it is stored; invalid: never, so nobody holds it.
    QDateTime handedOver;
    QString reason; ///< why a cut-over was ended although the old key was still in use

    bool operator==(const Operation &) const = default;
};

/// "create", "revoke", "rotate", "create_application", "rotate_application" …
[[nodiscard]] QString toText(Operation::Kind kind);
[[nodiscard]] QString toText(Operation::State state); ///< "intended", "sent", "cutting_over" …
[[nodiscard]] Operation::Kind operationKindFromText(const QString &text);
[[nodiscard]] Operation::State operationStateFromText(const QString &text);
/// It acts on an application, not on a key.
[[nodiscard]] bool isOnApplication(Operation::Kind kind);

} // namespace claviger
