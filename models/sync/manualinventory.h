// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QList>

namespace claviger {

class Session;

/// Records of keys that only the vendor's own pages manage, kept by hand. No request is sent and no sync
/// changes them. Owned by the session; main thread. Every success makes the session emit dataChanged().
class ManualInventory
{
public:
    explicit ManualInventory(Session &session) : m_session(session) {}

    /// Adds the keys to the connection. A key without id gets one; one whose id the connection knows is
    /// refused, and then none is added.
    QFuture<Result<QList<Key>>> add(const QString &connectionId, QList<Key> keys);
    /// Invalid for a key that the service itself lists.
    QFuture<Done> update(const Key &key);
    QFuture<Done> markRevoked(const QString &connectionId, const QString &keyId);
    QFuture<Done> remove(const QString &connectionId, const QString &keyId);

private:
    template <typename T> QFuture<Result<T>> announced(const QString &connectionId, QFuture<Result<T>> future);

    Session &m_session;
};

} // namespace claviger
