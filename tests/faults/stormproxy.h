// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

#include <list>
#include <random>

class QTcpSocket;

/// A TCP relay in front of the sandbox that refuses requests at random, as a busy service does (429 with
/// Retry-After, 503 with and without), and keeps watch over how each client behaves. Every client has a port of
/// its own: what the server answers, links to its next page among it, need not tell them apart.
class StormProxy : public QObject
{
    Q_OBJECT
public:
    StormProxy(quint16 targetPort, quint64 seed, QObject *parent = nullptr);

    /// The port of one more client.
    [[nodiscard]] quint16 addClient();
    /// Of a hundred requests so many are refused.
    void setRefusals(int percent) { m_percent = percent; }

    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// Requests that came again before the time that Retry-After had named, in words.
    [[nodiscard]] const QStringList &impatient() const { return m_impatient; }
    /// The most requests that one client had under way at once, and started within one second.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] int mostASecond() const { return m_mostASecond; }

private:
    struct Client
    {
        QTcpServer server;
        int underWay = 0;
        QList<qint64> starts;                ///< of the last second, ms
        QHash<QByteArray, qint64> notBefore; ///< by head: one address may mean several things by its headers
    };
    void relay(QTcpSocket *socket, Client &client);
    /// What to answer in the server's place; empty: let it through.
    [[nodiscard]] QByteArray judge(Client &client, const QByteArray &head);

    quint16 m_targetPort;
    std::mt19937_64 m_random;
    QElapsedTimer m_clock;
    std::list<Client> m_clients;
    int m_percent = 0;
    int m_requests = 0;
    int m_refusals = 0;
    QStringList m_impatient;
    int m_mostAtOnce = 0;
    int m_mostASecond = 0;
};
