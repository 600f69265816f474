// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/inventoryloader.h"

#include "models/sync/session.h"
#include "models/sync/inventoryreader.h"
#include "ui/control/abilities.h"

namespace claviger {

InventoryLoader::InventoryLoader(QObject *parent) : QObject(parent) {}

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

PageContent InventoryLoader::contentOf(const Inventory &inventory) const
{
    PageContent content{inventory, {}, {}};
    for (const Connection &connection : inventory.connections) {
        const Result<ServiceDescriptionPtr> service = m_session->descriptionOf(connection);
        const ConnectionAbilities abilities = abilitiesOf(connection, service);
        if (service) {
            content.services.insert(connection.id, *service);
            if ((*service)->allowlist.supported)
                content.inventory.allowlistOffered.insert(connection.id);
        }
        content.abilities.insert(connection.id, abilities);
        content.inventory.serviceNames.insert(connection.serviceId, abilities.serviceName);
    }
    return content;
}

} // namespace claviger
