// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace claviger {

/// What the service answered, whatever the status.
struct HttpResponse
{
    int status = 0;
    QMap<QString, QString> headers; ///< names in lower case; several of one name joined by ", "
    QByteArray body;

    [[nodiscard]] QString header(const QString &lowerCaseName) const { return headers.value(lowerCaseName); }
};

} // namespace claviger
