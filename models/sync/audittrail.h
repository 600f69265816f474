// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/importrecord.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace claviger {

class Session;

/// What came of reading a service's own trail.
struct TrailReport
{
    QString connectionId;
    QString connectionName;
    audit::ImportReceipt receipt; ///< counts; nothing is kept of a reading that brought nothing new
    QStringList warnings;         ///< sentences about lists that the service refused

    bool operator==(const TrailReport &) const = default;
};

/// Reads what services record themselves (audit.list of their descriptions) into the vault's events. Asks
/// each list from shortly before its last known event on, because services write late; what is known already
/// is not stored twice. Lives on the session's thread.
class AuditTrail : public QObject
{
    Q_OBJECT
public:
    /// Made by Session.
    explicit AuditTrail(Session &session);
    ~AuditTrail() override;

    /// Unsupported if the service has no trail that can be read. Joins a reading that is under way. What was
    /// read before a failure is kept.
    QFuture<Result<TrailReport>> pull(const QString &connectionId);

    /// How many events are gathered before they are written to the vault.
    void setInstalment(qsizetype events) { m_instalment = events; }

Q_SIGNALS:
    void progressed(const QString &connectionId, qint64 events);
    void finished(const QString &connectionId, const claviger::Result<claviger::TrailReport> &report);

private:
    class Run;

    Session &m_session;
    QHash<QString, Run *> m_runs;
    qsizetype m_instalment = 20'000;
};

} // namespace claviger
