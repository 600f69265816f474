// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/stormproxy.h"

#include <QTcpSocket>

#include <memory>

namespace {

bool beginsRequest(const QByteArray &bytes)
{
    return bytes.left(bytes.indexOf('\r')).endsWith(" HTTP/1.1");
}

} // namespace

StormProxy::StormProxy(quint16 targetPort, quint64 seed, QObject *parent)
    : QObject(parent), m_targetPort(targetPort), m_random(seed)
{
    m_clock.start();
}

quint16 StormProxy::addClient()
{
    Client &client = m_clients.emplace_back();
    client.server.listen(QHostAddress::LocalHost);
    client.server.setMaxPendingConnections(1000);
    connect(&client.server, &QTcpServer::newConnection, this, [this, &client] {
        while (QTcpSocket *socket = client.server.nextPendingConnection())
            relay(socket, client);
    });
    return client.server.serverPort();
}

QByteArray StormProxy::judge(Client &client, const QByteArray &head)
{
    ++m_requests;
    const qint64 now = m_clock.elapsed();
    client.starts.removeIf([now](qint64 start) { return start <= now - 1000; });
    client.starts << now;
    m_mostASecond = qMax(m_mostASecond, int(client.starts.size()));
    // A timer may be early by a few milliseconds; a second is not.
    if (const qint64 early = client.notBefore.take(head) - now; early > 20)
        m_impatient << QStringLiteral("%1 ms early: %2")
                           .arg(early)
                           .arg(QLatin1StringView(head.left(head.indexOf('\r'))));
    if (int(m_random() % 100) >= m_percent)
        return {};
    ++m_refusals;
    const bool tells = m_random() % 3 != 0;
    if (tells)
        client.notBefore.insert(head, now + 1000);
    return (m_random() % 2 == 0 ? "HTTP/1.1 429 Too Many Requests\r\n"
                                : "HTTP/1.1 503 Service Unavailable\r\n") +
           QByteArray(tells ? "Retry-After: 1\r\n" : "") +
           "Content-Type: application/json\r\nContent-Length: 18\r\n\r\n{\"error\": \"storm\"}";
}

void StormProxy::relay(QTcpSocket *socket, Client &client)
{
    auto *upstream = new QTcpSocket(socket);
    auto isUnderWay = std::make_shared<bool>(false);
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    // Else what is passed on in two parts waits 40 ms for an acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(upstream, &QTcpSocket::connected, upstream,
            [upstream] { upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    const auto answered = [&client, isUnderWay] {
        client.underWay -= *isUnderWay ? 1 : 0;
        *isUnderWay = false;
    };
    connect(socket, &QTcpSocket::readyRead, upstream, [this, socket, upstream, &client, isUnderWay] {
        const QByteArray bytes = socket->readAll();
        if (beginsRequest(bytes)) {
            const QByteArray refusal = judge(client, bytes.left(bytes.indexOf("\r\n\r\n")));
            if (!refusal.isEmpty()) {
                socket->write(refusal);
                return;
            }
            *isUnderWay = true;
            m_mostAtOnce = qMax(m_mostAtOnce, ++client.underWay);
        }
        upstream->write(bytes);
    });
    connect(upstream, &QTcpSocket::readyRead, socket, [socket, upstream, answered] {
        answered(); // with the first of its bytes
        socket->write(upstream->readAll());
    });
    connect(socket, &QTcpSocket::disconnected, this, answered);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(upstream, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
}
