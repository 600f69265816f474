// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A TCP relay in front of a real server that can stop the world at one request: before the server has it,
/// or after the server has carried it out and before the client hears of it. What is held stays held until
/// the client is gone.
class HoldingProxy : public QObject
{
    Q_OBJECT
public:
    enum class Hold { Nothing, Request, Answer };

    explicit HoldingProxy(quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// What becomes of requests that start so ("POST ") from now on.
    void hold(Hold what, const QByteArray &start = {});
    /// A request or an answer is being held.
    [[nodiscard]] bool isHolding() const { return m_held > 0; }

private:
    void relay(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_targetPort;
    Hold m_hold = Hold::Nothing;
    QByteArray m_start;
    int m_held = 0;
};
