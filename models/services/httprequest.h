// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace claviger {

/// One request, ready to be sent. Holds credentials: never log it, log \c logUrl.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool allowPlainHttp = false;
    /// It changes something at the service: redirects are not followed, and nothing below repeats it.
    bool isWrite = false;
    QString operation; ///< for the log
    QString logUrl;    ///< the address with secrets taken out
};

} // namespace claviger
