// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/// A TCP relay in front of a real server that can lose the answer to a request: the request reaches the
/// server and is executed, the client sees the connection break.
class CuttingProxy : public QObject
{
    Q_OBJECT
public:
    explicit CuttingProxy(quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Cut the answers to requests that start so ("POST "); empty: none.
    void cutAnswersTo(const QByteArray &start) { m_cut = start; }
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    void relay(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_targetPort;
    QByteArray m_cut;
    int m_cuts = 0;
};
