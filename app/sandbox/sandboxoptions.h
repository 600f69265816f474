// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace claviger {

/// What a sandbox is filled with.
struct SandboxOptions
{
    /// 0: the demo's believable data (10 to 40 keys per service). More: Entergram gets this many keys in
    /// every workspace, for benchmarks.
    int keysPerWorkspace = 0;
    int workspaces = 0;   ///< of Entergram; 0: as many as the demo has
    quint32 seed = 2026;  ///< the same seed gives the same names, ids and secrets
    bool traffic = false; ///< keys are used by themselves, one of them by strangers
};

/// How to connect to one service of the sandbox. The secret is worthless outside this process, which is
/// why it is a plain byte array.
struct SandboxConnection
{
    QString service; ///< id of the service description
    QString name;    ///< a name to give the connection
    QUrl url;
    QByteArray secret; ///< an administrator's credential, of the description's first kind
    QJsonObject
        settings; ///< values for the description's settings, where the defaults would leave this machine
};

} // namespace claviger
