// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace claviger {

/// A part of a workspace that keys can be bound to. Identity: (connectionId, id).
struct Project
{
    QString connectionId;
    QString workspaceId;
    QString id;
    QString name;
    QJsonObject extra;

    bool operator==(const Project &) const = default;
};

} // namespace claviger
