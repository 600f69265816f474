// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sync/cuttingproxy.h"

#include <QTcpSocket>

CuttingProxy::CuttingProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_targetPort(targetPort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            relay(client);
    });
}

void CuttingProxy::relay(QTcpSocket *client)
{
    auto *upstream = new QTcpSocket(client);
    auto cutting = std::make_shared<bool>(false);
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    connect(client, &QTcpSocket::readyRead, upstream, [this, client, upstream, cutting] {
        const QByteArray request = client->readAll();
        if (!m_cut.isEmpty() && request.startsWith(m_cut))
            *cutting = true;
        upstream->write(request);
    });
    connect(upstream, &QTcpSocket::readyRead, client, [this, client, upstream, cutting] {
        const QByteArray answer = upstream->readAll();
        if (!*cutting) {
            client->write(answer);
            return;
        }
        ++m_cuts;
        client->abort();
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
}
