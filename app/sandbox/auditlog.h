// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <deque>

namespace claviger::sandbox {

/// One request, as a vendor's audit trail would keep it.
struct AuditRecord
{
    QDateTime time;
    QString service;
    QString workspace;
    QString key; ///< what the service shows of the key; empty if nobody was recognised
    QString ip;
    QString userAgent;
    QString method;
    QString path;
    int status = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The requests of all services, oldest first. Old records go when there are too many.
class AuditLog
{
public:
    void append(AuditRecord record);
    /// Records from \a since on (invalid: all), of one service (empty: all), at most \a limit, newest last.
    [[nodiscard]] QJsonArray toJson(const QString &service, const QDateTime &since, int limit) const;
    [[nodiscard]] const std::deque<AuditRecord> &records() const { return m_records; }

private:
    std::deque<AuditRecord> m_records;
};

} // namespace claviger::sandbox
