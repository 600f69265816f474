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
    quint64 number = 0; ///< given by the log, from 1

    [[nodiscard]] QJsonObject toJson() const;
};

/// The requests of all services, oldest first. Old records go when there are too many.
class AuditLog
{
public:
    void append(AuditRecord record);
    /// Records from \a since on (invalid: all), of one service (empty: all), at most \a limit, newest last.
    [[nodiscard]] QJsonArray toJson(const QString &service, const QDateTime &since, int limit) const;
    /// A service's own trail as its owner may page through it: newest first, older than the record numbered
    /// \a before (0: from the newest), from \a since on, of one workspace (empty: all).
    struct Page
    {
        QJsonArray events;
        quint64 next = 0; ///< what to ask for next; 0 at the end
    };
    [[nodiscard]] Page page(const QString &service, const QString &workspace, const QDateTime &since,
                            quint64 before, int limit) const;
    [[nodiscard]] const std::deque<AuditRecord> &records() const { return m_records; }

private:
    std::deque<AuditRecord> m_records;
    quint64 m_last = 0;
};

} // namespace claviger::sandbox
