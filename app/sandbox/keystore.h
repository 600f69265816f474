// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <deque>

namespace claviger::sandbox {

/// A key as the service keeps it: only a hash of the secret.
struct StoredKey
{
    QString id;
    QString workspaceId;
    QString projectId; ///< empty: the whole workspace
    QString name;
    QString prefix; ///< the part of the secret that may be shown
    QByteArray hash;
    QString ownerId; ///< user id of the member that made it
    QStringList scopes;
    QStringList allowlist;
    QDateTime created;
    QDateTime expires; ///< invalid: never
    QDateTime revoked; ///< invalid: not revoked
    QDateTime lastUsed;
    QString lastUsedIp;
    QString lastUsedAgent;
    qint64 uses = 0;
    Principal principal = Principal::NotProvided;
    bool administers = false; ///< stands for an administrator's dashboard session: sees the whole account

    [[nodiscard]] bool isExpired(const QDateTime &now) const { return expires.isValid() && expires <= now; }
    [[nodiscard]] bool isLive(const QDateTime &now) const { return !revoked.isValid() && !isExpired(now); }
};

/// The keys of one account, found by id, by secret and by workspace. References stay valid: a revoked
/// key is kept, so that its secret is answered with "revoked" rather than "unknown".
class KeyStore
{
public:
    StoredKey &add(StoredKey key, const QByteArray &secret);
    [[nodiscard]] StoredKey *find(const QString &id) const { return m_byId.value(id); }
    [[nodiscard]] StoredKey *findSecret(const QByteArray &secret) const;
    /// In order of creation.
    [[nodiscard]] QList<StoredKey *> ofWorkspace(const QString &workspaceId) const;
    [[nodiscard]] std::deque<StoredKey> &all() { return m_keys; }

    [[nodiscard]] static QByteArray hashOf(const QByteArray &secret);

private:
    std::deque<StoredKey> m_keys;
    QHash<QString, StoredKey *> m_byId;
    QHash<QByteArray, StoredKey *> m_byHash;
    QHash<QString, QList<StoredKey *>> m_byWorkspace;
};

} // namespace claviger::sandbox
