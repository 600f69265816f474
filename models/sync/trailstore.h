// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/importrecord.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/project.h"
#include "models/domain/result.h"
#include "models/domain/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace claviger {

class Database;

class ServiceCatalogue;

namespace audit {
class EventStore;
class ImportWriter;
class SecretScrubber;
} // namespace audit

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

/// A list of a trail as it came, or a part of it.
struct TrailPart
{
    QString container;
    QList<QJsonObject> events; ///< in canonical form, see auditfields.h
    bool isLast = false;       ///< with it the list was read to its end
};

/// Runs on the vault's thread.
[[nodiscard]] Result<TrailStart> readTrailStart(Database &database, const QString &connectionId);

/// Stores what one reading of a trail brings, in as many instalments as it takes. Everything waits for the
/// vault: not on the GUI's thread, and one call at a time.
class TrailStore
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditTrail)
public:
    TrailStore(audit::EventStore &events, const ServiceCatalogue &catalogue, TrailStart start);

    /// Stores what is new in \a parts, secrets replaced by their fingerprints. Nothing is kept of an
    /// instalment that brought nothing new.
    [[nodiscard]] Done store(const QList<TrailPart> &parts, const QDateTime &now, double seconds);
    /// Of all instalments; makes one import of them and of those of earlier readings.
    [[nodiscard]] audit::ImportReceipt finish();

private:
    [[nodiscard]] Done prepare();
    [[nodiscard]] audit::ImportedFile fileOf(const TrailPart &part) const;
    void reach(const QString &container, qint64 time);
    [[nodiscard]] Result<audit::ImportReceipt>
    write(audit::ImportWriter &writer, const QList<TrailPart> &parts, const QDateTime &now, double seconds);

    audit::EventStore &m_events;
    const ServiceCatalogue &m_catalogue;
    TrailStart m_start;
    std::shared_ptr<const audit::SecretScrubber> m_scrubber; ///< made for the first instalment
    QHash<QString, qint64> m_newest;                         ///< of the parts so far, by container
    audit::ImportReceipt m_receipt;
};

} // namespace claviger
