// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inventory.h"

namespace claviger {

QHash<KeyIdentity, CutOver> cutOversOf(const Inventory &inventory)
{
    QHash<KeyIdentity, const Key *> keys;
    for (const Key &key : inventory.keys)
        keys.insert({key.connectionId, key.id}, &key);
    QHash<QString, QDateTime> seen;
    for (const Connection &connection : inventory.connections)
        seen.insert(connection.id, connection.lastSync);
    QHash<KeyIdentity, CutOver> cutOvers;
    for (const Operation &operation : inventory.openOperations) {
        const KeyIdentity identity{operation.connectionId, operation.keyId};
        const Key *old = keys.value(identity);
        if (operation.state != Operation::State::CuttingOver || isOnApplication(operation.kind) ||
            old == nullptr)
            continue;
        const Key *fresh = keys.value({operation.connectionId, operation.newKeyId});
        cutOvers.insert(identity, cutOverOf(operation, *old, fresh ? std::optional(*fresh) : std::nullopt,
                                            seen.value(operation.connectionId)));
    }
    return cutOvers;
}

} // namespace claviger
