// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/incidents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

constexpr int PastDays = 45;
constexpr int RecentDays = 7; // the days before now, which Traffic writes

} // namespace

Incidents::Incidents(QList<Service *> services, const QDateTime &now, IdSource &chance, UsualPath usualPath)
    : m_services(std::move(services)), m_now(now), m_chance(chance), m_usualPath(usualPath)
{
}

void Incidents::write(const StoredKey *leaked)
{
    for (Service *service : std::as_const(m_services)) {
        for (StoredKey &key : service->account().keys.all()) {
            const bool inUse = key.lastUsed.isValid() && key.lastUsed.daysTo(m_now) < 2;
            if (inUse && !key.administers && key.isLive(m_now))
                addPast(*service, key, &key == leaked);
        }
    }
    if (!m_services.isEmpty()) {
        Service &first = *m_services.first();
        addAfterRevocation(first);
        addAfterExpiry(first);
        addOutsideAllowlist(first, leaked);
        addBeforeCreation(*m_services.last());
        letOneLeave(first);
    }
    std::stable_sort(m_uses.begin(), m_uses.end(),
                     [](const Use &a, const Use &b) { return a.record.time < b.record.time; });
    for (Use &use : m_uses)
        use.service->recordUse(*use.key, std::move(use.record));
    m_uses.clear();
}

void Incidents::add(Service &service, StoredKey &key, const QDateTime &when, int status, const QString &ip,
                    const QString &agent)
{
    AuditRecord record;
    record.time = when;
    record.ip = !ip.isEmpty() ? ip : key.lastUsedIp.isEmpty() ? u"203.0.113.24"_s : key.lastUsedIp;
    record.userAgent = !agent.isEmpty()              ? agent
                       : key.lastUsedAgent.isEmpty() ? u"node-fetch/3.3.2"_s
                                                     : key.lastUsedAgent;
    record.method = u"GET"_s;
    record.path = m_usualPath(service.id());
    record.status = status;
    m_uses.push_back({&service, &key, record});
}

/// A few times a day, always from the same place.
void Incidents::addPast(Service &service, StoredKey &key, bool isLeaked)
{
    QDateTime when = std::max(key.created.addSecs(3600), m_now.addDays(-PastDays));
    const QDateTime end = m_now.addDays(-RecentDays);
    for (; when < end; when = when.addSecs(m_chance.between(4, 14) * 3600)) {
        if (isLeaked)
            add(service, key, when, 200, u"203.0.113.24"_s, u"node-fetch/3.3.2"_s);
        else
            add(service, key, when, 200);
    }
}

/// A nightly job that nobody has told.
void Incidents::addAfterRevocation(Service &service)
{
    for (StoredKey &key : service.account().keys.all()) {
        if (!key.revoked.isValid() || key.revoked > m_now.addDays(-3))
            continue;
        for (QDateTime when = key.revoked.addSecs(5 * 3600); when < m_now.addSecs(-3600);
             when = when.addDays(1))
            add(service, key, when, 401);
        return;
    }
}

void Incidents::addAfterExpiry(Service &service)
{
    for (StoredKey &key : service.account().keys.all()) {
        if (!key.isExpired(m_now) || key.revoked.isValid())
            continue;
        for (int i = 11; i > 0; --i)
            add(service, key, std::max(key.expires.addSecs(600), m_now.addDays(-2 * i)).addSecs(i * 60), 401);
        return;
    }
}

void Incidents::addBeforeCreation(Service &service)
{
    for (StoredKey &key : service.account().keys.all()) {
        if (key.administers || !key.isLive(m_now) || key.created > m_now.addDays(-20))
            continue;
        for (int i = 3; i > 0; --i)
            add(service, key, key.created.addSecs(-2400 * i), 200);
        return;
    }
}

/// Somebody tries a key from where it may not be used, quickly, and is turned away.
void Incidents::addOutsideAllowlist(Service &service, const StoredKey *leaked)
{
    for (StoredKey &key : service.account().keys.all()) {
        const bool inUse = key.lastUsed.isValid() && key.lastUsed > m_now.addDays(-1);
        if (key.allowlist.isEmpty() || !inUse || !key.isLive(m_now) || key.administers || &key == leaked)
            continue;
        for (int i = 44; i > 0; --i)
            add(service, key, m_now.addSecs(-28 * 3600 - i * 6), 403, u"45.155.205.33"_s,
                u"python-requests/2.25.1"_s);
        return;
    }
}

void Incidents::letOneLeave(Service &service)
{
    for (const StoredKey &key : service.account().keys.all()) {
        const Workspace *workspace = service.account().workspace(key.workspaceId);
        if (workspace == nullptr || key.administers || !key.isLive(m_now))
            continue;
        for (const Member &member : workspace->members) {
            if (member.userId == key.ownerId && member.role == u"member"_s) {
                const QString leaver = member.id;
                if (service.leave(leaver))
                    return;
            }
        }
    }
}

} // namespace claviger::sandbox
