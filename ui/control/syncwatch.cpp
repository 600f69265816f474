// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/syncwatch.h"

#include "models/sync/session.h"
#include "models/tables/inventory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

SyncWatch::SyncWatch(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(&window.statusStrip(), &StatusStrip::cancelRequested, this, &SyncWatch::cancel);
}

void SyncWatch::setSession(Session *session)
{
    m_session = session;
    m_connections.clear();
    m_running.clear();
    m_steps.clear();
    m_failures.clear();
    m_remarks.clear();
    if (session == nullptr)
        return;
    Synchroniser &synchroniser = session->synchroniser();
    connect(&synchroniser, &Synchroniser::progressed, this, &SyncWatch::onProgressed);
    connect(&synchroniser, &Synchroniser::finished, this, &SyncWatch::onFinished);
}

void SyncWatch::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    showOffline();
}

void SyncWatch::syncAll()
{
    for (const Connection &connection : std::as_const(m_connections)) {
        if (connection.trust != Connection::Trust::Manual)
            sync(connection.id);
    }
}

void SyncWatch::sync(const QString &connectionId)
{
    if (m_session == nullptr)
        return;
    m_steps.insert(connectionId, {tr("Syncing"), 0, 0});
    m_running.insert(connectionId, m_session->synchroniser().sync(connectionId));
    // It may have ended before it was noted here.
    if (!m_session->synchroniser().isSyncing(connectionId)) {
        m_running.remove(connectionId);
        m_steps.remove(connectionId);
    }
    showProgress();
}

void SyncWatch::onProgressed(const QString &connectionId, const QString &step, int done, int total)
{
    m_steps.insert(connectionId, {step, done, total});
    showProgress();
}

void SyncWatch::onFinished(const QString &connectionId, const Result<SyncReport> &result)
{
    m_running.remove(connectionId);
    m_steps.remove(connectionId);
    m_failures.remove(connectionId);
    m_remarks.remove(connectionId);
    if (!result)
        m_failures.insert(connectionId, result.error());
    else if (!result->warnings.isEmpty())
        m_remarks.insert(connectionId, result->warnings);
    showProgress();
    showOffline();
}

void SyncWatch::showProgress()
{
    if (m_steps.isEmpty()) {
        m_window.statusStrip().clearProgress();
        return;
    }
    Step sum{m_steps.constBegin()->text, 0, 0};
    for (const Step &each : std::as_const(m_steps)) {
        sum.done += each.done;
        sum.total += each.total;
    }
    m_window.statusStrip().setProgress(sum.text, sum.done, sum.total);
}

// One service that does not answer is that service's trouble; when none does, it is the network. A connection
// that is kept by hand asks nobody.
void SyncWatch::showOffline()
{
    QList<Connection> asked = m_connections;
    asked.removeIf([](const Connection &each) { return each.trust == Connection::Trust::Manual; });
    const bool offline = !asked.isEmpty() && std::ranges::all_of(asked, [this](const Connection &each) {
        const auto failure = m_failures.constFind(each.id);
        return failure != m_failures.cend() && failure->code == ErrorCode::Unreachable;
    });
    const QDateTime asOf = dataAsOf(m_connections);
    m_window.showOffline(offline ? asOf : QDateTime());
}

// The vault keeps the sentence only; what the server said is known to those who saw it.
QList<NamedError> SyncWatch::problems() const
{
    QList<NamedError> problems;
    for (const Connection &connection : m_connections) {
        if (connection.lastSyncError.isEmpty())
            continue;
        const Error known = makeError(ErrorCode::BadAnswer, connection.lastSyncError);
        problems.append({connection.name, m_failures.value(connection.id, known)});
    }
    return problems;
}

QString SyncWatch::remarks() const
{
    QStringList sentences;
    for (const Connection &connection : m_connections) {
        for (const QString &sentence : m_remarks.value(connection.id))
            sentences.append(tr("%1: %2", "name of a connection: remark").arg(connection.name, sentence));
    }
    return sentences.join(u"  "_s);
}

void SyncWatch::cancel()
{
    for (QFuture<Result<SyncReport>> &future : m_running)
        future.cancel();
}

} // namespace claviger
