// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/holdingproxy.h"

#include <QTcpSocket>

#include <memory>

HoldingProxy::HoldingProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_targetPort(targetPort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            relay(client);
    });
}

void HoldingProxy::hold(Hold what, const QByteArray &start)
{
    m_hold = what;
    m_start = start;
    m_held = 0;
}

void HoldingProxy::relay(QTcpSocket *client)
{
    auto *upstream = new QTcpSocket(client);
    auto holding = std::make_shared<Hold>(Hold::Nothing);
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    connect(client, &QTcpSocket::readyRead, upstream, [this, client, upstream, holding] {
        const QByteArray request = client->readAll();
        if (m_hold != Hold::Nothing && request.startsWith(m_start))
            *holding = m_hold;
        if (*holding == Hold::Request)
            ++m_held;
        else
            upstream->write(request);
    });
    connect(upstream, &QTcpSocket::readyRead, client, [this, client, upstream, holding] {
        const QByteArray answer = upstream->readAll();
        if (*holding == Hold::Answer)
            ++m_held;
        else
            client->write(answer);
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(upstream, &QTcpSocket::disconnected, client, [client, holding] {
        if (*holding == Hold::Nothing)
            client->disconnectFromHost();
    });
}
