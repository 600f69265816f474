// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/importrecord.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/project.h"
#include "models/domain/result.h"
#include "models/domain/workspace.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace claviger {

class Database;

class ServiceCatalogue;

namespace audit {
class EventStore;
}

/// Whose trail one list of a service is: neither for the whole connection.
struct TrailContainer
{
    std::optional<Workspace> workspace;
    std::optional<Project> project;

    /// What receipts call it: the ids.
    [[nodiscard]] QString name() const;
};

/// What the vault knows before a service's trail is read.
struct TrailStart
{
    Connection connection;
    QList<Workspace> workspaces;
    QList<Project> projects;
    QList<Key> keys;
    /// The newest event of each list that was read to its end before, by its container's name; nanoseconds
    /// UTC. From the receipts of these readings: events of other origin say nothing about what was read.
    QHash<QString, qint64> newest;

    /// From when on to ask for a list; invalid: for all of it. No event of the future, of a clock that was
    /// wrong, holds up what comes before it.
    [[nodiscard]] QDateTime since(const TrailContainer &container, const QDateTime &now) const;
};

/// A list of a trail as it came.
struct TrailList
{
    QString container;
    QList<QJsonObject> events; ///< in canonical form, see auditfields.h
};

/// Runs on the vault's thread.
[[nodiscard]] Result<TrailStart> readTrailStart(Database &database, const QString &connectionId);

/// Stores what is new in \a lists, secrets replaced by their fingerprints. Nothing is kept of a reading that
/// brought nothing new. Waits for the vault: not on the GUI's thread.
[[nodiscard]] Result<audit::ImportReceipt> storeTrail(audit::EventStore &events,
                                                      const ServiceCatalogue &catalogue,
                                                      const TrailStart &start, const QList<TrailList> &lists,
                                                      const QDateTime &now, double seconds);

} // namespace claviger
