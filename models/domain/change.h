// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace claviger {

/// One line of the change feed: what a sync found to be different from the vault.
struct Change
{
    enum class Kind { Added, Changed, Gone };

    qint64 id = 0; ///< given by the vault
    QString connectionId;
    QDateTime seen;
    Kind kind = Kind::Added;
    QString objectType; ///< "workspace", "project", "member", "key", "application"
    QString objectId;
    QString workspaceId;
    QString name;
    QJsonObject fields; ///< Changed: {field: {"from": …, "to": …}}
    /// Added: this program made it, so nobody needs to be told. False: "seen for the first time, not
    /// created here".
    bool createdHere = false;

    bool operator==(const Change &) const = default;
};

} // namespace claviger
