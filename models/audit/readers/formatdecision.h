// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace claviger::audit {

/// How a log is going to be read, and why; to be shown before the import and kept with it.
struct FormatDecision
{
    /// One field and the paths that it is read from, best first ("actor.email", "actor.id").
    struct Field
    {
        QString name; ///< as in queries, and "time" and "event_id"
        QStringList paths;

        bool operator==(const Field &) const = default;
    };

    QString format;     ///< id of the log format; "generic" if none fitted
    QString title;      ///< its name for people
    QString container;  ///< "plain", "gzip", "zip, gzip" …, then how records lie in it: "gzip: JSON list at
                        ///< Records"
    QString inside;     ///< the object that the records stand in, "data"; empty: they stand alone
    int confidence = 0; ///< percent
    QStringList why;    ///< sentences
    std::vector<Field> mapping;
};

} // namespace claviger::audit
