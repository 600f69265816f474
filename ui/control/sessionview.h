// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class ApplicationActions;
class DialogHost;
class FormKeeper;
class InventoryLoader;
class KeyActions;
class LeakRunbook;
class MainWindow;
struct PageContent;
class RecordActions;
class SecretClipboard;
class Session;
class SyncWatch;
struct OpenForm;

/// Shows a session in the main window: reads the vault when something changed, starts syncs, opens
/// dialogs for what is asked. Knows nothing of vault files or of unlocking: its owner calls setSession()
/// after an unlock, and setSession(nullptr) followed by MainWindow::showLocked() before a session goes.
/// Main thread.
class SessionView final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    SessionView(MainWindow &window, SecretClipboard &clipboard, QObject *parent = nullptr);

    /// Null: dialogs are closed, after what was typed into them was given to the vault. It comes back with
    /// the next session on that vault.
    void setSession(Session *session);

Q_SIGNALS:
    /// The vault's content has been read and is on the screen.
    void shown();

private:
    void connectCommands();
    void onLoaded(const PageContent &content);
    void onFailed(const Error &error);
    void reopen(const OpenForm &form);

    MainWindow &m_window;
    QPointer<Session> m_session;
    InventoryLoader *m_loader;
    SyncWatch *m_sync;
    DialogHost *m_dialogs;
    KeyActions *m_actions;
    RecordActions *m_records;
    LeakRunbook *m_leak;
    ApplicationActions *m_applications;
    FormKeeper *m_forms;
    bool m_formsAreBack = false; ///< were asked of this session's vault
};

} // namespace claviger
