// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <random>

class QTcpSocket;

/// A TCP relay in front of the sandbox that refuses requests at random, as a busy service does (429 with
/// Retry-After, 503 with and without), and keeps watch over how each client behaves. The first part of the
/// path names the client ("/c07/…"); the server behind does not see it.
class StormProxy : public QObject
{
    Q_OBJECT
public:
    StormProxy(quint16 targetPort, quint64 seed, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Of a hundred requests so many are refused.
    void setRefusals(int percent) { m_percent = percent; }

    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// Requests that came again before the time that Retry-After had named.
    [[nodiscard]] int impatient() const { return m_impatient; }
    /// The most requests that one client had under way at once, and started within one second.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] int mostASecond() const { return m_mostASecond; }

private:
    struct Client
    {
        int underWay = 0;
        QList<qint64> starts;                ///< of the last second, ms
        QHash<QByteArray, qint64> notBefore; ///< by request line
    };
    void relay(QTcpSocket *socket);
    /// What to answer in the server's place; empty: let it through.
    [[nodiscard]] QByteArray judge(const QByteArray &client, const QByteArray &line);

    QTcpServer m_server;
    quint16 m_targetPort;
    std::mt19937_64 m_random;
    QElapsedTimer m_clock;
    QHash<QByteArray, Client> m_clients;
    int m_percent = 0;
    int m_requests = 0;
    int m_refusals = 0;
    int m_impatient = 0;
    int m_mostAtOnce = 0;
    int m_mostASecond = 0;
};
