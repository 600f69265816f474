// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importqueue.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace claviger::audit {

namespace {

constexpr int ticksEvery = 100;    // ms
constexpr double sayableAfter = 1; // s: a rate that was measured for less says little

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::Importer)
};

quint64 bytesOf(const QueuedLog &log)
{
    const auto text = log.options.reader.texts.constFind(log.path);
    if (text != log.options.reader.texts.constEnd())
        return quint64(text->size());
    return quint64(QFileInfo(log.path).size());
}

} // namespace

double ImportPace::secondsLeft() const
{
    if (seconds < sayableAfter || bytesRead == 0 || bytesTotal < bytesRead)
        return -1;
    return seconds * double(bytesTotal - bytesRead) / double(bytesRead);
}

ImportQueue::ImportQueue(EventStore &store, QObject *parent) : QObject(parent), m_importer(store)
{
    m_tick.setInterval(ticksEvery);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(pace()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportQueue::onFileEnded);
}

ImportQueue::~ImportQueue()
{
    m_watcher.disconnect(this);
    blockSignals(true);
    stop();
}

void ImportQueue::add(const QList<QueuedLog> &logs)
{
    if (logs.isEmpty())
        return;
    m_waiting += logs;
    m_done.count += logs.size();
    for (const QueuedLog &log : logs)
        m_done.bytesTotal += bytesOf(log);
    if (isRunning())
        return;
    m_timer.start();
    m_tick.start();
    next();
}

void ImportQueue::stop()
{
    if (!isRunning())
        return;
    m_isStopping = true;
    m_dropped += int(m_waiting.size());
    m_waiting.clear();
    m_progress->stop();
    Q_EMIT progressed(pace());
}

ImportPace ImportQueue::pace() const
{
    ImportPace pace = m_done;
    if (m_progress) {
        pace.records += m_progress->records();
        pace.bytesRead += std::min<quint64>(m_progress->bytesRead(), m_currentBytes);
    }
    pace.seconds = m_timer.isValid() ? double(m_timer.elapsed()) / 1000 : 0;
    pace.isStopping = m_isStopping;
    return pace;
}

void ImportQueue::next()
{
    const QueuedLog log = m_waiting.takeFirst();
    m_done.path = log.path;
    ++m_done.number;
    m_currentBytes = bytesOf(log);
    m_progress = std::make_shared<ImportProgress>();
    m_watcher.setFuture(m_importer.importLogs({log.path}, log.options, m_progress));
}

void ImportQueue::onFileEnded()
{
    QList<ImportOutcome> outcomes = m_watcher.result();
    if (outcomes.isEmpty() && !m_isStopping)
        outcomes.append(
            {m_done.path, fail(ErrorCode::NotFound, Text::tr("There is no log in %1.").arg(m_done.path))});
    m_done.records += m_progress->records();
    m_done.bytesRead += m_currentBytes;
    for (const ImportOutcome &outcome : std::as_const(outcomes)) {
        m_outcomes.append(outcome);
        Q_EMIT fileEnded(outcome);
    }
    if (m_waiting.isEmpty())
        finish();
    else
        next();
}

void ImportQueue::finish()
{
    m_tick.stop();
    m_progress.reset();
    m_timer.invalidate();
    m_done = {};
    m_isStopping = false;
    const QList<ImportOutcome> outcomes = std::exchange(m_outcomes, {});
    Q_EMIT ended(outcomes, std::exchange(m_dropped, 0));
}

} // namespace claviger::audit
