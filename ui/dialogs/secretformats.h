// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/secret.h"
#include "models/services/servicedescription.h"

#include <optional>

namespace claviger {

/// A request header with "{secret}" where the secret goes.
struct HeaderTemplate
{
    QString name;
    QString value;
    bool operator==(const HeaderTemplate &) const = default;
};

/// What the reveal dialog shows and writes around a secret; holds none itself.
struct RevealContent
{
    QString serviceName;
    Key key;
    QUrl url;                      ///< of the example request
    QList<HeaderTemplate> headers; ///< empty: how the key is sent is not known
    QString variable;              ///< name of an environment variable: ACME_API_KEY
    /// Where the key goes next, where the description knows it.
    std::optional<IntegrationDescription> handOver{};
    QString clientId{}; ///< of the application whose client secret it is; empty: it is a key
};

enum class SecretFormat { Plain, Curl, DotEnv, GithubActions, GitlabCi, Kubernetes };

/// Fills a RevealContent from a description. Its headers are found only where the description's program
/// is a plain object of strings, as nearly all are; otherwise they stay empty.
[[nodiscard]] RevealContent revealContent(const ServiceDescription &service, const Connection &connection,
                                          const Key &key);

/// The same for the client secret of an application, which takes the place of the key.
[[nodiscard]] RevealContent revealContent(const ServiceDescription &service, const Application &application);

/// "Acme Cloud" gives ACME_CLOUD_API_KEY.
[[nodiscard]] QString variableName(const QString &serviceName);

/// The secret as a person pastes it somewhere, quoted for a POSIX shell where that is the place.
[[nodiscard]] Secret formatSecret(SecretFormat format, const RevealContent &content, const Secret &secret);

} // namespace claviger
