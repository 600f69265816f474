// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/concurrentwrites.h"

namespace claviger {

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

/// It may have made something whose id nobody here knows: the answer is on its way, or lost.
bool mayHaveMade(const Operation &operation)
{
    if (operation.state == State::Intended || operation.state == State::Sent)
        return true;
    switch (operation.kind) {
    case Kind::CreateKey:
    case Kind::CreateApplication:
        return operation.state == State::Unknown && operation.keyId.isEmpty();
    case Kind::RotateKey:
        return operation.state == State::Unknown && operation.newKeyId.isEmpty();
    default:
        return false;
    }
}

} // namespace

ConcurrentWrites::ConcurrentWrites(const QList<Operation> &moved)
{
    for (const Operation &operation : moved) {
        m_operations.insert(operation.id);
        m_ids.insert(operation.keyId);
        m_ids.insert(operation.newKeyId);
        if (mayHaveMade(operation))
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
