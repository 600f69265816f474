// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/stormproxy.h"

#include <QTcpSocket>

#include <memory>

namespace {

/// "/c07/entergram/x" is client "c07" and path "/entergram/x".
struct RequestLine
{
    QByteArray method;
    QByteArray client;
    QByteArray path;
    [[nodiscard]] bool isValid() const { return !client.isEmpty(); }
};

RequestLine read(const QByteArray &bytes)
{
    const QList<QByteArray> words = bytes.left(bytes.indexOf('\r')).split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/"))
        return {};
    const qsizetype end = words.at(1).indexOf('/', 1);
    return {words.at(0), words.at(1).mid(1, end - 1), words.at(1).mid(end)};
}

} // namespace

StormProxy::StormProxy(quint16 targetPort, quint64 seed, QObject *parent)
    : QObject(parent), m_targetPort(targetPort), m_random(seed)
{
    m_clock.start();
    m_server.listen(QHostAddress::LocalHost);
    m_server.setMaxPendingConnections(1000);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            relay(client);
    });
}

QByteArray StormProxy::judge(const QByteArray &client, const QByteArray &line)
{
    ++m_requests;
    Client &known = m_clients[client];
    const qint64 now = m_clock.elapsed();
    known.starts.removeIf([now](qint64 start) { return start <= now - 1000; });
    known.starts << now;
    m_mostASecond = qMax(m_mostASecond, int(known.starts.size()));
    // A timer may be early by a few milliseconds; a second is not.
    if (now + 20 < known.notBefore.value(line, 0))
        ++m_impatient;
    known.notBefore.remove(line);
    if (int(m_random() % 100) >= m_percent)
        return {};
    ++m_refusals;
    const bool tells = m_random() % 3 != 0;
    if (tells)
        known.notBefore.insert(line, now + 1000);
    return (m_random() % 2 == 0 ? "HTTP/1.1 429 Too Many Requests\r\n"
                                : "HTTP/1.1 503 Service Unavailable\r\n") +
           QByteArray(tells ? "Retry-After: 1\r\n" : "") +
           "Content-Type: application/json\r\nContent-Length: 18\r\n\r\n{\"error\": \"storm\"}";
}

void StormProxy::relay(QTcpSocket *socket)
{
    auto *upstream = new QTcpSocket(socket);
    auto client = std::make_shared<QByteArray>();
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    const auto answered = [this, client] {
        if (!client->isEmpty())
            --m_clients[*client].underWay;
        client->clear();
    };
    connect(socket, &QTcpSocket::readyRead, upstream, [this, socket, upstream, client] {
        QByteArray bytes = socket->readAll();
        const RequestLine line = read(bytes);
        if (line.isValid()) {
            const QByteArray refusal = judge(line.client, line.method + ' ' + line.path);
            if (!refusal.isEmpty()) {
                socket->write(refusal);
                return;
            }
            *client = line.client;
            m_mostAtOnce = qMax(m_mostAtOnce, ++m_clients[line.client].underWay);
            bytes.remove(bytes.indexOf(' ') + 1, line.client.size() + 1);
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
