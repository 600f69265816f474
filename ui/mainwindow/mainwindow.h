// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "models/posture/keyindex.h"
#include "models/tables/keyfilter.h"
#include "models/tables/pagelist.h"
#include "ui/pages/pagecontent.h"
#include "ui/style/applystyle.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QAction;
class QStackedWidget;

namespace claviger {

class ApplicationCommands;
class ApplicationInspector;
class ApplicationsPage;
class AuditPage;
class Clock;
class CommandPalette;
class ContentPage;
class EventInspector;
class FindingInspector;
class FindingsPage;
class Inspector;
class JournalInspector;
class JournalPage;
class KeyCommands;
class KeysPage;
class LockedPage;
class LogEntrances;
class OverviewPage;
class ScopesPage;
class Sidebar;
class StatusStrip;
class TopBar;
class UiState;
struct PostureReport;
struct PaletteEntry;
class WindowActions;
class Workbench;

/// The window: only wiring. It shows plain values; who fills it and what its
/// requests lead to is its listeners' matter.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive the window.
    MainWindow(UiState &state, const Clock &clock, QWidget *parent = nullptr);

    /// No vault is open and none is known: offers to create or open one.
    void showNoVault();
    /// Models are emptied and the passphrase is asked for. \a error: a sentence about the last attempt.
    /// \a reason: what locked it, in words.
    void showLocked(const QString &vaultName, const QString &error = {}, const QString &reason = {});
    /// At once, while what the pages show is still being taken away: only the locked page is to be seen.
    void cover(const QString &vaultName, const QString &reason);
    void showUnlocking();
    /// Behind showNoVault(): why what was asked for could not be shown.
    void showFailure(const Error &error);
    /// The vault is open, its content not read yet.
    void showLoading();
    void showContent(const PageContent &content);
    /// What the last examination of the vault came to: page, badge, links beside keys.
    void showFindings(const PostureReport &report);
    /// Which key an event is about; a moment after showContent().
    void showKeyIndex(const KeyIndexPtr &index);
    /// Offline since \a asOf, the age of what is shown; an invalid time ends the notice.
    void showOffline(const QDateTime &asOf);

    [[nodiscard]] StatusStrip &statusStrip() const { return *m_status; }
    [[nodiscard]] KeysPage &keysPage() const { return *m_keys; }
    [[nodiscard]] ApplicationsPage &applicationsPage() const { return *m_applications; }
    [[nodiscard]] AuditPage &auditPage() const { return *m_audit; }
    [[nodiscard]] EventInspector &eventInspector() const { return *m_eventInspector; }
    [[nodiscard]] Inspector &keyInspector() const { return *m_inspector; }
    [[nodiscard]] FindingsPage &findingsPage() const { return *m_findings; }
    [[nodiscard]] JournalPage &journalPage() const { return *m_journal; }
    [[nodiscard]] FindingInspector &findingInspector() const { return *m_findingInspector; }
    [[nodiscard]] KeyCommands &commands() const { return *m_commands; }
    /// Works in dialogs as well, for whoever adds it to them.
    [[nodiscard]] QAction *lockAction() const;
    /// As if it was chosen in the menu.
    void chooseScheme(ColourScheme scheme);
    [[nodiscard]] ApplicationCommands &applicationCommands() const { return *m_applicationCommands; }
    [[nodiscard]] LogEntrances &logEntrances() const { return *m_logs; }
    /// The events of \a query, on the Audit page.
    void showEvents(const QString &query);
    void showPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }

Q_SIGNALS:
    void unlockRequested(const claviger::Secret &passphrase);
    void createVaultRequested();
    void openVaultRequested();
    void lockRequested();
    void settingsRequested();
    void syncRequested();
    void connectRequested();
    void createRequested(const claviger::KeyPlace &place);
    void rotateRequested(const QList<claviger::Key> &keys);
    void revokeRequested(const QList<claviger::Key> &keys);
    void schemeChosen(claviger::ColourScheme scheme);
    void minimised();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectPages();
    void setVaultOpen(bool open);
    void refreshTimes();
    void connectInspectors();
    void addPage(Page page, ContentPage *widget);
    void connectFindings();
    void showKeys(const KeyFilter &filter);
    [[nodiscard]] QWidget *inspectorOf(Page page) const;
    void showApplication(const KeyIdentity &application);
    void setPlace(const KeyPlace &place);
    void openPalette();
    void follow(const PaletteEntry &entry);

    UiState &m_state;
    KeyCommands *m_commands;
    ApplicationCommands *m_applicationCommands;
    WindowActions *m_actions;
    TopBar *m_topBar;
    LogEntrances *m_logs = nullptr;
    QStackedWidget *m_stack;
    LockedPage *m_locked;
    Sidebar *m_sidebar;
    QStackedWidget *m_pageStack;
    KeysPage *m_keys;
    OverviewPage *m_overview;
    ScopesPage *m_scopes;
    ApplicationsPage *m_applications;
    AuditPage *m_audit;
    FindingsPage *m_findings;
    JournalPage *m_journal;
    QHash<Page, ContentPage *> m_pages;
    Page m_page = Page::Keys;
    bool m_opening = false;         ///< unlocked, its content not shown yet
    QHash<Page, KeyPlace> m_places; ///< where each page looks: a link changes that of one page only
    Inspector *m_inspector;
    ApplicationInspector *m_applicationInspector;
    EventInspector *m_eventInspector;
    FindingInspector *m_findingInspector;
    JournalInspector *m_journalInspector;
    QStackedWidget *m_inspectors; ///< one for each kind of thing that a page selects
    Workbench *m_workbench;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    QTimer m_minute;
};

} // namespace claviger
