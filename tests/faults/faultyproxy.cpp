// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyproxy.h"

#include <QTcpSocket>

#include <memory>

namespace {

bool startsRequest(const QByteArray &bytes)
{
    for (const char *method : {"GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD "}) {
        if (bytes.startsWith(method))
            return true;
    }
    return false;
}

QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

FaultyProxy::FaultyProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_targetPort(targetPort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            relay(client);
    });
    // Another address of this machine: another host for whoever compares hosts, yet nothing leaves.
    m_other.listen(QHostAddress(QStringLiteral("127.0.0.2")));
    connect(&m_other, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_other.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { m_trapped += client->readAll(); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

void FaultyProxy::arm(Fault fault, int nth, bool lasting)
{
    m_fault = fault;
    m_nth = nth;
    m_lasting = lasting;
    m_seen = 0;
    m_faults = 0;
}

FaultyProxy::Fault FaultyProxy::next()
{
    ++m_seen;
    const bool hit = m_fault != Fault::None && (m_seen == m_nth || (m_lasting && m_seen > m_nth));
    m_faults += hit ? 1 : 0;
    return hit ? m_fault : Fault::None;
}

QByteArray FaultyProxy::answerFor(Fault fault) const
{
    switch (fault) {
    case Fault::Garbage:
        return QByteArray::fromHex("00ff17c3a9deadbeef") + "no HTTP at all\r\n\r\n";
    case Fault::NotJson:
        return http("200 OK", "Content-Type: text/html\r\n", "<html><body>Log in to the hotel's Wi-Fi");
    case Fault::Redirect:
        return http(
            "302 Found",
            "Location: http://127.0.0.2:" + QByteArray::number(m_other.serverPort()) + "/elsewhere\r\n", {});
    case Fault::ServerError:
        return http("503 Service Unavailable", "Content-Type: text/plain\r\n", "try later");
    default:
        return {};
    }
}

void FaultyProxy::onAnswer(QTcpSocket &client, const QByteArray &answer, Fault fault)
{
    switch (fault) {
    case Fault::None:
        client.write(answer);
        return;
    case Fault::Hang:
        return;
    case Fault::HalfAnswer:
        client.write(answer.left(answer.size() / 2));
        client.flush();
        break;
    default:
        client.write(answerFor(fault));
        client.flush();
    }
    client.disconnectFromHost();
}

void FaultyProxy::relay(QTcpSocket *client)
{
    auto *upstream = new QTcpSocket(client);
    auto fault = std::make_shared<Fault>(Fault::None);
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    // Else what is passed on in two parts waits 40 ms for an acknowledgement.
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(upstream, &QTcpSocket::connected, upstream,
            [upstream] { upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    connect(client, &QTcpSocket::readyRead, upstream, [this, client, upstream, fault] {
        const QByteArray request = client->readAll();
        if (startsRequest(request))
            *fault = next();
        if (*fault == Fault::CutRequest)
            return client->abort();
        if (*fault == Fault::ServerError)
            return onAnswer(*client, {}, *fault);
        upstream->write(request);
    });
    connect(upstream, &QTcpSocket::readyRead, client, [this, client, upstream, fault] {
        const QByteArray answer = upstream->readAll();
        if (*fault == Fault::CutAnswer)
            return client->abort();
        onAnswer(*client, answer, *fault);
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(upstream, &QTcpSocket::disconnected, client, [client, fault] {
        if (*fault == Fault::None)
            client->disconnectFromHost();
    });
}
