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

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// Services write their trails late; what comes twice is recognised.
constexpr int overlapSeconds = 3600;

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

TrailStore::TrailStore(audit::EventStore &events, const ServiceCatalogue &catalogue, TrailStart start)
    : m_events(events), m_catalogue(catalogue), m_start(std::move(start))
{
}

Done TrailStore::store(const QList<TrailPart> &parts, const QDateTime &now, double seconds)
{
    const Done ready = prepare();
    if (!ready)
        return ready;
    auto writer = m_events.begin(identityOf(m_start.connection.id));
    if (!writer)
        return fail(writer.error());
    const Result<audit::ImportReceipt> receipt = write(**writer, parts, now, seconds);
    if (!receipt)
        return fail(receipt.error());
    m_receipt = joined(*receipt, m_receipt);
    return {};
}

Done TrailStore::prepare()
{
    if (m_scrubber)
        return {};
    const auto made = audit::makeScrubber(m_events, tokenShapesOf(m_catalogue, m_start.keys));
    if (!made)
        return fail(made.error());
    m_scrubber = *made;
    return {};
}

Result<audit::ImportReceipt> TrailStore::write(audit::ImportWriter &writer, const QList<TrailPart> &parts,
                                               const QDateTime &now, double seconds)
{
    audit::ImportReceipt facts;
    facts.seconds = seconds;
    {
        const std::unique_ptr<audit::SegmentBuilder> builder = writer.builder();
        audit::ScrubbingSink clean(*m_scrubber, *builder);
        for (const TrailPart &part : parts) {
            if (const auto newest = feedTrail(part.events, m_start.connection.name, clean))
                reach(part.container, std::min<qint64>(*newest, toNanoseconds(now)));
            facts.files.append(fileOf(part));
        }
        facts.secretsReplaced = clean.replaced();
        builder->flush();
    }
    audit::ImportReceipt counts = writer.counts();
    if (counts.stored > 0 || writer.error())
        return writer.finish(audit::ImportRecord::State::Complete, facts);
    counts.files = facts.files;
    counts.seconds = seconds;
    return writer.abandon().map([&counts] { return counts; });
}

void TrailStore::reach(const QString &container, qint64 time)
{
    m_newest[container] = std::max(m_newest.value(container, time), time);
}

/// The newest event of a list that is not at its end is no place to go on from: what is older may be missing.
audit::ImportedFile TrailStore::fileOf(const TrailPart &part) const
{
    const QHash<QString, qint64> &earlier = m_start.newest;
    std::optional<qint64> last;
    if (earlier.contains(part.container))
        last = earlier.value(part.container);
    if (part.isLast && m_newest.contains(part.container))
        last = std::max(m_newest.value(part.container), last.value_or(m_newest.value(part.container)));
    const Connection &connection = m_start.connection;
    return {connection.url.toString(),   {},  0, part.container, connection.serviceId,
            tr("read from the service"), last};
}

audit::ImportReceipt TrailStore::finish()
{
    // The events are in; that they lie in more pieces than they need is mended by the next reading.
    if (m_receipt.stored > 0)
        static_cast<void>(m_events.joinTrail(identityOf(m_start.connection.id)));
    return m_receipt;
}

} // namespace claviger
