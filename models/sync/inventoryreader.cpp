// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inventoryreader.h"

#include "models/vault/annotationrepository.h"
#include "models/vault/applicationrepository.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/scoperepository.h"
#include "models/vault/workspacerepository.h"

namespace claviger {

namespace {

template <typename T> Done take(Result<QList<T>> read, QList<T> &into)
{
    if (!read)
        return fail(std::move(read.error()));
    into = std::move(*read);
    return {};
}

} // namespace

Result<Inventory> readInventory(Database &database)
{
    Inventory inventory;
    const Done done =
        take(ConnectionRepository(database).all(), inventory.connections)
            .and_then([&] { return take(WorkspaceRepository(database).all(), inventory.workspaces); })
            .and_then([&] { return take(ProjectRepository(database).all(), inventory.projects); })
            .and_then([&] { return take(KeyRepository(database).all(), inventory.keys); })
            .and_then([&] { return take(MemberRepository(database).all(), inventory.members); })
            .and_then([&] { return take(ApplicationRepository(database).all(), inventory.applications); })
            .and_then([&] { return take(AnnotationRepository(database).all(), inventory.annotations); })
            .and_then([&] { return take(OperationRepository(database).open(), inventory.openOperations); });
    if (!done)
        return fail(done.error());
    const Result<QList<Operation>> revocations = OperationRepository(database).revocations();
    if (!revocations)
        return fail(revocations.error());
    for (const Operation &operation : *revocations)
        inventory.revokedHere.insert({operation.connectionId, operation.keyId}, operation.updated);
    for (const Connection &connection : std::as_const(inventory.connections)) {
        Result<QList<Scope>> listed = ScopeRepository(database).ofConnection(connection.id);
        if (!listed)
            return fail(listed.error());
        inventory.scopes.insert(connection.id, *listed);
    }
    return inventory;
}

} // namespace claviger
