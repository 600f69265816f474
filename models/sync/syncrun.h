// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/serviceclient.h"
#include "models/sync/pulled.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace claviger {

/// One pull of one connection: asks for the containers, then for what is in them, a few requests at a
/// time. Single use; ends exactly once with finished(). Main thread.
class SyncRun : public QObject
{
    Q_OBJECT
public:
    SyncRun(std::shared_ptr<ServiceClient> client, const QString &connectionId, QObject *parent);

    void start();
    /// Ends the run with ErrorCode::Cancelled as soon as the control returns to the event loop.
    void cancel();

Q_SIGNALS:
    void progressed(const QString &step, int done, int total);
    void finished(const claviger::Result<claviger::Pulled> &pulled);

private:
    using Step = std::function<void()>;

    void addStep(const QString &label, Step step);
    void addWorkspace(const Workspace &workspace);
    void addProject(const Workspace &workspace, const Project &project);
    void pump();
    void stepEnded();
    void end(const Error &error);
    /// The error with what the vendor's pages say about it.
    [[nodiscard]] QString wordsOf(const Error &error) const;
    [[nodiscard]] bool runsOver(const QString &operation, const QString &container) const;

    /// Asks for one list. \a accept takes the items; a part that the service refuses is skipped with a
    /// warning, anything else that fails ends the run.
    template <typename T>
    void read(const QString &what, const QFuture<Result<QList<T>>> &future,
              std::function<void(const QList<T> &)> accept);

    std::shared_ptr<ServiceClient> m_client;
    QString m_connectionId;
    Pulled m_pulled;
    QQueue<std::pair<QString, Step>> m_steps;
    QList<std::function<void()>> m_cancellers; ///< of the requests under way
    int m_running = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_scopesAsked = false;
    bool m_ended = false;
};

} // namespace claviger
