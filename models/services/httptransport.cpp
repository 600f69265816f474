// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/httptransport.h"

#include "models/domain/whendone.h"
#include "models/services/httpexchange.h"
#include "models/services/urlrules.h"

namespace claviger {

HttpTransport::HttpTransport(const Settings &settings, const Clock &clock, HttpLog *log, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_log(log)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

HttpTransport::HttpTransport(const Clock &clock, HttpLog *log, QObject *parent)
    : HttpTransport(Settings(), clock, log, parent)
{
}

HttpTransport::~HttpTransport()
{
    // Before the network manager, which owns their replies.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpResponse>> HttpTransport::send(const HttpRequest &request)
{
    if (const Done allowed = checkUrl(request.url, request.allowPlainHttp); !allowed)
        return endedFuture<HttpResponse>(fail(allowed.error()));
    const HttpExchange::Limits limits{m_settings.timeoutMs, m_settings.maxBytes};
    auto *exchange = new HttpExchange(m_network, request, limits, ++m_lastId, m_log, this);
    return exchange->start();
}

} // namespace claviger
