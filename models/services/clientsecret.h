// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/moment.h"

#include <QList>

namespace claviger {

/// What a service tells of one client secret; never the secret itself.
struct ClientSecret
{
    QString id;
    QString hint; ///< its visible part; empty if not provided
    Moment created;
    Moment lastUsed;

    bool operator==(const ClientSecret &) const = default;
};

/// Application::secrets as values, in the order in which the service lists them. Pure.
[[nodiscard]] QList<ClientSecret> clientSecretsOf(const Application &application);

/// The ids alone; a client secret that the service gives no id has none.
[[nodiscard]] QStringList clientSecretIds(const QJsonArray &secrets);
[[nodiscard]] QStringList clientSecretIds(const Application &application);

} // namespace claviger
