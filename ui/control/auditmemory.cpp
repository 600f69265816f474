// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/auditmemory.h"

#include "models/domain/named.h"
#include "models/vault/auditviewrepository.h"
#include "ui/control/vaultwrite.h"
#include "ui/pages/auditpage.h"

#include <utility>

namespace claviger {

namespace {

struct Memory
{
    QList<AuditView> views;
    QStringList queries;
};

Result<Memory> readMemory(Database &database)
{
    AuditViewRepository repository(database);
    const Result<QList<AuditView>> views = repository.all();
    if (!views)
        return fail(views.error());
    return repository.queries().map([&views](const QStringList &queries) { return Memory{*views, queries}; });
}

} // namespace

AuditMemory::AuditMemory(AuditPage &page, QObject *parent) : QObject(parent), m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &AuditMemory::saveLeft);
    connect(&page, &AuditPage::queryUsed, this, &AuditMemory::remember);
    connect(&page, &AuditPage::viewLeft, this, [this](const AuditView &view) {
        if (!m_isRead)
            return; // the page has not been given yet what it was left with
        m_left = view;
        m_soon.start();
    });
    connect(&page, &AuditPage::viewSaved, this, [this](const AuditView &view) {
        putNamed(m_views, view);
        m_page.setViews(m_views);
        write([view](AuditViewRepository &repository) { return repository.save(view); });
    });
    connect(&page, &AuditPage::viewRemoved, this, [this](const QString &name) {
        removeNamed(m_views, name);
        m_page.setViews(m_views);
        write([name](AuditViewRepository &repository) { return repository.remove(name); });
    });
}

void AuditMemory::setSession(Session *session)
{
    saveLeft();
    m_soon.stop();
    m_session = session;
    m_isRead = false;
    m_views.clear();
    m_queries.clear();
    if (session != nullptr)
        read();
}

void AuditMemory::read()
{
    whenDone(m_session->vault().run(readMemory), this,
             [this, session = m_session](const Result<Memory> &memory) {
                 if (session != m_session || session == nullptr)
                     return;
                 m_isRead = true;
                 if (!memory)
                     return Q_EMIT failed(memory.error());
                 m_queries = memory->queries;
                 m_views = memory->views;
                 const bool wasLeft = !m_views.isEmpty() && m_views.first().name.isEmpty();
                 const AuditView left = wasLeft ? m_views.takeFirst() : AuditView();
                 m_page.setHistory(m_queries);
                 m_page.setViews(m_views);
                 if (wasLeft)
                     m_page.showView(left);
             });
}

void AuditMemory::remember(const QString &query)
{
    if (query.isEmpty() || m_session == nullptr || m_queries.value(0) == query)
        return;
    m_queries.removeAll(query);
    m_queries.prepend(query);
    m_page.setHistory(m_queries);
    write([query](AuditViewRepository &repository) { return repository.remember(query); });
}

void AuditMemory::saveLeft()
{
    if (const std::optional<AuditView> left = std::exchange(m_left, {}))
        write([view = *left](AuditViewRepository &repository) { return repository.save(view); });
}

template <typename Work> void AuditMemory::write(Work work)
{
    if (m_session == nullptr)
        return;
    writeToVault<AuditViewRepository>(*m_session, this, std::move(work),
                                      [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace claviger
