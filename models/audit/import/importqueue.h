// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importer.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace claviger::audit {

/// A file that waits for its import, and how it is to be read.
struct QueuedLog
{
    QString path;
    ImportOptions options;
};

/// How far a queue of imports is.
struct ImportPace
{
    QString path;         ///< the file under way
    qsizetype number = 0; ///< its place among all, from 1
    qsizetype count = 0;
    quint64 records = 0; ///< of all files so far
    quint64 bytesRead = 0;
    quint64 bytesTotal = 0;
    double seconds = 0;
    bool isStopping = false;

    [[nodiscard]] double recordsPerSecond() const { return seconds > 0 ? double(records) / seconds : 0; }
    /// By the bytes that are left; -1 before that can be said.
    [[nodiscard]] double secondsLeft() const;
    bool operator==(const ImportPace &) const = default;
};

/// Imports files one after the other and says how far it is. What is added while it works waits its turn.
/// Lives on the thread that made it; the work is done on others. Going, it stops what is under way, waits for
/// that, and keeps what was read.
class ImportQueue final : public QObject
{
    Q_OBJECT
public:
    /// \a store must outlive the queue.
    explicit ImportQueue(EventStore &store, QObject *parent = nullptr);
    ~ImportQueue() override;

    void add(const QList<QueuedLog> &logs);
    /// Ends the import under way, keeps what it has read, and drops what waits.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    [[nodiscard]] ImportPace pace() const;

Q_SIGNALS:
    void progressed(const claviger::audit::ImportPace &pace); ///< some times a second
    void fileEnded(const claviger::audit::ImportOutcome &outcome);
    /// Nothing is left to do. \a dropped: files that were not begun because of stop().
    void ended(const QList<claviger::audit::ImportOutcome> &outcomes, int dropped);

private:
    void next();
    void onFileEnded();
    void finish();

    QList<QueuedLog> m_waiting;
    QList<ImportOutcome> m_outcomes;
    ImportPace m_done; ///< of the files that have ended; bytesTotal: of all
    quint64 m_currentBytes = 0;
    int m_dropped = 0;
    bool m_isStopping = false;
    QElapsedTimer m_timer;
    QTimer m_tick;
    std::shared_ptr<ImportProgress> m_progress; ///< of the file under way
    QFutureWatcher<QList<ImportOutcome>> m_watcher;
    Importer m_importer; ///< last: it waits for its work
};

} // namespace claviger::audit
