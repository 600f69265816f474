// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/httprequest.h"
#include "models/services/httpresponse.h"
#include "models/services/retrypolicy.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

namespace claviger {

class Clock;
class HttpLog;

/// The only way to the network: one QNetworkAccessManager, no cookies, no cache, no stored passwords.
/// TLS errors are never ignored; plain http goes to this machine only, unless the request allows it. A
/// GET follows redirects within its own origin; any other redirect is an error, so that a credential
/// never reaches another host. Lives on one thread with an event loop.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        int timeoutMs = 30000; ///< without any progress; the whole request may take four times as long
        qint64 maxBytes = 32 * 1024 * 1024; ///< of a response, unpacked
        qint64 maxListBytes = 256 * 1024 * 1024; ///< of all pages of a list together; for those who send
        RetryPolicy retry;                  ///< for those who send; the transport itself never repeats
    };

    /// \a clock and \a log (may be null) must outlive the transport.
    HttpTransport(const Settings &settings, const Clock &clock, HttpLog *log = nullptr,
                  QObject *parent = nullptr);
    explicit HttpTransport(const Clock &clock, HttpLog *log = nullptr, QObject *parent = nullptr);

    ~HttpTransport() override;

    /// Any HTTP status is a value; an error means that there was no usable answer. Cancelling the future
    /// aborts the request; a cancelled future has no result.
    QFuture<Result<HttpResponse>> send(const HttpRequest &request);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    Settings m_settings;
    const Clock &m_clock;
    HttpLog *m_log;
    QNetworkAccessManager m_network;
    quint64 m_lastId = 0;
};

} // namespace claviger
