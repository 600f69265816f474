// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/examination.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace claviger {

class DialogHost;
class MainWindow;
class Session;

/// Examines the vault whenever something changed, away from the GUI's thread, and shows what came of it:
/// page, badge, links beside keys. Changes in a row lead to one examination. Main thread.
class FindingsWatch final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    FindingsWatch(MainWindow &window, DialogHost &dialogs, QObject *parent = nullptr);
    ~FindingsWatch() override;

    /// Null: nothing is examined any more; returns once what was under way has ended.
    void setSession(Session *session);
    /// Soon, once; to be called after anything that may change the answer.
    void examineSoon();
    /// Imports whose events count nowhere from now on.
    void leaveOut(const std::vector<qint64> &importIds);

Q_SIGNALS:
    void examined(const claviger::PostureReport &report);
    /// Something worth a line in the status bar.
    void said(const QString &sentence);

private:
    void start();
    void onFinished();
    void stop();
    void accept(const FindingRecord &record);
    void reopen(const FindingRecord &record);

    MainWindow &m_window;
    DialogHost &m_dialogs;
    QPointer<Session> m_session;
    std::vector<qint64> m_leftOut;
    QTimer m_soon;
    QFutureWatcher<Result<PostureReport>> *m_watcher = nullptr;
    bool m_again = false; ///< something changed while an examination was under way
};

} // namespace claviger
