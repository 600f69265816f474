// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/httpexchange.h"

#include "models/services/httplog.h"
#include "models/services/oneshotbody.h"
#include "models/services/tlswords.h"
#include "models/services/urlrules.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QNetworkAccessManager>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 5;
constexpr qint64 readAhead = 1024 * 1024;
constexpr qint64 readAtOnce = 64 * 1024;

QNetworkRequest toNetworkRequest(const HttpRequest &request, int timeoutMs)
{
    QNetworkRequest result(request.url);
    result.setTransferTimeout(timeoutMs);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Well-packed JSON trips Qt's own guard; the size is bounded here while reading.
    result.setDecompressedSafetyCheckThreshold(-1);
    result.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Claviger/" CLAVIGER_VERSION));
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

/// The failure happened before a connection stood: the service has not seen the request.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

/// An HTTP status that Qt words as an error is still a complete answer.
bool isAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
}

/// The answer is not what it seems, although a status line came (400 is a ProtocolInvalidOperationError).
bool isCut(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure ||
           error == QNetworkReply::UnknownNetworkError;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const HttpRequest &request, const Limits &limits,
                           quint64 id, HttpLog *log, QObject *parent)
    : QObject(parent), m_network(network), m_request(request), m_limits(limits), m_id(id), m_log(log)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        Error error = makeError(ErrorCode::Unreachable,
                                tr("%1 did not answer in time. Try again later.").arg(m_request.url.host()));
        error.maybeExecuted = m_request.isWrite;
        abortWith(error);
    });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        Error error = makeError(ErrorCode::Cancelled, tr("The request was cancelled."));
        error.maybeExecuted = m_request.isWrite;
        abortWith(error);
    });
}

HttpExchange::~HttpExchange()
{
    if (!m_ended) {
        Error error = makeError(ErrorCode::Cancelled, tr("The request was cancelled."));
        error.maybeExecuted = m_request.isWrite;
        m_ended = true;
        m_promise.addResult(fail(error));
        m_promise.finish();
    }
    dropReply();
}

QFuture<Result<HttpResponse>> HttpExchange::start()
{
    m_promise.start();
    const QFuture<Result<HttpResponse>> future = m_promise.future();
    m_watcher.setFuture(future);
    m_elapsed.start();
    m_deadline.start(m_limits.timeoutMs * 4);
    send();
    return future;
}

void HttpExchange::send()
{
    QNetworkRequest request = toNetworkRequest(m_request, m_limits.timeoutMs);
    if (m_request.isWrite || !m_request.body.isEmpty()) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        auto *body = new OneShotBody(m_request.body, this);
        m_reply = m_network.sendCustomRequest(request, m_request.method, body);
    } else {
        m_reply = m_network.sendCustomRequest(request, m_request.method);
    }
    m_tlsErrors.clear();
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    // What is not read yet waits at the sender, not in memory.
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
}

void HttpExchange::readSome()
{
    // Never all at once: a small answer may unpack to gigabytes. The reply is closed after a time-out.
    while (m_reply->isOpen() && m_body.size() <= m_limits.maxBytes) {
        const QByteArray some = m_reply->read(readAtOnce);
        if (some.isEmpty())
            break;
        m_body += some;
    }
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (qMax<qint64>(m_body.size(), announced) <= m_limits.maxBytes)
        return;
    Error error = makeError(ErrorCode::BadAnswer,
                            tr("%1 sent more than the %2 MB that are accepted; ask for smaller pages.")
                                .arg(m_request.url.host())
                                .arg(qMax<qint64>(1, m_limits.maxBytes / (1024 * 1024))));
    error.maybeExecuted = m_request.isWrite;
    abortWith(error);
}

void HttpExchange::replyFinished()
{
    readSome();
    if (m_ended)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Before anything else: a 307 to a body that is sent once is an error to Qt, not an answer.
    const bool isRedirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (isRedirect && !m_reply->rawHeader("location").isEmpty())
        return redirect();
    if (status == 0 || !isAnswer(error) || isCut(error))
        return finish(fail(networkError()));
    // Qt's word for an unusual status, but on a good one for an answer that could not be unpacked.
    if (error == QNetworkReply::UnknownContentError && status < 400)
        return finish(fail(unpackError()));
    finish(response());
}

void HttpExchange::redirect()
{
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("location")));
    const bool mayFollow = m_request.method == "GET" && !m_request.isWrite && m_request.body.isEmpty() &&
                           isSameOrigin(target, m_request.url) && target.userInfo().isEmpty();
    if (!mayFollow || ++m_redirects > maxRedirects) {
        const QString where =
            target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        const QString words =
            mayFollow ? tr("%1 sends this request round in a redirect loop, the last time to %2. Check the "
                           "address of the connection and the path.")
                      : tr("%1 sends this request on to %2. It was not followed, so that the credential "
                           "goes nowhere else; check the address of the connection.");
        Error error = makeError(ErrorCode::Refused, words.arg(m_request.url.host(), where));
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // "See other" is how some answer a POST that they have executed; 307 and 308 want it sent again.
        error.maybeExecuted = m_request.isWrite && error.httpStatus < 307;
        return finish(fail(error));
    }
    m_request.url = target;
    m_body.clear();
    dropReply();
    send();
}

void HttpExchange::abortWith(const Error &error)
{
    if (m_ended)
        return;
    finish(fail(error));
}

void HttpExchange::finish(const Result<HttpResponse> &result)
{
    m_ended = true;
    m_deadline.stop();
    if (m_log) {
        HttpLog::Entry entry{m_id, result ? result->status : 0, m_elapsed.elapsed(), m_body.size(), {}};
        if (!result)
            entry.error =
                m_reply && m_reply->error() != QNetworkReply::NoError
                    ? QString::fromLatin1(
                          QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error()))
                    : u"Refused"_s;
        m_log->write(m_request, entry);
    }
    dropReply();
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

Error HttpExchange::networkError() const
{
    const QString host = m_request.url.host();
    const QNetworkReply::NetworkError code = m_reply->error();
    QString message;
    if (code == QNetworkReply::ConnectionRefusedError)
        message =
            tr("%1 refused the connection. Check the address and that the service is running.").arg(host);
    else if (code == QNetworkReply::HostNotFoundError)
        message = tr("%1 could not be found. Check the address and your network.").arg(host);
    else if (code == QNetworkReply::SslHandshakeFailedError)
        message = secureConnectionError();
    else if (code == QNetworkReply::OperationCanceledError || code == QNetworkReply::TimeoutError)
        message = tr("%1 did not answer in time. Try again later.").arg(host);
    else
        message = tr("The connection to %1 broke before the answer was complete. Try again.").arg(host);
    Error error = makeError(ErrorCode::Unreachable, message, m_reply->errorString());
    error.maybeExecuted = m_request.isWrite && !isBeforeSending(code);
    return error;
}

Error HttpExchange::unpackError() const
{
    Error error =
        makeError(ErrorCode::BadAnswer,
                  tr("%1 sent a compressed answer that cannot be unpacked. Try again; if it stays so, "
                     "tell its operator.")
                      .arg(m_request.url.host()),
                  m_reply->errorString());
    error.maybeExecuted = m_request.isWrite;
    return error;
}

QString HttpExchange::secureConnectionError() const
{
    const QString host = m_request.url.host();
    if (m_tlsErrors.isEmpty())
        return tr("No secure connection to %1 could be made, so nothing was sent. Check its certificate and "
                  "the "
                  "clock of this machine.")
            .arg(host);
    return tr("No secure connection to %1 could be made, so nothing was sent: %2")
        .arg(host, tlsSentence(m_tlsErrors));
}

HttpResponse HttpExchange::response() const
{
    HttpResponse result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        result.headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    result.body = m_body;
    return result;
}

} // namespace claviger
