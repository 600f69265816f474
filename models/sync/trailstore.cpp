// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/trailstore.h"

#include "models/audit/import/makescrubber.h"
#include "models/audit/readers/scrubbingsink.h"
#include "models/audit/store/auditrepository.h"
#include "models/audit/store/eventstore.h"
#include "models/domain/nanoseconds.h"
#include "models/sync/secrettraces.h"
#include "models/sync/trailrecords.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/workspacerepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// Services write their trails late; what comes twice is recognised.
constexpr int overlapSeconds = 3600;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditTrail)
};

QString identityOf(const QString &connectionId)
{
    return u"trail of "_s + connectionId;
}

Result<QHash<QString, qint64>> newestOf(Database &database, const QString &connectionId)
{
    const auto readings = audit::AuditRepository(database).finishedImports(identityOf(connectionId));
    if (!readings)
        return fail(readings.error());
    QHash<QString, qint64> newest;
    for (const audit::ImportRecord &reading : *readings) {
        for (const audit::ImportedFile &list : reading.receipt.files) {
            if (list.last)
                newest[list.container] = std::max(newest.value(list.container, *list.last), *list.last);
        }
    }
    return newest;
}

template <typename T> Done take(Result<QList<T>> read, QList<T> &into)
{
    if (!read)
        return fail(std::move(read.error()));
    into = std::move(*read);
    return {};
}

std::optional<qint64> later(std::optional<qint64> left, std::optional<qint64> right)
{
    return left && right ? std::max(*left, *right) : left ? left : right;
}

} // namespace

QString TrailContainer::name() const
{
    if (!workspace)
        return {};
    return project ? workspace->id + u'/' + project->id : workspace->id;
}

QDateTime TrailStart::since(const TrailContainer &container, const QDateTime &now) const
{
    const auto last = newest.constFind(container.name());
    if (last == newest.cend())
        return {};
    return fromNanoseconds(std::min<std::int64_t>(*last, toNanoseconds(now))).addSecs(-overlapSeconds);
}

Result<TrailStart> readTrailStart(Database &database, const QString &connectionId)
{
    const auto connection = ConnectionRepository(database).find(connectionId);
    if (!connection)
        return fail(connection.error());
    const auto newest = newestOf(database, connectionId);
    if (!newest)
        return fail(newest.error());
    TrailStart start;
    start.connection = *connection;
    start.newest = *newest;
    const Done done =
        take(WorkspaceRepository(database).ofConnection(connectionId), start.workspaces)
            .and_then(
                [&] { return take(ProjectRepository(database).ofConnection(connectionId), start.projects); })
            .and_then([&] { return take(KeyRepository(database).all(), start.keys); });
    if (!done)
        return fail(done.error());
    return start;
}

Result<audit::ImportReceipt> storeTrail(audit::EventStore &events, const ServiceCatalogue &catalogue,
                                        const TrailStart &start, const QList<TrailList> &lists,
                                        const QDateTime &now, double seconds)
{
    const Connection &connection = start.connection;
    const QString identity = identityOf(connection.id);
    const auto scrubber = audit::makeScrubber(events, tokenShapesOf(catalogue, start.keys));
    if (!scrubber)
        return fail(scrubber.error());
    auto writer = events.begin(identity);
    if (!writer)
        return fail(writer.error());
    audit::ImportReceipt facts;
    facts.seconds = seconds;
    {
        const std::unique_ptr<audit::SegmentBuilder> builder = (*writer)->builder();
        audit::ScrubbingSink clean(**scrubber, *builder);
        for (const TrailList &list : lists) {
            std::optional<qint64> newest = feedTrail(list.events, connection.name, clean);
            if (newest)
                newest = std::min<std::int64_t>(*newest, toNanoseconds(now));
            const auto before = start.newest.constFind(list.container);
            if (before != start.newest.cend())
                newest = later(newest, *before);
            facts.files.append({connection.url.toString(),
                                {},
                                0,
                                list.container,
                                connection.serviceId,
                                Text::tr("read from the service"),
                                newest});
        }
        facts.secretsReplaced = clean.replaced();
        builder->flush();
    }
    audit::ImportReceipt counts = (*writer)->counts();
    if (counts.stored == 0 && !(*writer)->error()) {
        counts.files = facts.files;
        counts.seconds = seconds;
        if (Done gone = (*writer)->abandon(); !gone)
            return fail(gone.error());
        return counts;
    }
    auto receipt = (*writer)->finish(audit::ImportRecord::State::Complete, facts);
    writer->reset();
    // The events are in; that they lie in one piece more than they need is mended by the next reading.
    if (receipt)
        static_cast<void>(events.joinTrail(identity));
    return receipt;
}

} // namespace claviger
