// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/auditlog.h"

#include "app/sandbox/answer.h"

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {
constexpr std::size_t Capacity = 100'000; // some 40 MB; weeks of demo traffic
}

QJsonObject AuditRecord::toJson() const
{
    return {{u"time"_s, iso(time)}, {u"service"_s, service}, {u"workspace"_s, workspace},
            {u"key"_s, key},        {u"ip"_s, ip},           {u"user_agent"_s, userAgent},
            {u"method"_s, method},  {u"path"_s, path},       {u"status"_s, status}};
}

void AuditLog::append(AuditRecord record)
{
    record.number = ++m_last;
    m_records.push_back(std::move(record));
    if (m_records.size() > Capacity)
        m_records.pop_front();
}

QJsonArray AuditLog::toJson(const QString &service, const QDateTime &since, int limit) const
{
    QJsonArray found;
    for (auto it = m_records.rbegin(); it != m_records.rend() && found.size() < limit; ++it) {
        if (since.isValid() && it->time < since)
            break;
        if (service.isEmpty() || it->service == service)
            found.prepend(it->toJson());
    }
    return found;
}

AuditLog::Page AuditLog::page(const QString &service, const QString &workspace, const QDateTime &since,
                              quint64 before, int limit) const
{
    Page page;
    quint64 last = 0;
    for (auto it = m_records.rbegin(); it != m_records.rend(); ++it) {
        const bool wanted = it->service == service && (workspace.isEmpty() || it->workspace == workspace) &&
                            (before == 0 || it->number < before) && !(since.isValid() && it->time < since);
        if (!wanted)
            continue;
        if (page.events.size() == limit) {
            page.next = last;
            return page;
        }
        last = it->number;
        page.events.append(QJsonObject{{u"id"_s, QString(u"req_%1"_s).arg(it->number)},
                                       {u"created_at"_s, iso(it->time)},
                                       {u"workspace_id"_s, it->workspace},
                                       {u"key_prefix"_s, it->key},
                                       {u"ip_address"_s, it->ip},
                                       {u"user_agent"_s, it->userAgent},
                                       {u"method"_s, it->method},
                                       {u"path"_s, it->path},
                                       {u"status"_s, it->status}});
    }
    return page;
}

} // namespace claviger::sandbox
