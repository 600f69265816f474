// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace claviger {

/// A machine-to-machine OAuth client. Identity: (connectionId, id).
struct Application
{
    QString connectionId;
    QString workspaceId;
    QString id;
    QString clientId;
    QString name;
    QStringList scopes;
    QString status; ///< "active", "disabled" … ; empty if not provided
    Moment created;
    Moment lastUsed;
    QJsonArray secrets; ///< objects {id, hint, created, last_used}: hints only, never a secret
    QJsonObject extra;

    bool operator==(const Application &) const = default;
};

} // namespace claviger
