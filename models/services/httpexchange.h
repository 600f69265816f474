// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/httprequest.h"
#include "models/services/httpresponse.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QSslError>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace claviger {

class HttpLog;

/// One request on its way, redirects included. Deletes itself when it has ended, which happens exactly once.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int timeoutMs = 30000;
        qint64 maxBytes = 0;
    };

    HttpExchange(QNetworkAccessManager &network, const HttpRequest &request, const Limits &limits, quint64 id,
                 HttpLog *log, QObject *parent);
    ~HttpExchange() override;

    QFuture<Result<HttpResponse>> start();

private:
    void send();
    void readSome();
    void replyFinished();
    void redirect();
    void abortWith(const Error &error);
    void finish(const Result<HttpResponse> &result);
    void dropReply();
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] Error unpackError() const;
    [[nodiscard]] QString secureConnectionError() const;
    [[nodiscard]] HttpResponse response() const;

    QNetworkAccessManager &m_network;
    HttpRequest m_request;
    Limits m_limits;
    quint64 m_id;
    HttpLog *m_log;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QPromise<Result<HttpResponse>> m_promise;
    QFutureWatcher<Result<HttpResponse>> m_watcher;
    int m_redirects = 0;
    bool m_ended = false;
};

} // namespace claviger
