// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/inventoryloader.h"

#include "models/sync/session.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/workspacerepository.h"
#include "ui/control/abilities.h"

namespace claviger {

namespace {

template <typename T> Done keep(QList<T> &target, Result<QList<T>> &&found)
{
    if (!found)
        return fail(std::move(found).error());
    target = *std::move(found);
    return {};
}

Result<Inventory> readInventory(Database &database)
{
    Inventory inventory;
    const Done read =
        keep(inventory.connections, ConnectionRepository(database).all())
            .and_then([&] { return keep(inventory.workspaces, WorkspaceRepository(database).all()); })
            .and_then([&] { return keep(inventory.projects, ProjectRepository(database).all()); })
            .and_then([&] { return keep(inventory.keys, KeyRepository(database).all()); })
            .and_then([&] { return keep(inventory.openOperations, OperationRepository(database).open()); });
    if (!read)
        return fail(read.error());
    return inventory;
}

} // namespace

InventoryLoader::InventoryLoader(QObject *parent)
    : QObject(parent)
{
}

void InventoryLoader::setSession(Session *session)
{
    m_session = session;
    m_again = false;
    delete m_watcher;
    m_watcher = nullptr;
    if (session != nullptr)
        load();
}

void InventoryLoader::load()
{
    if (m_session == nullptr)
        return;
    if (m_watcher != nullptr) {
        m_again = true;
        return;
    }
    m_watcher = new QFutureWatcher<Result<Inventory>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &InventoryLoader::onFinished);
    m_watcher->setFuture(m_session->vault().run(readInventory));
}

void InventoryLoader::onFinished()
{
    const QFuture<Result<Inventory>> future = m_watcher->future();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    if (m_session == nullptr || future.resultCount() == 0)
        return;
    const Result<Inventory> result = future.result();
    if (result)
        Q_EMIT loaded(contentOf(*result));
    else
        Q_EMIT failed(result.error());
    if (std::exchange(m_again, false))
        load();
}

KeyPageContent InventoryLoader::contentOf(const Inventory &inventory) const
{
    KeyPageContent content{inventory, {}};
    for (const Connection &connection : inventory.connections) {
        const ConnectionAbilities abilities = abilitiesOf(connection, m_session->descriptionOf(connection));
        content.abilities.insert(connection.id, abilities);
        content.inventory.serviceNames.insert(connection.serviceId, abilities.serviceName);
    }
    return content;
}

} // namespace claviger
