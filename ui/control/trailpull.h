// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"

#include <QObject>

namespace claviger {

class Session;
struct TrailReport;

/// Reads the trails of all services that have one, one after the other. Main thread.
class TrailPull final : public QObject
{
    Q_OBJECT
public:
    /// \a session must outlive it.
    TrailPull(Session &session, const QList<Connection> &connections, QObject *parent = nullptr);

    /// Those of \a connections whose service has a trail that can be read.
    [[nodiscard]] static QList<Connection> readable(Session &session, const QList<Connection> &connections);

    void start();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString sentence() const; ///< what is under way, or what came of it

Q_SIGNALS:
    void progressed();
    void ended();

private:
    void next();
    void take(const QString &name, const Result<TrailReport> &report);

    Session &m_session;
    QList<Connection> m_waiting;
    QString m_current;
    quint64 m_stored = 0;
    QStringList m_problems;
    bool m_isRunning = false;
};

} // namespace claviger
