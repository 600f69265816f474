// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/logflows.h"

#include "models/audit/import/makescrubber.h"
#include "models/audit/readers/folderentries.h"
#include "models/audit/readers/logformatcatalogue.h"
#include "models/domain/whendone.h"
#include "models/sync/audittrail.h"
#include "models/sync/secrettraces.h"
#include "models/sync/session.h"
#include "models/tables/logacts.h"
#include "models/tables/logwords.h"
#include "models/vault/switchedoffrepository.h"
#include "ui/control/dialoghost.h"
#include "ui/control/trailpull.h"
#include "ui/control/vaultwrite.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/imports/importdialog.h"
#include "ui/imports/importprogressdialog.h"
#include "ui/imports/importstrip.h"
#include "ui/imports/receiptdialog.h"
#include "ui/imports/sourcesdialog.h"

#include <QtConcurrent>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressAfter = 300; // ms: what is done sooner needs no window of its own
constexpr int reloadAfter = 400;   // ms: files that end in quick succession are shown together
constexpr qsizetype mostFiles = 10'000;

} // namespace

/// Used by the one reading thread only.
struct LogFlows::Readers
{
    Readers(audit::EventStore &events, std::vector<audit::TokenShape> shapes)
        : store(events), secrets(std::move(shapes))
    {
    }

    Result<audit::LogPreview> preview(const QString &path, const audit::ReaderOptions &options)
    {
        if (!scrubber) {
            const auto made = audit::makeScrubber(store, secrets);
            if (!made)
                return fail(made.error());
            scrubber = *made;
        }
        return audit::previewLog(path, options, *scrubber);
    }

    audit::EventStore &store;
    const std::vector<audit::TokenShape> secrets;
    std::shared_ptr<const audit::SecretScrubber> scrubber;
};

LogFlows::LogFlows(DialogHost &dialogs, ImportStrip &strip, QObject *parent)
    : QObject(parent), m_dialogs(dialogs), m_strip(strip)
{
    m_readers.setMaxThreadCount(1);
    m_showProgress.setSingleShot(true);
    m_showProgress.setInterval(progressAfter);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfter);
    connect(&m_showProgress, &QTimer::timeout, this, &LogFlows::showProgress);
    connect(&m_reload, &QTimer::timeout, this, &LogFlows::reloadSources);
    connect(&strip, &ImportStrip::stopRequested, this, [this] {
        if (m_queue)
            m_queue->stop();
    });
    connect(&strip, &ImportStrip::detailsRequested, this, [this] {
        if (m_queue && m_queue->isRunning())
            showProgress();
        else
            showReceipt(m_lastOutcomes, m_lastDropped);
    });
}

LogFlows::~LogFlows()
{
    setSession(nullptr);
}

void LogFlows::setSession(Session *session)
{
    m_showProgress.stop();
    m_reload.stop();
    m_pull.reset();
    m_queue.reset();
    m_strip.showEnd({});
    m_readers.clear();
    m_readers.waitForDone();
    m_state.reset();
    m_keys.clear();
    m_imports.clear();
    m_knowsSources = false;
    m_lastOutcomes.clear();
    m_switchedOff.clear();
    if (m_session != nullptr)
        disconnect(&m_session->auditTrail(), nullptr, &m_reload, nullptr);
    m_session = session;
    Q_EMIT sourcesCounted(0, 0);
    if (session == nullptr)
        return;
    connect(&session->auditTrail(), &AuditTrail::finished, &m_reload, qOverload<>(&QTimer::start));
    m_queue = std::make_unique<audit::ImportQueue>(session->events());
    connect(m_queue.get(), &audit::ImportQueue::progressed, this, [this](const audit::ImportPace &pace) {
        m_strip.showPace(pace);
        if (m_progress)
            m_progress->showPace(pace);
    });
    connect(m_queue.get(), &audit::ImportQueue::fileEnded, &m_reload, qOverload<>(&QTimer::start));
    connect(m_queue.get(), &audit::ImportQueue::ended, this, &LogFlows::onEnded);
    reloadSources();
}

void LogFlows::setVault(const QString &name, bool isThrowAway)
{
    m_vaultName = name;
    m_isThrowAway = isThrowAway;
}

void LogFlows::setContent(const PageContent &content)
{
    m_connections = content.inventory.connections;
    m_keys = content.inventory.keys;
}

std::vector<audit::TokenShape> LogFlows::secrets() const
{
    return tokenShapesOf(m_session->catalogue(), m_keys);
}

ImportContext LogFlows::context() const
{
    ImportContext context{m_vaultName, m_isThrowAway, {}};
    const audit::LogFormatCatalogue catalogue({m_formatsFolder});
    for (const audit::LogFormat &format : catalogue.formats())
        context.formats.append({QString::fromStdString(format.id), QString::fromStdString(format.name)});
    std::ranges::sort(context.formats, [](const auto &a, const auto &b) {
        return a.second.compare(b.second, Qt::CaseInsensitive) < 0;
    });
    return context;
}

ImportActions LogFlows::actions()
{
    ImportActions actions;
    actions.list = [this](const QStringList &paths) {
        return QtConcurrent::run(&m_readers, [paths]() -> Result<QStringList> {
            const QStringList files =
                audit::filesUnder(paths, audit::ReaderLimits().folderDepth, mostFiles + 1);
            if (files.size() > mostFiles)
                return fail(
                    ErrorCode::Invalid,
                    tr("There are more than %L1 files in it: choose a folder with fewer.").arg(mostFiles));
            return files;
        });
    };
    actions.preview = [this](const QString &path, const audit::ReaderOptions &options) {
        return QtConcurrent::run(&m_readers, [state = m_state, path, options]() -> Result<audit::LogPreview> {
            return state->preview(path, options);
        });
    };
    actions.keepFormat = [this](const audit::OwnFormatDraft &draft) {
        return QtConcurrent::run(
            &m_readers, [draft, folder = m_formatsFolder] { return audit::saveOwnFormat(draft, folder); });
    };
    return actions;
}

void LogFlows::open(const LogInput &input)
{
    if (!m_session || input.isEmpty())
        return;
    m_state = std::make_shared<Readers>(m_session->events(), secrets());
    audit::ReaderOptions base;
    base.formatFolders = {m_formatsFolder};
    base.texts = input.texts;
    auto *dialog = new ImportDialog(input, base, context(), actions(), m_dialogs.window());
    connect(dialog, &ImportDialog::importRequested, this, &LogFlows::start);
    connect(dialog, &ImportDialog::lookOnlyRequested, this, &LogFlows::lookOnlyRequested);
    m_dialogs.show(dialog);
}

void LogFlows::start(const QList<PlannedLog> &logs)
{
    QList<audit::QueuedLog> queued;
    QStringList files;
    const std::vector<audit::TokenShape> shapes = secrets();
    for (const PlannedLog &log : logs) {
        queued.append({log.path, {log.options, shapes}});
        if (!log.options.texts.contains(log.path))
            files.append(log.path);
    }
    m_inBackground = m_queue->isRunning();
    m_queue->add(queued);
    if (!m_inBackground)
        m_showProgress.start();
    if (!m_isThrowAway && !files.isEmpty())
        Q_EMIT imported(files);
}

void LogFlows::showProgress()
{
    if (m_progress || !m_queue->isRunning())
        return;
    m_progress = new ImportProgressDialog(m_dialogs.window());
    m_inBackground = false;
    m_progress->showPace(m_queue->pace());
    connect(m_progress, &ImportProgressDialog::stopRequested, m_queue.get(), &audit::ImportQueue::stop);
    connect(m_progress, &QDialog::rejected, this, [this] { m_inBackground = true; });
    m_dialogs.show(m_progress);
}

void LogFlows::onEnded(const QList<audit::ImportOutcome> &outcomes, int dropped)
{
    m_showProgress.stop();
    m_lastOutcomes = outcomes;
    m_lastDropped = dropped;
    audit::ImportReceipt sum;
    for (const audit::ImportOutcome &outcome : outcomes) {
        if (m_session)
            m_session->note(importAct(outcome));
        if (!outcome.receipt)
            continue;
        sum.stored += outcome.receipt->stored;
        sum.duplicates += outcome.receipt->duplicates;
        sum.rejected += outcome.receipt->rejected;
    }
    m_strip.showEnd(tr("Imported: %1").arg(countsText(sum)));
    m_reload.stop();
    reloadSources();
    if (m_progress)
        m_progress->accept();
    // Who went on working is not interrupted: the bottom line tells, and leads to the receipt.
    if (!m_inBackground)
        showReceipt(outcomes, dropped);
}

void LogFlows::showReceipt(const QList<audit::ImportOutcome> &outcomes, int dropped)
{
    if (!m_session || outcomes.isEmpty())
        return;
    auto *dialog = new ReceiptDialog(
        outcomes, dropped,
        [this](qint64 importId) {
            return m_session->events().rejected(importId, 0, ReceiptDialog::shownRejected);
        },
        m_dialogs.window());
    connect(dialog, &ReceiptDialog::eventsRequested, this, &LogFlows::eventsRequested);
    m_dialogs.show(dialog);
}

void LogFlows::reloadSources()
{
    if (!m_session)
        return;
    const auto readSwitches = [](Database &database) { return SwitchedOffRepository(database).all(); };
    whenDone(m_session->vault().run(readSwitches), this,
             [this, session = m_session, switches = m_switches](const Result<std::vector<qint64>> &off) {
                 if (off && session != nullptr && session == m_session && switches == m_switches)
                     takeSwitches(*off);
             });
    whenDone(m_session->events().imports(), this,
             [this, session = m_session](const Result<QList<audit::ImportRecord>> &imports) {
                 if (imports && session != nullptr && session == m_session)
                     takeSources(*imports);
             });
}

void LogFlows::takeSwitches(const std::vector<qint64> &off)
{
    if (off == m_switchedOff)
        return;
    m_switchedOff = off;
    if (m_sources)
        showSourcesIn(*m_sources);
    Q_EMIT sourcesCounted(int(m_imports.size()), int(off.size()));
    Q_EMIT switchedOffChanged(off);
}

void LogFlows::switchOff(const std::vector<qint64> &off)
{
    ++m_switches;
    m_switchedOff = off;
    Q_EMIT sourcesCounted(int(m_imports.size()), int(off.size()));
    Q_EMIT switchedOffChanged(off);
    writeToVault<SwitchedOffRepository>(
        *m_session, this, [off](SwitchedOffRepository &repository) { return repository.set(off); },
        [this](const Error &error) { Q_EMIT said(error.message); });
}

void LogFlows::takeSources(QList<audit::ImportRecord> imports)
{
    // One that is under way is no source yet.
    if (m_queue->isRunning() || (m_pull && m_pull->isRunning()))
        imports.removeIf([](const auto &each) { return each.state == audit::ImportRecord::State::Running; });
    const auto idsOf = [](const QList<audit::ImportRecord> &records) {
        std::vector<qint64> ids;
        for (const audit::ImportRecord &record : records)
            ids.push_back(record.id);
        return ids;
    };
    const std::vector<qint64> ids = idsOf(imports);
    const bool differ = std::exchange(m_knowsSources, true) && ids != idsOf(m_imports);
    m_imports = imports;
    if (m_sources)
        showSourcesIn(*m_sources);
    Q_EMIT sourcesCounted(int(ids.size()), int(m_switchedOff.size()));
    if (differ)
        Q_EMIT eventsChanged();
}

void LogFlows::showSourcesIn(SourcesDialog &dialog)
{
    dialog.setImports(m_imports, m_switchedOff);
    const bool none = TrailPull::readable(*m_session, m_connections).isEmpty();
    dialog.setCannotPull(none ? tr("No connection has a service whose trail can be read.") : QString());
}

void LogFlows::showSources()
{
    if (!m_session || m_sources)
        return;
    m_sources = new SourcesDialog(m_dialogs.window());
    connect(m_sources, &SourcesDialog::switched, this, &LogFlows::switchOff);
    connect(m_sources, &SourcesDialog::receiptRequested, this, [this](const audit::ImportRecord &import) {
        showReceipt({{import.receipt.files.value(0).path, import.receipt, import.id}}, 0);
    });
    connect(m_sources, &SourcesDialog::removeRequested, this, &LogFlows::confirmRemoval);
    connect(m_sources, &SourcesDialog::pullRequested, this, &LogFlows::pullTrails);
    connect(m_sources, &SourcesDialog::openRequested, this, &LogFlows::openRequested);
    showSourcesIn(*m_sources);
    showPull();
    m_dialogs.show(m_sources);
}

void LogFlows::confirmRemoval(const audit::ImportRecord &import)
{
    Confirmation words;
    const QString name = sourceName(import.receipt);
    words.title = tr("Remove %1").arg(name);
    words.sentence = tr("Its events leave this vault. The file that they came from stays as it is.");
    words.impact =
        tr("Events that later imports skipped because this one had them already go too, until those files "
           "are imported again.");
    words.facts = {{tr("Events"), QLocale().toString(qulonglong(import.receipt.stored))},
                   {tr("First event"), nanosecondsText(import.receipt.first)},
                   {tr("Last event"), nanosecondsText(import.receipt.last)}};
    words.button = tr("&Remove %Ln event(s)", nullptr, int(import.receipt.stored));
    words.running = tr("Removing …");
    auto *dialog = new ConfirmDialog(
        words, [this, id = import.id] { return m_session->events().forget(id); }, m_dialogs.window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, receipt = import.receipt] {
        if (m_session)
            m_session->note(removalAct(receipt));
        reloadSources();
    });
    m_dialogs.show(dialog);
}

void LogFlows::pullTrails()
{
    if (!m_session || (m_pull && m_pull->isRunning()))
        return;
    m_pull = std::make_unique<TrailPull>(*m_session, TrailPull::readable(*m_session, m_connections));
    connect(m_pull.get(), &TrailPull::progressed, this, &LogFlows::showPull);
    connect(m_pull.get(), &TrailPull::ended, this, [this] {
        showPull();
        reloadSources();
    });
    m_pull->start();
}

void LogFlows::showPull()
{
    if (m_pull && !m_pull->isRunning() && !m_sources)
        Q_EMIT said(m_pull->sentence());
    if (!m_sources || !m_pull)
        return;
    m_sources->setPulling(m_pull->isRunning() ? m_pull->sentence() : QString());
    if (!m_pull->isRunning())
        m_sources->say(m_pull->sentence());
}

} // namespace claviger
