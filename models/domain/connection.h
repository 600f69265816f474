// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace claviger {

/// One account on one service. Its admin credential lives in the vault beside it and is fetched only
/// for the duration of a request.
struct Connection
{
    enum class Trust {
        ReadOnly, ///< looks, never writes
        Full,
        Manual ///< kept by hand: there is no credential, and nothing is ever sent
    };

    QString id;   ///< made here, a UUID without braces
    QString name; ///< unique in a vault; what people and scripts call it
    QString serviceId;
    QUrl url;             ///< base URL, path prefix included
    QString credentialId; ///< which of the description's credentials is stored; empty: its first
    QJsonObject settings; ///< the description's settings, by id, as text
    Trust trust = Trust::Full;
    bool allowPlainHttp = false; ///< http to a host that is not loopback; an explicit choice
    bool useUnpublished = false; ///< operations that the vendor has not published are switched on
    QString description;         ///< JSON text of a description of the user's own; empty: the shipped one
    QDateTime created;
    QDateTime lastSync;    ///< last complete sync; invalid: never
    QString lastSyncError; ///< sentence of the last failed sync; empty after a complete one

    bool operator==(const Connection &) const = default;
};

[[nodiscard]] QString toText(Connection::Trust trust); ///< "read_only", "full", "manual"
/// ReadOnly for any other word: the least that can be done with a credential.
[[nodiscard]] Connection::Trust trustFromText(const QString &text);

} // namespace claviger
