// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/question.h"
#include "models/domain/error.h"
#include "ui/imports/loginput.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace claviger {

class ApplicationActions;
class AuditExplorer;
class AuditExports;
class AuditMemory;
class DialogHost;
class EntityExplorer;
class EventNewsLoader;
class FilterMemory;
class FindingsWatch;
class FormKeeper;
class InventoryLoader;
class JournalActions;
class KeyActions;
class KeyHistory;
class KeyIndexLoader;
class KeyTrailLoader;
class LeakRunbook;
class LogFlows;
class MainWindow;
class PastedKey;
class RecordActions;
class SecretClipboard;
class Session;
class SyncWatch;
struct OpenForm;
struct PageContent;

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
    /// Events were imported, or an import was removed.
    void reloadEvents();
    [[nodiscard]] KeyActions &keys() const { return *m_actions; }
    [[nodiscard]] LogFlows &logs() const { return *m_logs; }
    [[nodiscard]] AuditExports &auditExports() const { return *m_exports; }

Q_SIGNALS:
    /// The vault's content has been read and is on the screen.
    void shown();
    /// Logs are to be looked at without any vault: in a throw-away one.
    void lookOnlyRequested(const claviger::LogInput &input);

private:
    void connectCommands();
    void onLoaded(const PageContent &content);
    void connectLogs();
    void connectAudit();
    void connectTrail();
    void connectFindings();
    /// All values of a facet, under the question of the Audit page.
    void listValues(const audit::FacetOf &facet);
    void onFailed(const Error &error);
    void showRemarks();
    void reopen(const OpenForm &form);

    MainWindow &m_window;
    QPointer<Session> m_session;
    InventoryLoader *m_loader;
    SyncWatch *m_sync;
    DialogHost *m_dialogs;
    KeyActions *m_actions;
    RecordActions *m_records;
    KeyHistory *m_history;
    PastedKey *m_pasted;
    LeakRunbook *m_leak;
    LogFlows *m_logs;
    ApplicationActions *m_applications;
    FormKeeper *m_forms;
    bool m_formsAreBack = false;   ///< were asked of this session's vault
    QString m_remarks;             ///< of the last syncs, as the status line was told
    bool m_isSynced = false;       ///< since the status line was told
    bool m_isUnread = false;       ///< the vault could not be read the last time
    QPointer<QDialog> m_readError; ///< says so
    AuditExplorer *m_audit;
    AuditExports *m_exports;
    AuditMemory *m_memory;
    FilterMemory *m_filters;
    EntityExplorer *m_entities;
    EventNewsLoader *m_news;
    KeyIndexLoader *m_index;
    KeyTrailLoader *m_trail;
    FindingsWatch *m_findings;
    JournalActions *m_journal;
};

} // namespace claviger
