// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/filtermemory.h"

#include "models/domain/named.h"
#include "models/vault/keyfilterrepository.h"
#include "ui/control/vaultwrite.h"
#include "ui/pages/keyspage.h"

namespace claviger {

FilterMemory::FilterMemory(KeysPage &page, QObject *parent) : QObject(parent), m_page(page)
{
    connect(&page, &KeysPage::filterSaved, this, &FilterMemory::save);
    connect(&page, &KeysPage::filterRemoved, this, &FilterMemory::remove);
}

void FilterMemory::setSession(Session *session)
{
    m_session = session;
    m_filters.clear();
    if (session != nullptr)
        read();
}

void FilterMemory::read()
{
    const auto all = [](Database &database) { return KeyFilterRepository(database).all(); };
    whenDone(m_session->vault().run(all), this,
             [this, session = m_session](const Result<QList<KeptFilter>> &kept) {
                 if (session != m_session || session == nullptr)
                     return;
                 if (!kept)
                     return Q_EMIT failed(kept.error());
                 for (const KeptFilter &each : *kept)
                     m_filters << filterOf(each);
                 sortByName(m_filters);
                 m_page.setOwnFilters(m_filters);
             });
}

void FilterMemory::save(const NamedFilter &filter)
{
    if (m_session == nullptr)
        return;
    putNamed(m_filters, filter);
    m_page.setOwnFilters(m_filters);
    write([kept = keptOf(filter)](KeyFilterRepository &repository) { return repository.save(kept); });
}

void FilterMemory::remove(const QString &name)
{
    if (m_session == nullptr)
        return;
    removeNamed(m_filters, name);
    m_page.setOwnFilters(m_filters);
    write([name](KeyFilterRepository &repository) { return repository.remove(name); });
}

template <typename Work> void FilterMemory::write(Work work)
{
    writeToVault<KeyFilterRepository>(*m_session, this, std::move(work),
                                      [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace claviger
