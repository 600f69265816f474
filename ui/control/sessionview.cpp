// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/sessionview.h"

#include "models/audit/store/eventstore.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "ui/audit/compareeventsdialog.h"
#include "ui/audit/facetvaluesdialog.h"
#include "ui/control/applicationactions.h"
#include "ui/control/auditexplorer.h"
#include "ui/control/auditexports.h"
#include "ui/control/auditmemory.h"
#include "ui/control/dialoghost.h"
#include "ui/control/formkeeper.h"
#include "ui/control/entityexplorer.h"
#include "ui/control/eventnewsloader.h"
#include "ui/control/filtermemory.h"
#include "ui/control/findingswatch.h"
#include "ui/control/inventoryloader.h"
#include "ui/control/journalactions.h"
#include "ui/control/keyactions.h"
#include "ui/control/keyhistory.h"
#include "ui/control/keyindexloader.h"
#include "ui/control/keytrailloader.h"
#include "ui/control/leakrunbook.h"
#include "ui/control/logflows.h"
#include "ui/control/pastedkey.h"
#include "ui/control/recordactions.h"
#include "ui/control/syncwatch.h"
#include "ui/dialogs/errorsdialog.h"
#include "ui/mainwindow/logentrances.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/applicationcommands.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/eventinspector.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/inspector.h"
#include "ui/pages/keycommands.h"
#include "ui/pages/keyspage.h"

#include <limits>
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
    , m_history(new KeyHistory(*m_dialogs, window.commands(), this))
    , m_pasted(new PastedKey(*m_dialogs, window.commands(), this))
    , m_leak(new LeakRunbook(*m_dialogs, *m_actions, this))
    , m_logs(new LogFlows(*m_dialogs, window.logEntrances().strip(), this))
    , m_applications(new ApplicationActions(*m_dialogs, window.applicationCommands(), clipboard, this))
    , m_forms(new FormKeeper(*m_dialogs, this))
    , m_audit(new AuditExplorer(window.auditPage(), this))
    , m_exports(new AuditExports(window.auditPage(), *m_audit, *m_dialogs, this))
    , m_memory(new AuditMemory(window.auditPage(), this))
    , m_filters(new FilterMemory(window.keysPage(), this))
    , m_entities(new EntityExplorer(window, window.auditPage().clock(), this))
    , m_news(new EventNewsLoader(this))
    , m_index(new KeyIndexLoader(this))
    , m_trail(new KeyTrailLoader(window.auditPage().clock(), this))
    , m_findings(new FindingsWatch(window, *m_dialogs, this))
    , m_journal(new JournalActions(window.journalPage(), *m_dialogs, this))
{
    m_dialogs->setCommands({window.lockAction()});
    connect(m_loader, &InventoryLoader::loaded, this, &SessionView::onLoaded);
    connect(m_forms, &FormKeeper::wanted, this, &SessionView::reopen);
    connect(m_loader, &InventoryLoader::failed, this, &SessionView::onFailed);
    connect(&window, &MainWindow::syncRequested, m_sync, &SyncWatch::syncAll);
    connect(&window, &MainWindow::syncRequested, m_loader, [this] {
        if (m_isUnread)
            m_loader->load();
    });
    connect(&window, &MainWindow::connectRequested, m_actions, &KeyActions::connectService);
    connectCommands();
    connectLogs();
    connectAudit();
    connectTrail();
    connectFindings();
    connect(&window.statusStrip(), &StatusStrip::problemsRequested, this,
            [this] { m_dialogs->show(new ErrorsDialog(m_sync->problems(), m_dialogs->window())); });
    connect(m_actions, &KeyActions::connected, m_sync, &SyncWatch::sync);
    connect(m_actions, &KeyActions::keysChanged, m_loader, &InventoryLoader::load);
    connect(m_leak, &LeakRunbook::ended, m_sync, &SyncWatch::sync);
    const auto say = [this](const QString &sentence) { m_window.statusStrip().setMessage(sentence); };
    connect(m_records, &RecordActions::said, this, say);
    connect(m_history, &KeyHistory::said, this, say);
    connect(m_findings, &FindingsWatch::said, this, say);
    connect(m_findings, &FindingsWatch::examined, m_actions,
            [this](const PostureReport &report) { m_actions->setLastUses(report.lastUses); });
    connect(m_filters, &FilterMemory::failed, this, [say](const Error &error) { say(error.message); });
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

void SessionView::connectLogs()
{
    LogEntrances &entrances = m_window.logEntrances();
    connect(&entrances, &LogEntrances::logsRequested, this,
            [this](const LogInput &input, DropOverlay::Place place) {
                if (m_session != nullptr && place == DropOverlay::Place::Vault)
                    m_logs->open(input);
                else
                    Q_EMIT lookOnlyRequested(input);
            });
    connect(&entrances, &LogEntrances::sourcesRequested, m_logs, &LogFlows::showSources);
    connect(m_logs, &LogFlows::lookOnlyRequested, this, &SessionView::lookOnlyRequested);
    connect(m_logs, &LogFlows::imported, &entrances, &LogEntrances::addRecent);
    connect(m_logs, &LogFlows::openRequested, &entrances, &LogEntrances::chooseFiles);
    AuditPage &page = m_window.auditPage();
    entrances.acceptPasteOn(page);
    connect(&page, &AuditPage::importRequested, &entrances, &LogEntrances::chooseFiles);
    connect(&page, &AuditPage::sourcesRequested, m_logs, &LogFlows::showSources);
    connect(&page, &AuditPage::pullRequested, m_logs, &LogFlows::pullTrails);
    connect(m_logs, &LogFlows::sourcesCounted, &page, &AuditPage::setSources);
    connect(m_logs, &LogFlows::eventsChanged, m_audit, &AuditExplorer::reload);
    connect(m_logs, &LogFlows::switchedOffChanged, m_audit, &AuditExplorer::leaveOut);
    connect(m_logs, &LogFlows::switchedOffChanged, m_entities, &EntityExplorer::leaveOut);
    connect(m_logs, &LogFlows::said, &page, [&page](const QString &sentence) { page.setNotice(sentence); });
    connect(m_logs, &LogFlows::eventsRequested, this, [this] { m_window.showPage(Page::Audit); });
}

void SessionView::connectAudit()
{
    AuditPage &page = m_window.auditPage();
    connect(&page, &AuditPage::compareRequested, this,
            [this, &page](const audit::EventRow &first, const audit::EventRow &second) {
                if (m_session != nullptr)
                    m_dialogs->show(new CompareEventsDialog(first, second, page.zone(), m_session->clock(),
                                                            m_dialogs->window()));
            });
    connect(&page, &AuditPage::entityRequested, m_entities, &EntityExplorer::explore);
    connect(m_entities, &EntityExplorer::queryRequested, &m_window, &MainWindow::showEvents);
    connect(&page, &AuditPage::allValuesRequested, this, &SessionView::listValues);
    connect(&page, &AuditPage::eventSelected, m_news, &EventNewsLoader::setEvent);
    connect(m_logs, &LogFlows::switchedOffChanged, m_news, &EventNewsLoader::leaveOut);
    connect(m_news, &EventNewsLoader::loaded, &m_window.eventInspector(), &EventInspector::setNews);
    connect(m_memory, &AuditMemory::failed, this,
            [&page](const Error &error) { page.setNotice(error.message, true); });
}

void SessionView::connectTrail()
{
    Inspector &inspector = m_window.keyInspector();
    connect(&inspector, &Inspector::keyShown, m_trail, &KeyTrailLoader::setKey);
    connect(m_trail, &KeyTrailLoader::loaded, &inspector, &Inspector::setTrail);
    connect(m_trail, &KeyTrailLoader::failed, &inspector, &Inspector::setTrailError);
    connect(m_logs, &LogFlows::eventsChanged, m_trail, &KeyTrailLoader::reload);
    connect(m_logs, &LogFlows::switchedOffChanged, m_trail, &KeyTrailLoader::leaveOut);
    connect(m_index, &KeyIndexLoader::made, m_trail, &KeyTrailLoader::setKeys);
    connect(m_index, &KeyIndexLoader::made, &m_window, &MainWindow::showKeyIndex);
}

void SessionView::connectFindings()
{
    connect(m_logs, &LogFlows::eventsChanged, m_findings, &FindingsWatch::examineSoon);
    connect(m_logs, &LogFlows::switchedOffChanged, m_findings, &FindingsWatch::leaveOut);
    connect(&m_window.findingsPage(), &FindingsPage::sourcesRequested, m_logs, &LogFlows::showSources);
}

void SessionView::reloadEvents()
{
    m_audit->reload();
    m_trail->reload();
}

void SessionView::listValues(const audit::FacetOf &facet)
{
    if (m_session == nullptr)
        return;
    AuditPage &page = m_window.auditPage();
    const auto load = [session = m_session, facet, condition = page.condition(),
                       without = m_logs->switchedOff()] {
        audit::Question question;
        question.withoutImports = without;
        question.condition = condition;
        question.facets = {facet};
        question.facetLimit = std::numeric_limits<std::uint32_t>::max();
        return session->events().ask(question);
    };
    auto *dialog = new FacetValuesDialog(facet, load, m_dialogs->window());
    connect(dialog, &FacetValuesDialog::filterRequested, &page,
            [&page](const FacetFilter &filter) { page.filter(filter); });
    m_dialogs->show(dialog);
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
    m_isSynced = false;
    m_isUnread = false;
    m_remarks.clear();
    if (session == nullptr)
        m_dialogs->closeAll();
    m_actions->setSession(session);
    m_records->setSession(session);
    m_history->setSession(session);
    m_pasted->setSession(session);
    m_leak->setSession(session);
    m_logs->setSession(session);
    m_applications->setSession(session);
    m_sync->setSession(session);
    m_audit->setSession(session);
    m_exports->setSession(session);
    m_memory->setSession(session);
    m_filters->setSession(session);
    m_entities->setSession(session);
    m_trail->setSession(session);
    m_journal->setSession(session);
    m_news->setSession(session);
    m_index->clear();
    if (session != nullptr) {
        m_window.showLoading();
        connect(session, &Session::connectionsChanged, m_loader, &InventoryLoader::load);
        connect(session, &Session::dataChanged, m_loader, &InventoryLoader::load);
        connect(session, &Session::operationsChanged, m_loader, &InventoryLoader::load);
        // A failed sync changes no data, but its sentence is to be seen.
        connect(&session->synchroniser(), &Synchroniser::finished, m_loader, [this] {
            m_isSynced = true;
            m_loader->load();
        });
    }
    m_loader->setSession(session);
    m_findings->setSession(session);
}

void SessionView::onLoaded(const PageContent &content)
{
    m_window.showContent(content);
    m_sync->setConnections(content.inventory.connections);
    showRemarks();
    m_actions->setContent(content);
    m_records->setContent(content);
    m_pasted->setContent(content);
    m_leak->setContent(content);
    m_logs->setContent(content);
    m_applications->setContent(content);
    m_index->setInventory(content.inventory);
    // Dialogs are opened on what was loaded.
    if (m_session != nullptr && !std::exchange(m_formsAreBack, true))
        m_forms->bringBack(*m_session);
    Q_EMIT shown();
}

void SessionView::reopen(const OpenForm &form)
{
    m_actions->reopen(form) || m_records->reopen(form) || m_applications->reopen(form) ||
        m_leak->reopen(form) || m_pasted->reopen(form);
}

// What was read before stays: it is older than the failure, not wrong.
void SessionView::onFailed(const Error &error)
{
    m_window.statusStrip().setMessage(error.message);
    m_isUnread = true;
    if (m_readError != nullptr)
        return;
    m_readError = new ErrorsDialog({{tr("The vault"), error}}, m_dialogs->window());
    m_dialogs->show(m_readError);
}

// What was said about something else stays until there is news, or the next sync.
void SessionView::showRemarks()
{
    const QString remarks = m_sync->remarks();
    const bool synced = std::exchange(m_isSynced, false);
    const bool readAgain = std::exchange(m_isUnread, false);
    if (std::exchange(m_remarks, remarks) != remarks || synced || readAgain)
        m_window.statusStrip().setMessage(remarks);
}

} // namespace claviger
