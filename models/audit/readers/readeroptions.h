// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/filebytes.h"
#include "models/audit/readers/readerlimits.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace claviger::audit {

/// What a person says about logs before they are read.
struct ReaderOptions
{
    QString format;                 ///< id of a log format; empty: decide by what stands in the log
    QMap<QString, QString> mapping; ///< field (as in queries, "time", "event_id") to a path: "/actor/email"
    std::optional<QTimeZone> zone;  ///< of times that name none; without it UTC is assumed and said so
    std::optional<int> year;        ///< of times that name none; without it the file's last change decides
    QStringList formatFolders;      ///< with log formats of one's own; they come before the ones that ship
    ReaderLimits limits;
    FileBytes::Witness witness;      ///< sees the bytes of each file as they lie on disk, in order
    QMap<QString, QByteArray> texts; ///< that lie in memory only, by the names that stand for their paths
};

} // namespace claviger::audit
