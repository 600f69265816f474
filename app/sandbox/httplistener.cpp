// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httplistener.h"

#include <QCoreApplication>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

QStringList segmentsOf(const QUrl &url)
{
    QStringList segments;
    for (const QString &part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        segments << QUrl::fromPercentEncoding(part.toUtf8());
    return segments;
}

// A real service sees the caller's address; here everybody is 127.0.0.1, so a test says where it pretends
// to be.
QString addressOf(const QHttpServerRequest &request)
{
    const QString forwarded =
        QString::fromLatin1(request.value("X-Forwarded-For")).section(u',', 0, 0).trimmed();
    return forwarded.isEmpty() ? request.remoteAddress().toString().remove(u"::ffff:"_s) : forwarded;
}

Request toOurs(const QHttpServerRequest &request)
{
    Request ours;
    ours.method =
        QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method())))
            .toUpper();
    ours.path = segmentsOf(request.url());
    ours.rawPath = request.url().path(QUrl::FullyEncoded);
    ours.query = QUrlQuery(request.url().query(QUrl::FullyEncoded));
    // Asking by name works alike in all versions of Qt; headers() does not.
    for (const char *name :
         {"authorization", "x-api-key", "cookie", "user-agent", "content-type", "x-workspace-id", "host"})
        ours.headers.insert(name, request.value(name));
    ours.body = request.body();
    ours.address = addressOf(request);
    return ours;
}

void send(const Answer &answer, QHttpServerResponder &responder)
{
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    QHttpServerResponse response(answer.type, answer.body, status);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
#else
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    response.write(std::move(responder));
#else
    responder.sendResponse(response);
#endif
}

} // namespace

HttpListener::HttpListener(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent), m_handler(std::move(handler))
{
}

Result<quint16> HttpListener::start(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port)) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("claviger", "The sandbox cannot listen on port %1 of this "
                                                            "machine. Choose another port, or 0 for any.")
                        .arg(port),
                    server->errorString());
    }
    const quint16 bound = server->serverPort();
    bind(server.release()); // takes ownership
    return bound;
}

void HttpListener::serve(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    send(m_handler(toOurs(request)), responder);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool HttpListener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    serve(request, responder);
    return true;
}

void HttpListener::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    serve(request, responder);
}
#else
bool HttpListener::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    serve(request, responder);
    return true;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void HttpListener::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder)
#else
void HttpListener::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder)
#endif
{
    serve(request, responder);
}
#endif

} // namespace claviger::sandbox
