// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/keystore.h"

#include <QCryptographicHash>

namespace claviger::sandbox {

StoredKey &KeyStore::add(StoredKey key, const QByteArray &secret)
{
    key.hash = hashOf(secret);
    StoredKey &kept = m_keys.emplace_back(std::move(key));
    m_byId.insert(kept.id, &kept);
    m_byHash.insert(kept.hash, &kept);
    m_byWorkspace[kept.workspaceId].append(&kept);
    return kept;
}

StoredKey *KeyStore::findSecret(const QByteArray &secret) const
{
    return secret.isEmpty() ? nullptr : m_byHash.value(hashOf(secret));
}

QList<StoredKey *> KeyStore::ofWorkspace(const QString &workspaceId) const
{
    return m_byWorkspace.value(workspaceId);
}

QByteArray KeyStore::hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace claviger::sandbox
