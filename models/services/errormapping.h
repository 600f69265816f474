// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/services/httpresponse.h"
#include "models/services/jqlibrary.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

namespace claviger {

class Redactor;

/// A response that means failure, and what was asked.
struct FailedResponse
{
    HttpResponse response;
    QUrl url;          ///< of the request
    QJsonObject input; ///< without the secret
    QString serviceName;
    bool isWrite = false;
    QDateTime now;
};

/// Words a failure: what the status or the description's own `meaning` says, what to do, and the
/// service's own words. \a path is that of the step in the description. Runs errors.map, so call it on a
/// worker thread. Redacted.
[[nodiscard]] Error errorFromResponse(JqLibrary &programs, const FailedResponse &failed, const QString &path,
                                      const Redactor &redactor);

} // namespace claviger
