// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

/// A small HTTP/1.1 server in this process, which a test scripts down to the bytes: it can hang, cut a
/// line and lie about lengths, as no well-behaved server does.
class TestServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        [[nodiscard]] QString path() const { return QUrl(QString::fromUtf8(target)).path(); }
        [[nodiscard]] QString query(const QString &name) const
        {
            return QUrlQuery(QUrl(QString::fromUtf8(target))).queryItemValue(name, QUrl::FullyDecoded);
        }
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray headers;    ///< lines, each ended by CRLF
        qint64 announced = -1; ///< Content-Length, if it shall differ from the body's
        bool hang = false;     ///< no answer at all
        bool cut = false;      ///< close after what was written, or at once
        QByteArray type = "application/json";
    };
    using Handler = std::function<Answer(const Request &)>;

    TestServer() { listen(QHostAddress::LocalHost); }

    void setHandler(const Handler &handler) { m_handler = handler; }
    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    QList<Request> requests;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // else 40 ms per answer
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request = parse(buffer.left(end));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.clear();
        requests.append(request);
        write(socket, m_handler ? m_handler(request) : Answer());
    }

    static Request parse(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        Request request;
        request.method = lines.first().split(' ').value(0);
        request.target = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }

    static void write(QTcpSocket *socket, const Answer &answer)
    {
        if (answer.hang)
            return;
        if (answer.cut && answer.body.isEmpty()) {
            socket->abort();
            return;
        }
        const qint64 length = answer.announced >= 0 ? answer.announced : answer.body.size();
        QByteArray head =
            "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: " + answer.type +
            "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + answer.headers + "\r\n";
        socket->write(head + answer.body);
        if (answer.cut)
            socket->disconnectFromHost();
    }

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
