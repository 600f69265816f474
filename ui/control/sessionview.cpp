// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/sessionview.h"

#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "ui/control/applicationactions.h"
#include "ui/control/dialoghost.h"
#include "ui/control/formkeeper.h"
#include "ui/control/inventoryloader.h"
#include "ui/control/keyactions.h"
#include "ui/control/leakrunbook.h"
#include "ui/control/recordactions.h"
#include "ui/control/syncwatch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/applicationcommands.h"
#include "ui/pages/keycommands.h"

#include <utility>

namespace claviger {

SessionView::SessionView(MainWindow &window, SecretClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_loader(new InventoryLoader(this))
    , m_sync(new SyncWatch(window, this))
    , m_dialogs(new DialogHost(window, this))
    , m_actions(new KeyActions(*m_dialogs, clipboard, this))
    , m_records(new RecordActions(*m_dialogs, window.commands(), this))
    , m_leak(new LeakRunbook(*m_dialogs, *m_actions, this))
    , m_applications(new ApplicationActions(*m_dialogs, window.applicationCommands(), clipboard, this))
    , m_forms(new FormKeeper(*m_dialogs, this))
{
    m_dialogs->setCommands({window.lockAction()});
    connect(m_loader, &InventoryLoader::loaded, this, &SessionView::onLoaded);
    connect(m_forms, &FormKeeper::wanted, this, &SessionView::reopen);
    connect(m_loader, &InventoryLoader::failed, this, &SessionView::onFailed);
    connect(&window, &MainWindow::syncRequested, m_sync, &SyncWatch::syncAll);
    connect(&window, &MainWindow::connectRequested, m_actions, &KeyActions::connectService);
    connectCommands();
    connect(&window.statusStrip(), &StatusStrip::problemsRequested, this,
            [this] { m_dialogs->show(new ErrorsDialog(m_sync->problems(), m_dialogs->window())); });
    connect(m_actions, &KeyActions::connected, m_sync, &SyncWatch::sync);
    connect(m_actions, &KeyActions::keysChanged, m_loader, &InventoryLoader::load);
    connect(m_leak, &LeakRunbook::ended, m_sync, &SyncWatch::sync);
    connect(m_records, &RecordActions::said, this,
            [this](const QString &sentence) { m_window.statusStrip().setMessage(sentence); });
}

void SessionView::connectCommands()
{
    connect(&m_window, &MainWindow::createRequested, m_actions,
            [this](const KeyPlace &place) { m_actions->create(place); });
    connect(&m_window.commands(), &KeyCommands::createForJobRequested, m_actions,
            [this](const KeyPlace &place) { m_actions->create(place, KeyActions::Purpose::Job); });
    connect(&m_window, &MainWindow::rotateRequested, m_actions, &KeyActions::rotate);
    connect(&m_window, &MainWindow::revokeRequested, m_actions, &KeyActions::revoke);
    connect(&m_window.commands(), &KeyCommands::leakRequested, m_leak, &LeakRunbook::open);
}

void SessionView::setSession(Session *session)
{
    if (m_session != nullptr) {
        m_forms->keep(*m_session);
        disconnect(m_session, nullptr, m_loader, nullptr);
        disconnect(&m_session->synchroniser(), nullptr, m_sync, nullptr);
        disconnect(&m_session->synchroniser(), nullptr, m_loader, nullptr);
    }
    m_session = session;
    m_formsAreBack = false;
    if (session == nullptr)
        m_dialogs->closeAll();
    m_actions->setSession(session);
    m_records->setSession(session);
    m_leak->setSession(session);
    m_applications->setSession(session);
    m_sync->setSession(session);
    if (session != nullptr) {
        m_window.showLoading();
        connect(session, &Session::connectionsChanged, m_loader, &InventoryLoader::load);
        connect(session, &Session::dataChanged, m_loader, &InventoryLoader::load);
        connect(session, &Session::operationsChanged, m_loader, &InventoryLoader::load);
        // A failed sync changes no data, but its sentence is to be seen.
        connect(&session->synchroniser(), &Synchroniser::finished, m_loader, &InventoryLoader::load);
    }
    m_loader->setSession(session);
}

void SessionView::onLoaded(const PageContent &content)
{
    m_window.statusStrip().setMessage({});
    m_window.showContent(content);
    m_sync->setConnections(content.inventory.connections);
    m_actions->setContent(content);
    m_records->setContent(content);
    m_leak->setContent(content);
    m_applications->setContent(content);
    // Dialogs are opened on what was loaded.
    if (m_session != nullptr && !std::exchange(m_formsAreBack, true))
        m_forms->bringBack(*m_session);
    Q_EMIT shown();
}

void SessionView::reopen(const OpenForm &form)
{
    m_actions->reopen(form) || m_records->reopen(form) || m_applications->reopen(form) ||
        m_leak->reopen(form);
}

void SessionView::onFailed(const Error &error)
{
    m_window.showContent({});
    m_window.statusStrip().setMessage(error.message);
}

} // namespace claviger
