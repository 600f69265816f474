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

} // namespace claviger::sandbox
