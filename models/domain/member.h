// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QJsonObject>
#include <QString>

namespace claviger {

/// A person in a workspace. Identity: (connectionId, workspaceId, id).
struct Member
{
    QString connectionId;
    QString workspaceId;
    QString id;
    QString name;
    QString email;
    QString role;
    QString status; ///< as the service words it; empty if not provided
    Moment joined;
    QJsonObject extra;

    bool operator==(const Member &) const = default;
};

} // namespace claviger
