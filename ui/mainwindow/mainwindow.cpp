// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "models/tables/findingtablemodel.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/relativetime.h"
#include "ui/mainwindow/logentrances.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/paletteentries.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/mainwindow/workbench.h"
#include "ui/pages/applicationcommands.h"
#include "ui/pages/applicationinspector.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/auditviews.h"
#include "ui/pages/commandbutton.h"
#include "ui/pages/eventinspector.h"
#include "ui/pages/findinginspector.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/inspector.h"
#include "ui/pages/journalinspector.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/keycommands.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/lockedpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/scopespage.h"
#include "ui/pages/uistate.h"
#include "ui/style/possible.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(UiState &state, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_commands(new KeyCommands(this))
    , m_applicationCommands(new ApplicationCommands(this))
    , m_actions(new WindowActions(*this))
    , m_topBar(new TopBar(*m_actions, *m_commands, this))
    , m_stack(new QStackedWidget(this))
    , m_locked(new LockedPage(m_stack))
    , m_sidebar(new Sidebar(clock))
    , m_pageStack(new QStackedWidget)
    , m_keys(new KeysPage(state, clock, *m_commands))
    , m_overview(new OverviewPage(clock))
    , m_scopes(new ScopesPage(clock, *m_commands))
    , m_applications(new ApplicationsPage(state, clock, *m_applicationCommands))
    , m_audit(new AuditPage(state, clock))
    , m_findings(new FindingsPage(state, clock))
    , m_journal(new JournalPage(state))
    , m_inspector(new Inspector(clock, *m_commands))
    , m_applicationInspector(new ApplicationInspector(clock, *m_applicationCommands))
    , m_eventInspector(new EventInspector(clock))
    , m_findingInspector(new FindingInspector(clock, *m_commands))
    , m_journalInspector(new JournalInspector)
    , m_inspectors(new QStackedWidget)
    , m_workbench(new Workbench(state, m_sidebar, m_pageStack, m_inspectors, m_stack))
    , m_status(new StatusStrip(clock, this))
    , m_palette(new CommandPalette(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Claviger"_s);
    setMinimumSize(960, 600);
    layOut();
    connectActions();
    connectPages();
    connectInspectors();
    connectFindings();
    resize(1280, 800);
    restoreGeometry(m_state.geometry());
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::refreshTimes);
    showNoVault();
}

void MainWindow::layOut()
{
    fillMenus(*menuBar(), *m_actions, *m_commands, *m_applicationCommands);
    addToolBar(m_topBar);
    m_stack->addWidget(m_locked);
    m_stack->addWidget(m_workbench);
    setCentralWidget(m_stack);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_logs = new LogEntrances(*this, *m_actions->lock);
    connect(m_logs, &LogEntrances::said, m_status, &StatusStrip::setMessage);
    addPage(Page::Overview, m_overview);
    addPage(Page::Keys, m_keys);
    addPage(Page::Scopes, m_scopes);
    addPage(Page::Applications, m_applications);
    addPage(Page::Audit, m_audit);
    addPage(Page::Findings, m_findings);
    addPage(Page::Journal, m_journal);
    m_inspectors->setObjectName(u"inspectors"_s);
    m_inspectors->setAttribute(Qt::WA_StyledBackground);
    m_inspectors->addWidget(m_inspector);
    m_inspectors->addWidget(m_applicationInspector);
    m_inspectors->addWidget(m_eventInspector);
    m_inspectors->addWidget(m_findingInspector);
    m_inspectors->addWidget(m_journalInspector);
    showPage(m_page);
}

void MainWindow::connectActions()
{
    connect(m_actions->sync, &QAction::triggered, this, &MainWindow::syncRequested);
    connect(m_actions->connectService, &QAction::triggered, this, &MainWindow::connectRequested);
    connect(m_actions->lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (!m_pages.value(m_page)->focusFilter())
            m_topBar->focusFilter();
    });
    connect(m_actions->command, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::follow);
    connect(m_actions->showSidebar, &QAction::toggled, m_workbench, &Workbench::setSidebarVisible);
    connect(m_actions->showInspector, &QAction::triggered, m_workbench, &Workbench::setInspectorVisible);
    connect(m_workbench, &Workbench::inspectorShown, m_actions->showInspector, &QAction::setChecked);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_workbench->focusPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_workbench->focusPane(-1); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions->journal, &QAction::triggered, this, [this] { showPage(Page::Journal); });
    connect(m_actions, &WindowActions::schemeChosen, this, &MainWindow::chooseScheme);
    m_actions->showSidebar->setChecked(m_state.sidebarVisible());
    m_actions->showInspector->setChecked(m_workbench->isInspectorVisible());
    m_actions->setScheme(m_state.colourScheme());
    addActions({m_commands->create(), m_commands->createForJob(), m_commands->leak(),
                m_applicationCommands->create()});
    connect(m_commands, &KeyCommands::createRequested, this, &MainWindow::createRequested);
    connect(m_commands, &KeyCommands::rotateRequested, this, &MainWindow::rotateRequested);
    connect(m_commands, &KeyCommands::revokeRequested, this, &MainWindow::revokeRequested);
    connect(m_commands, &KeyCommands::trailRequested, this,
            [this](const Key &key) { showEvents(trailQuery(key)); });
}

void MainWindow::connectPages()
{
    connect(m_locked, &LockedPage::unlockRequested, this, &MainWindow::unlockRequested);
    connect(m_locked, &LockedPage::createVaultRequested, this, &MainWindow::createVaultRequested);
    connect(m_locked, &LockedPage::openVaultRequested, this, &MainWindow::openVaultRequested);
    connect(m_topBar, &TopBar::filterLeft, this, [this] { m_pageStack->currentWidget()->setFocus(); });
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::setPlace);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_keys, &KeysPage::filterCleared, m_topBar, &TopBar::clearFilter);
    connect(m_applications, &ApplicationsPage::filterCleared, m_topBar, &TopBar::clearFilter);
    connect(m_journal, &JournalPage::filterCleared, m_topBar, &TopBar::clearFilter);
}

void MainWindow::connectInspectors()
{
    for (InspectorFrame *inspector : std::initializer_list<InspectorFrame *>{
             m_inspector, m_applicationInspector, m_eventInspector, m_findingInspector, m_journalInspector}) {
        connect(inspector, &InspectorFrame::closeRequested, this, [this] {
            m_workbench->setInspectorVisible(false);
            m_pageStack->currentWidget()->setFocus();
        });
    }
    connect(m_applications, &ApplicationsPage::applicationSelected, m_applicationInspector,
            &ApplicationInspector::setRow);
    connect(m_audit, &AuditPage::eventSelected, this,
            [this](const std::optional<audit::EventRow> &event, quint64 selected) {
                m_eventInspector->setEvent(event, m_audit->zone(), selected);
            });
    connect(m_inspector, &Inspector::trailRequested, this, &MainWindow::showEvents);
    connect(m_journal, &JournalPage::actSelected, m_journalInspector, &JournalInspector::setAct);
    m_inspector->setTrailDays(m_state.trailDays());
    connect(m_inspector, &Inspector::trailDaysChosen, this, [this](int days) { m_state.setTrailDays(days); });
    connect(m_eventInspector, &EventInspector::menuRequested, m_audit, &AuditPage::popUpMenu);
}

void MainWindow::addPage(Page page, ContentPage *widget)
{
    m_pages.insert(page, widget);
    m_pageStack->addWidget(widget);
    connect(m_topBar, &TopBar::filterChanged, widget, &ContentPage::setFilterText);
    connect(widget, &ContentPage::connectRequested, this, &MainWindow::connectRequested);
    connect(widget, &ContentPage::keysRequested, this, &MainWindow::showKeys);
    connect(widget, &ContentPage::applicationRequested, this, &MainWindow::showApplication);
    connect(widget, &ContentPage::everywhereRequested, this, [this] {
        m_sidebar->selectEverywhere();
        setPlace({});
    });
    connect(widget, &ContentPage::activated, this, [this] { m_workbench->setInspectorVisible(true); });
    connect(widget, &ContentPage::selectionChanged, this, [this, page](const QList<KeyRow> &rows) {
        if (page != m_page)
            return;
        m_commands->setSelection(rows);
        m_inspector->setRows(rows);
    });
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    ContentPage *shown = m_pages.value(page);
    shown->refreshTimes();
    m_pageStack->setCurrentWidget(shown);
    m_pageStack->setFocusProxy(shown);
    m_sidebar->selectPage(page);
    m_topBar->setFilterVisible(page != Page::Audit);
    m_sidebar->markPlace(m_places.value(page));
    m_inspectors->setCurrentWidget(inspectorOf(page));
    m_workbench->setInspectorRoom(page == Page::Audit ? Workbench::Room::Wide : Workbench::Room::Usual);
    m_workbench->setInspectorAvailable(shown->hasSelection());
    m_commands->setSelection(shown->selection());
    m_inspector->setRows(shown->selection());
}

QWidget *MainWindow::inspectorOf(Page page) const
{
    switch (page) {
    case Page::Applications:
        return m_applicationInspector;
    case Page::Audit:
        return m_eventInspector;
    case Page::Findings:
        return m_findingInspector;
    case Page::Journal:
        return m_journalInspector;
    default:
        return m_inspector;
    }
}

void MainWindow::showEvents(const QString &query)
{
    // All that the query finds, wherever it came from.
    m_places.insert(Page::Audit, {});
    m_audit->setPlace({});
    showPage(Page::Audit);
    m_audit->showQuery(query);
}

void MainWindow::connectFindings()
{
    connect(m_findings, &FindingsPage::findingSelected, m_findingInspector, &FindingInspector::setFinding);
    connect(m_findings, &FindingsPage::filterCleared, m_topBar, &TopBar::clearFilter);
    connect(m_overview, &OverviewPage::findingsRequested, this, [this](const KeyPlace &place) {
        m_topBar->clearFilter();
        m_places.insert(Page::Findings, place);
        m_findings->showOpenIn(place);
        showPage(Page::Findings);
    });
    connect(m_inspector, &Inspector::findingChosen, this, [this](const QString &id) {
        m_topBar->clearFilter();
        m_places.insert(Page::Findings, {});
        m_findings->setPlace({});
        showPage(Page::Findings);
        m_findings->showFinding(id);
    });
    connect(m_findingInspector, &FindingInspector::evidenceRequested, this, &MainWindow::showEvents);
    connect(m_findingInspector, &FindingInspector::keyRequested, this, [this](const KeyRow &row) {
        KeyFilter filter;
        filter.keyId = row.key.id; // a name may belong to several
        filter.place = {row.key.connectionId, row.key.workspaceId, row.key.projectId};
        showKeys(filter);
    });
}

void MainWindow::showFindings(const PostureReport &report)
{
    m_findings->setReport(report);
    m_overview->setFindings(report.findings);
    m_inspector->setFindings(m_findings->model().openByKey());
    m_sidebar->setCount(Page::Findings, report.openCount());
}

void MainWindow::showKeyIndex(const KeyIndexPtr &index)
{
    m_eventInspector->setKeys(index);
    m_audit->setKeys(index);
}

void MainWindow::setPlace(const KeyPlace &place)
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        m_places.insert(page.key(), place);
        page.value()->setPlace(place);
    }
}

// The field in the tool bar comes first: it sets the text of every page.
void MainWindow::showKeys(const KeyFilter &filter)
{
    m_topBar->setFilter(filter.text);
    m_keys->showFiltered(filter);
    m_places.insert(Page::Keys, filter.place);
    showPage(Page::Keys);
}

void MainWindow::showApplication(const KeyIdentity &application)
{
    m_topBar->clearFilter();
    m_places.insert(Page::Applications, {});
    m_applications->setPlace({});
    m_applications->select(application);
    showPage(Page::Applications);
}

void MainWindow::openPalette()
{
    m_palette->openWith(
        pageEntries(m_sidebar->pages()) + actionEntries(*menuBar()) + placeEntries(m_sidebar->tree()) +
        filterEntries(m_keys->ownFilters(), m_places.value(m_page)) + keyEntries(m_keys->model()));
}

void MainWindow::follow(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Page:
        return showPage(Page(entry.target.toInt()));
    case PaletteEntry::Kind::Action:
        return actionOf(entry)->trigger();
    case PaletteEntry::Kind::Place:
        setPlace(entry.target.value<KeyPlace>());
        return m_sidebar->markPlace(m_places.value(m_page));
    case PaletteEntry::Kind::Filter:
        return showKeys(entry.target.value<KeyFilter>());
    case PaletteEntry::Kind::Key:
        showKeys(entry.target.value<KeyFilter>());
        return m_keys->table()->selectRow(0);
    }
}

void MainWindow::setVaultOpen(bool open)
{
    m_actions->setVaultOpen(open);
    m_logs->setSourcesAvailable(open);
    m_topBar->setVisible(open);
    statusBar()->setVisible(open);
    m_opening = m_opening || (open && m_stack->currentWidget() == m_locked);
    m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_workbench) : m_locked);
    if (open) {
        m_minute.start();
        return;
    }
    m_minute.stop();
    m_palette->closePalette();
    m_topBar->clearFilter();
    for (ContentPage *page : std::as_const(m_pages))
        page->clear();
    m_inspector->setAbilities({});
    m_inspector->setRows({});
    showKeyIndex({});
    m_inspector->setFindings({});
    m_sidebar->setCount(Page::Findings, -1);
    m_applicationInspector->setAbilities({});
    m_sidebar->setInventory({});
    m_sidebar->selectEverywhere();
    setPlace({});
    m_commands->setSelection({});
    m_status->setConnections({});
    m_status->setMessage({});
    m_status->setOffline({});
    m_status->clearProgress();
}

void MainWindow::showNoVault()
{
    setVaultOpen(false);
    m_locked->showNoVault();
}

void MainWindow::showLocked(const QString &vaultName, const QString &error, const QString &reason)
{
    setVaultOpen(false);
    m_locked->showLocked(vaultName, error, reason);
}

void MainWindow::cover(const QString &vaultName, const QString &reason)
{
    m_topBar->hide();
    statusBar()->hide();
    m_locked->showLocked(vaultName, {}, reason);
    m_stack->setCurrentWidget(m_locked);
    repaint();
}

void MainWindow::showUnlocking()
{
    m_locked->showUnlocking();
}

void MainWindow::showFailure(const Error &error)
{
    m_locked->showFailure(error.message);
}

void MainWindow::showLoading()
{
    setVaultOpen(true);
    for (ContentPage *page : std::as_const(m_pages))
        page->setLoading();
}

void MainWindow::showContent(const PageContent &content)
{
    setVaultOpen(true);
    m_sidebar->setInventory(content.inventory);
    m_inspector->setAbilities(content.abilities);
    m_applicationInspector->setAbilities(content.abilities);
    for (ContentPage *page : std::as_const(m_pages))
        page->setContent(content);
    m_status->setConnections(content.inventory.connections);
    const QList<Connection> &connections = content.inventory.connections;
    const bool byHand = std::ranges::all_of(
        connections, [](const Connection &each) { return each.trust == Connection::Trust::Manual; });
    setPossible(*m_actions->sync, tr("Sync"),
                connections.isEmpty() ? tr("Connect a service first.")
                : byHand              ? tr("All connections are kept by hand: there is nobody to ask.")
                                      : QString());
    // Work begins in the page, not at the first button of the tool bar.
    if (std::exchange(m_opening, false))
        m_pageStack->currentWidget()->setFocus();
}

void MainWindow::showOffline(const QDateTime &asOf)
{
    m_keys->setNotice(u"offline"_s, asOf.isValid()
                                        ? tr("Offline: showing data as of %1.").arg(shortTime(asOf))
                                        : QString());
    m_status->setOffline(asOf);
}

void MainWindow::refreshTimes()
{
    m_pages.value(m_page)->refreshTimes(); // the others when they are shown
    m_status->refreshTimes();
}

QAction *MainWindow::lockAction() const
{
    return m_actions->lock;
}

void MainWindow::chooseScheme(ColourScheme scheme)
{
    m_state.setColourScheme(scheme);
    m_actions->setScheme(scheme);
    Q_EMIT schemeChosen(scheme);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized())
        Q_EMIT minimised();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace claviger
