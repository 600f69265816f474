// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "ui/pages/keypagecontent.h"

#include <QObject>
#include <QTimer>

namespace claviger {

class MainWindow;

/// Shows what a session holds in a window, and again whenever it changes; starts and follows syncs.
/// Lives as long as the session. GUI thread.
class SessionView : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    SessionView(Session &session, MainWindow &window, QObject *parent = nullptr);

    /// Syncs every connection.
    void syncAll();
    void sync(const QString &connectionId);
    void cancelSyncs();

    [[nodiscard]] const KeyPageContent &content() const { return m_content; }

Q_SIGNALS:
    /// The window shows what the vault holds.
    void shown();

private:
    void reloadSoon();
    void reload();
    void show(const Inventory &inventory);
    [[nodiscard]] ConnectionAbilities abilitiesOf(const Connection &connection) const;
    void followProgress(const QString &connectionId, const QString &step, int done, int total);
    void syncEnded(const QString &connectionId, const Result<SyncReport> &report);
    void showOffline();

    Session &m_session;
    MainWindow &m_window;
    KeyPageContent m_content;
    QTimer m_reload;
    struct Progress
    {
        QString step;
        int done = 0;
        int total = 0;
    };
    QHash<QString, Progress> m_progress; ///< by connection, of the syncs under way
    QHash<QString, QFuture<Result<SyncReport>>> m_syncs;
    QSet<QString> m_unreachable;
};

} // namespace claviger
