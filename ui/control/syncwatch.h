// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/sync/synchroniser.h"
#include "ui/dialogs/errorsdialog.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace claviger {

class MainWindow;

/// Starts syncs and shows how they go in the status strip and, when no service answers, in the page.
/// Main thread.
class SyncWatch final : public QObject
{
    Q_OBJECT
public:
    /// \a window must outlive the watch.
    explicit SyncWatch(MainWindow &window, QObject *parent = nullptr);

    void setSession(Session *session);
    void setConnections(const QList<Connection> &connections);
    void syncAll();
    void sync(const QString &connectionId);
    /// What went wrong with which connection at its last sync.
    [[nodiscard]] QList<NamedError> problems() const;
    /// What the last syncs found that a person should know: keys that died and why, what a lost answer left
    /// behind. Empty: nothing.
    [[nodiscard]] QString remarks() const;

private:
    struct Step
    {
        QString text;
        int done = 0;
        int total = 0;
    };
    void onProgressed(const QString &connectionId, const QString &step, int done, int total);
    void onFinished(const QString &connectionId, const Result<SyncReport> &result);
    void showProgress();
    void showOffline();
    void cancel();

    MainWindow &m_window;
    QPointer<Session> m_session;
    QList<Connection> m_connections;
    QHash<QString, QFuture<Result<SyncReport>>> m_running;
    QHash<QString, Step> m_steps;
    QHash<QString, QStringList> m_remarks; ///< by connection: of its last sync
    QHash<QString, Error> m_failures;      ///< by connection: how its last sync ended here
};

} // namespace claviger
