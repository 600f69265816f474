// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace claviger {

/// What a person wants a new machine-to-machine application to be.
struct ApplicationDraft
{
    QString workspaceId;
    QString name;
    QStringList scopes;
    QJsonObject extra; ///< what else the service asks for: redirect addresses, a description …

    bool operator==(const ApplicationDraft &) const = default;
};

/// The draft as request expressions see it: {name, scopes, workspace, extra}.
[[nodiscard]] QJsonObject toJson(const ApplicationDraft &draft);

} // namespace claviger
