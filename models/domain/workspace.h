// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace claviger {

/// What a service calls organisation, workspace, account or environment. Identity: (connectionId, id).
struct Workspace
{
    QString connectionId;
    QString id;
    QString name;
    QString plan; ///< as the service words it; empty if not provided
    QJsonObject extra;

    bool operator==(const Workspace &) const = default;
};

} // namespace claviger
