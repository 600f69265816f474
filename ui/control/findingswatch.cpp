// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/findingswatch.h"

#include "models/domain/whendone.h"
#include "models/sync/audittrail.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "ui/control/dialoghost.h"
#include "ui/dialogs/acceptfindingdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/findinginspector.h"
#include "ui/pages/findingspage.h"

#include <chrono>

namespace claviger {

namespace {
// Several connections end their syncs at about the same time.
constexpr std::chrono::milliseconds soon{400};
} // namespace

FindingsWatch::FindingsWatch(MainWindow &window, DialogHost &dialogs, QObject *parent)
    : QObject(parent), m_window(window), m_dialogs(dialogs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &FindingsWatch::start);
    connect(&window.findingsPage(), &FindingsPage::examinationRequested, this, &FindingsWatch::examineSoon);
    connect(&window.findingInspector(), &FindingInspector::acceptRequested, this, &FindingsWatch::accept);
    connect(&window.findingInspector(), &FindingInspector::reopenRequested, this, &FindingsWatch::reopen);
}

FindingsWatch::~FindingsWatch()
{
    stop();
}

void FindingsWatch::setSession(Session *session)
{
    stop();
    m_again = false;
    m_leftOut.clear();
    m_soon.stop();
    if (m_session != nullptr) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->auditTrail(), nullptr, this, nullptr);
        disconnect(&m_session->synchroniser(), nullptr, this, nullptr);
    }
    m_session = session;
    if (session == nullptr)
        return;
    connect(session, &Session::connectionsChanged, this, &FindingsWatch::examineSoon);
    connect(session, &Session::dataChanged, this, &FindingsWatch::examineSoon);
    connect(session, &Session::operationsChanged, this, &FindingsWatch::examineSoon);
    connect(&session->synchroniser(), &Synchroniser::finished, this, &FindingsWatch::examineSoon);
    connect(&session->auditTrail(), &AuditTrail::finished, this, &FindingsWatch::examineSoon);
    examineSoon();
}

void FindingsWatch::examineSoon()
{
    if (m_session != nullptr && !m_soon.isActive())
        m_soon.start();
}

void FindingsWatch::leaveOut(const std::vector<qint64> &importIds)
{
    m_leftOut = importIds;
    examineSoon();
}

void FindingsWatch::start()
{
    if (m_session == nullptr)
        return;
    if (m_watcher != nullptr) { // its answer would be out of date
        m_again = true;
        return m_watcher->future().cancel();
    }
    m_watcher = new QFutureWatcher<Result<PostureReport>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &FindingsWatch::onFinished);
    m_watcher->setFuture(examine(*m_session, {}, m_leftOut));
}

void FindingsWatch::onFinished()
{
    const QFuture<Result<PostureReport>> future = m_watcher->future();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    if (std::exchange(m_again, false))
        return start();
    if (future.resultCount() == 0 || m_session == nullptr)
        return;
    const Result<PostureReport> report = future.result();
    if (!report) {
        m_window.findingsPage().showError(report.error());
        Q_EMIT said(report.error().message);
        return;
    }
    m_window.showFindings(*report);
    Q_EMIT examined(*report);
}

void FindingsWatch::stop()
{
    if (m_watcher == nullptr)
        return;
    QFuture<Result<PostureReport>> future = m_watcher->future();
    m_watcher->disconnect(this);
    delete m_watcher;
    m_watcher = nullptr;
    future.cancel();
    future.waitForFinished(); // it works on what may go next
}

void FindingsWatch::accept(const FindingRecord &record)
{
    if (m_session == nullptr)
        return;
    const auto keep = [session = m_session, record](const QDateTime &until, const QString &reason) {
        return acceptFinding(*session, record, until, reason);
    };
    auto *dialog = new AcceptFindingDialog(record, m_session->clock().now().toLocalTime().date(), keep,
                                           m_dialogs.window());
    connect(dialog, &QDialog::accepted, this, &FindingsWatch::start);
    // Findings are computed anew after an unlock: what was typed comes back when the same one is accepted.
    m_dialogs.show(dialog,
                   {QStringLiteral("accept_finding"), {{QStringLiteral("finding"), record.finding.id}}, {}});
}

void FindingsWatch::reopen(const FindingRecord &record)
{
    if (m_session == nullptr)
        return;
    whenDone(reopenFinding(*m_session, record.finding.id), this,
             [this](const Result<FindingRecord> &reopened) {
                 if (!reopened)
                     Q_EMIT said(reopened.error().message);
                 start();
             });
}

} // namespace claviger
