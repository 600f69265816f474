// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/sessionview.h"

#include "models/domain/whendone.h"
#include "models/tables/inventoryreader.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"

#include <chrono>

namespace claviger {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString reasonOf(const ServiceDescription &description, const Connection &connection,
                 const QString &operation)
{
    const Done usable = ServiceClient::usable(description, connection, operation);
    return usable ? QString() : usable.error().message;
}

QString whyNoRotation(const ServiceDescription &description, const Connection &connection)
{
    switch (description.rotation) {
    case RotationKind::None:
        return description.rotationNote.isEmpty()
                   ? SessionView::tr("%1 keys cannot be rotated.").arg(description.name)
                   : description.rotationNote;
    case RotationKind::Composed:
        return reasonOf(description, connection, u"keys.create"_s);
    case RotationKind::SameId:
    case RotationKind::NewId:
        return reasonOf(description, connection, u"keys.rotate"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

SessionView::SessionView(Session &session, MainWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_window(window)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(20ms); // several signals of one change become one read
    connect(&m_reload, &QTimer::timeout, this, &SessionView::reload);
    connect(&m_session, &Session::connectionsChanged, this, &SessionView::reloadSoon);
    connect(&m_session, &Session::dataChanged, this, &SessionView::reloadSoon);
    connect(&m_session, &Session::operationsChanged, this, &SessionView::reloadSoon);
    connect(&m_session.synchroniser(), &Synchroniser::progressed, this, &SessionView::followProgress);
    connect(&m_session.synchroniser(), &Synchroniser::finished, this, &SessionView::syncEnded);
    connect(&m_window, &MainWindow::syncRequested, this, &SessionView::syncAll);
    connect(&m_window.statusStrip(), &StatusStrip::cancelRequested, this, &SessionView::cancelSyncs);
    m_window.showLoading();
    reload();
}

void SessionView::syncAll()
{
    for (const Connection &connection : std::as_const(m_content.inventory.connections))
        sync(connection.id);
}

void SessionView::sync(const QString &connectionId)
{
    m_syncs.insert(connectionId, m_session.synchroniser().sync(connectionId));
}

void SessionView::cancelSyncs()
{
    const auto running = m_syncs;
    for (auto sync : running)
        sync.cancel();
}

void SessionView::reloadSoon()
{
    if (!m_reload.isActive())
        m_reload.start();
}

void SessionView::reload()
{
    whenDone(m_session.vault().run(readInventory), this, [this](const Result<Inventory> &inventory) {
        if (inventory)
            show(*inventory);
        else
            m_window.statusStrip().setMessage(inventory.error().message);
    });
}

void SessionView::show(const Inventory &inventory)
{
    m_content.inventory = inventory;
    m_content.abilities.clear();
    for (const Connection &connection : inventory.connections) {
        const ConnectionAbilities abilities = abilitiesOf(connection);
        m_content.abilities.insert(connection.id, abilities);
        m_content.inventory.serviceNames.insert(connection.serviceId, abilities.serviceName);
    }
    m_window.showContent(m_content);
    m_window.statusStrip().setConnections(inventory.connections);
    showOffline();
    Q_EMIT shown();
}

ConnectionAbilities SessionView::abilitiesOf(const Connection &connection) const
{
    ConnectionAbilities abilities;
    const Result<ServiceDescriptionPtr> description = m_session.descriptionOf(connection);
    if (!description) {
        const QString reason = description.error().message;
        return {reason, reason, reason, connection.serviceId, {}};
    }
    abilities.serviceName = (*description)->name;
    abilities.cannotCreate = reasonOf(**description, connection, u"keys.create"_s);
    abilities.cannotRevoke = reasonOf(**description, connection, u"keys.revoke"_s);
    abilities.cannotRotate = whyNoRotation(**description, connection);
    if (const OperationDescription *list = (*description)->operation(u"keys.list"_s))
        abilities.listing = list->provenance;
    return abilities;
}

void SessionView::followProgress(const QString &connectionId, const QString &step, int done, int total)
{
    Progress &progress = m_progress[connectionId];
    if (!step.isEmpty())
        progress.step = step;
    progress.done = done;
    progress.total = total;
    int allDone = 0;
    int allTotal = 0;
    for (const Progress &one : std::as_const(m_progress)) {
        allDone += one.done;
        allTotal += one.total;
    }
    m_window.statusStrip().setProgress(tr("Reading %1").arg(progress.step), allDone, allTotal);
}

void SessionView::syncEnded(const QString &connectionId, const Result<SyncReport> &report)
{
    m_progress.remove(connectionId);
    m_syncs.remove(connectionId);
    if (m_progress.isEmpty())
        m_window.statusStrip().clearProgress();
    if (!report && report.error().code == ErrorCode::Unreachable)
        m_unreachable.insert(connectionId);
    else if (report)
        m_unreachable.remove(connectionId);
    if (report && !report->warnings.isEmpty())
        m_window.statusStrip().setMessage(report->warnings.constFirst());
}

void SessionView::showOffline()
{
    const bool offline =
        !m_unreachable.isEmpty() && m_unreachable.size() == m_content.inventory.connections.size();
    m_window.showOffline(offline ? dataAsOf(m_content.inventory.connections) : QDateTime());
}

} // namespace claviger
