// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace claviger {

class Clock;
class ElidedLabel;

/// The line at the bottom: age of the data, what went wrong where, running work with a way to stop it.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    /// \a clock must outlive the strip.
    explicit StatusStrip(const Clock &clock, QWidget *parent = nullptr);

    void setConnections(const QList<Connection> &connections);
    /// No service answers; what is shown is as of then. An invalid time: they do.
    void setOffline(const QDateTime &asOf);
    /// \a total 0: unknown.
    void setProgress(const QString &step, int done, int total);
    void clearProgress();
    /// A sentence that stays until the next call; an empty one gives the place back to the sync state.
    void setMessage(const QString &sentence);
    void refreshTimes();

Q_SIGNALS:
    void cancelRequested();
    void problemsRequested(); ///< what went wrong is to be shown whole

private:
    void showState();
    [[nodiscard]] QString ageText() const;

    const Clock &m_clock;
    QList<Connection> m_connections;
    QDateTime m_offline;
    QString m_message;
    ElidedLabel *m_state;
    QLabel *m_problemIcon;
    ElidedLabel *m_problem;
    QToolButton *m_details;
    QLabel *m_step;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace claviger
