// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importqueue.h"
#include "models/audit/readers/secretscrubber.h"
#include "models/tables/importplanmodel.h"
#include "ui/imports/importcontext.h"
#include "ui/imports/loginput.h"
#include "ui/pages/pagecontent.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace claviger {

class DialogHost;
class ImportProgressDialog;
class ImportStrip;
class Session;
class SourcesDialog;
class TrailPull;

/// Brings logs into the open vault, from the dialog that shows them first to the receipt, and keeps the list
/// of sources. Main thread; files are read on threads of their own.
class LogFlows final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    LogFlows(DialogHost &dialogs, ImportStrip &strip, QObject *parent = nullptr);
    ~LogFlows() override;

    /// The folder for formats of a person's own.
    void setFormatsFolder(const QString &folder) { m_formatsFolder = folder; }
    /// Null: what is under way is stopped, and what it has read is kept.
    void setSession(Session *session);
    void setVault(const QString &name, bool isThrowAway);
    void setContent(const PageContent &content);

    /// Shows the import dialog.
    void open(const LogInput &input);
    void showSources();
    void pullTrails();
    [[nodiscard]] const std::vector<qint64> &switchedOff() const { return m_switchedOff; }

Q_SIGNALS:
    void lookOnlyRequested(const claviger::LogInput &input);
    /// Imports came or went, and their events.
    void eventsChanged();
    /// Imports whose events are to be left out of all answers.
    void switchedOffChanged(const std::vector<qint64> &importIds);
    /// How many imports there are, and how many of them are switched off.
    void sourcesCounted(int count, int off);
    /// What came of a reading of trails that nobody watches.
    void said(const QString &sentence);
    void eventsRequested();
    /// Files were imported into a vault that stays.
    void imported(const QStringList &paths);
    void openRequested();

private:
    struct Readers; ///< what the reading thread keeps

    [[nodiscard]] ImportActions actions();
    [[nodiscard]] ImportContext context() const;
    /// What keys look like, as far as is known by now.
    [[nodiscard]] std::vector<audit::TokenShape> secrets() const;
    void start(const QList<PlannedLog> &logs);
    void showProgress();
    void onEnded(const QList<audit::ImportOutcome> &outcomes, int dropped);
    void showReceipt(const QList<audit::ImportOutcome> &outcomes, int dropped);
    void reloadSources();
    void takeSources(QList<audit::ImportRecord> imports);
    void takeSwitches(const std::vector<qint64> &off);
    void switchOff(const std::vector<qint64> &off);
    void showSourcesIn(SourcesDialog &dialog);
    void confirmRemoval(const audit::ImportRecord &import);
    void showPull();

    DialogHost &m_dialogs;
    ImportStrip &m_strip;
    QString m_formatsFolder;
    QPointer<Session> m_session;
    QString m_vaultName;
    bool m_isThrowAway = false;
    QList<Connection> m_connections;
    QList<Key> m_keys;
    QList<audit::ImportRecord> m_imports;
    std::vector<qint64> m_switchedOff;
    quint64 m_switches = 0; ///< by the person: what was read before the last one is out of date
    std::unique_ptr<audit::ImportQueue> m_queue;
    std::unique_ptr<TrailPull> m_pull;
    std::shared_ptr<Readers> m_state;
    QThreadPool m_readers; ///< one thread
    QTimer m_showProgress;
    QTimer m_reload;
    QPointer<ImportProgressDialog> m_progress;
    QPointer<SourcesDialog> m_sources;
    bool m_inBackground = false;
    bool m_knowsSources = false;
    QList<audit::ImportOutcome> m_lastOutcomes;
    int m_lastDropped = 0;
};

} // namespace claviger
