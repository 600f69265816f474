// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "tests/models/services/operations.h"

#include <QJsonObject>

/// Applications and tokens as a service of the tests has them.
namespace claviger::operations {

inline const QByteArray create = operation(
    "applications.create",
    R"("request": {"method": "POST", "path": "\"/apps\"", "body": "{name: .draft.name, scopes: .draft.scopes, redirect: .draft.extra.redirect}"},
       "map": "{id, client_id: .client, name, secrets}", "secret": ".client_secret", "keep": ".handle")");
inline const QByteArray rotate = operation(
    "applications.rotate",
    R"("request": {"method": "PUT", "path": "@uri \"/apps/\\(.application.id)\"", "authorise": false,
                   "headers": "{Authorization: \"Bearer \\(.kept)\"}", "body": "{name: .application.name}"},
       "map": "{secrets}", "secret": ".client_secret", "keep": ".handle")");
inline const QByteArray removeSecret = operation(
    "applications.remove_secret",
    R"("request": {"method": "DELETE", "path": "@uri \"/apps/\\(.application.id)/secrets/\\(.client_secret_id)\""})");
inline const QByteArray deletion = operation(
    "applications.delete",
    R"("request": {"method": "DELETE", "path": "@uri \"/apps/\\(.application.id)\"", "authorise": false,
                   "headers": "{Authorization: \"Bearer \\(.kept)\"}"}, "gone": ".code == \"GONE\"")");
inline const QByteArray inspect = operation("keys.inspect",
                                            R"("request": {"method": "GET", "path": "\"/me\""},
       "map": "{account: .who, key_id: .key.id, name: .key.name, prefix: .key.prefix, scopes: .key.scopes, expires: .key.expires}")");

inline QByteArray tokenAt(const QByteArray &url)
{
    return operation(
        "applications.token",
        R"("request": {"method": "POST", "url": "\")" + url +
            R"(\"", "encoding": "form", "body": "{grant_type: \"client_credentials\", client_id: .application.client_id, client_secret: .secret}"},
                         "map": "{expires_in, token_type, scope}", "secret": ".access_token")");
}

/// An application that the service has already.
inline Application known()
{
    Application application;
    application.connectionId = QStringLiteral("c1");
    application.id = QStringLiteral("a/1");
    application.clientId = QStringLiteral("client-1");
    application.name = QStringLiteral("ETL");
    application.scopes = QStringList{QStringLiteral("files:read")};
    application.secrets = {QJsonObject{{QStringLiteral("id"), QStringLiteral("s1")},
                                       {QStringLiteral("hint"), QStringLiteral("…aa")}}};
    application.extra = {{QStringLiteral("team"), QStringLiteral("data")}};
    return application;
}

} // namespace claviger::operations
