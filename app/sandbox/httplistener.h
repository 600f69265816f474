// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/request.h"
#include "models/domain/result.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>

#include <functional>

namespace claviger::sandbox {

/// The HTTP side: a loopback socket that turns QtHttpServer's requests into ours and our answers into
/// its own. The differences between Qt 6.4 and 6.8 live here and nowhere else.
class HttpListener final : public QAbstractHttpServer
{
public:
    using Handler = std::function<Answer(const Request &)>;

    HttpListener(Handler handler, QObject *parent);

    /// \a port 0 lets the system choose. Binds to 127.0.0.1 only.
    [[nodiscard]] Result<quint16> start(quint16 port);

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif
    void serve(const QHttpServerRequest &request, QHttpServerResponder &responder);

    Handler m_handler;
};

} // namespace claviger::sandbox
