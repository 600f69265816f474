// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/concurrentwrites.h"

namespace claviger {

ConcurrentWrites::ConcurrentWrites(const QList<Operation> &moved)
{
    for (const Operation &operation : moved) {
        m_operations.insert(operation.id);
        m_ids.insert(operation.keyId);
        m_ids.insert(operation.newKeyId);
        const bool underWay =
            operation.state == Operation::State::Intended || operation.state == Operation::State::Sent;
        if (underWay)
            m_creations.append(operation);
    }
    m_ids.remove(QString());
}

bool ConcurrentWrites::touch(const Key &key) const
{
    return touchObject(key.id, key.name, false);
}

bool ConcurrentWrites::touch(const Application &application) const
{
    return touchObject(application.id, application.name, true);
}

bool ConcurrentWrites::include(const Operation &operation) const
{
    return m_operations.contains(operation.id);
}

bool ConcurrentWrites::touchObject(const QString &id, const QString &name, bool application) const
{
    return m_ids.contains(id) ||
           std::any_of(m_creations.begin(), m_creations.end(), [&](const Operation &operation) {
               return isOnApplication(operation.kind) == application && operation.keyName == name;
           });
}

} // namespace claviger
