// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/services/httprequest.h"
#include "models/services/jqlibrary.h"

#include <QJsonObject>
#include <QUrl>

namespace claviger {

class Redactor;

/// One request of a description with everything that its programs see.
struct RequestTask
{
    QString path;         ///< of the thing that holds "request": /operations/keys.list
    QJsonObject request;  ///< as written
    QJsonObject input;    ///< without the secret
    Secret secret;        ///< becomes .secret
    Secret kept;          ///< becomes .kept: what an earlier answer gave for later requests
    QString credentialId; ///< whose headers and query are added; empty: none are
    QUrl base;            ///< the connection's URL; its path is put in front
    bool allowPlainHttp = false;
    bool isWrite = false;
    bool mayLeaveOrigin = false; ///< only an exchange may name another host
    QUrl follow; ///< the address of a next page, instead of the one that the request would build
    QString operation;
};

/// Runs the request programs (slow: call on a worker thread). Tells \a redactor what the credential
/// became. Errors name the JSON path.
[[nodiscard]] Result<HttpRequest> buildRequest(JqLibrary &programs, const RequestTask &task,
                                               Redactor &redactor);

} // namespace claviger
