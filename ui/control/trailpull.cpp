// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/trailpull.h"

#include "models/domain/whendone.h"
#include "models/sync/audittrail.h"
#include "models/sync/session.h"

namespace claviger {

using namespace Qt::StringLiterals;

TrailPull::TrailPull(Session &session, const QList<Connection> &connections, QObject *parent)
    : QObject(parent), m_session(session), m_waiting(connections)
{
}

QList<Connection> TrailPull::readable(Session &session, const QList<Connection> &connections)
{
    QList<Connection> found;
    for (const Connection &connection : connections) {
        const Result<ServiceDescriptionPtr> description = session.descriptionOf(connection);
        if (description && (*description)->operation(u"audit.list"_s) != nullptr)
            found.append(connection);
    }
    return found;
}

void TrailPull::start()
{
    m_isRunning = true;
    next();
}

void TrailPull::next()
{
    if (m_waiting.isEmpty()) {
        m_isRunning = false;
        return Q_EMIT ended();
    }
    const Connection connection = m_waiting.takeFirst();
    m_current = connection.name;
    Q_EMIT progressed();
    whenDone(m_session.auditTrail().pull(connection.id), this,
             [this, name = connection.name](const Result<TrailReport> &report) { take(name, report); });
}

void TrailPull::take(const QString &name, const Result<TrailReport> &report)
{
    if (report)
        m_stored += report->receipt.stored;
    const QStringList problems = report ? report->warnings : QStringList{report.error().message};
    for (const QString &problem : problems)
        m_problems.append(u"%1: %2"_s.arg(name, problem));
    next();
}

QString TrailPull::sentence() const
{
    if (m_isRunning)
        return tr("Reading the trail of %1 …").arg(m_current);
    QStringList parts{m_stored == 0 ? tr("No new events.") : tr("%Ln new event(s).", nullptr, int(m_stored))};
    return (parts + m_problems).join(u' ');
}

} // namespace claviger
