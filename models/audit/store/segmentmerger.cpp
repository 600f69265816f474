// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/segmentmerger.h"

#include "models/audit/store/auditrepository.h"
#include "models/audit/store/columnkind.h"
#include "models/audit/store/eventreader.h"
#include "models/audit/store/segmentencoder.h"
#include "models/vault/vaultcall.h"

#include <algorithm>
#include <numeric>

namespace claviger::audit {

namespace {

constexpr std::uint32_t small = segmentCapacity / 8;
// An event is written anew once for this many pulls, until its segment is no longer small.
constexpr std::size_t enough = 8;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Record recordOf(const EventRow &row)
{
    Record record;
    record.time = row.time;
    record.timeFlags = row.timeFlags;
    record.position = row.position;
    for (std::size_t i = 0; i < record.fields.size(); ++i)
        record.fields[i] = viewOf(row.fields[i]);
    record.raw = viewOf(row.raw);
    return record;
}

} // namespace

SegmentList SegmentMerger::smallOnes(const SegmentList &segments)
{
    SegmentList found;
    std::uint32_t events = 0;
    for (const auto &segment : segments) {
        const std::uint32_t more = segment->zone().events;
        if (more >= small || events + more > segmentCapacity)
            continue;
        events += more;
        found.push_back(segment);
    }
    return found.size() < enough ? SegmentList() : found;
}

Result<std::vector<EncodedSegment>> SegmentMerger::merge(const SegmentList &segments)
{
    std::vector<EncodedSegment> merged;
    SegmentBuilder builder(m_catalogue.seed(), [&merged](SegmentDraft &draft) {
        std::vector<std::uint32_t> rows(draft.rows());
        std::iota(rows.begin(), rows.end(), 0);
        merged.push_back(SegmentEncoder(draft, std::move(rows), draft.hashes).encode());
    });
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (const Done done = add(segments, i, builder); !done)
            return fail(done.error());
    }
    builder.flush();
    return merged;
}

Done SegmentMerger::add(const SegmentList &segments, std::size_t index, SegmentBuilder &builder)
{
    const auto list = std::make_shared<const SegmentList>(SegmentList{segments[index]});
    const Result<std::vector<std::uint64_t>> hashes =
        vaultCall(m_catalogue.vault(), [id = segments[index]->id()](Database &database) {
            return AuditRepository(database).hashes(id);
        });
    if (!hashes)
        return fail(hashes.error());
    std::vector<Place> places;
    for (std::uint32_t row = 0; row < segments[index]->zone().events; ++row)
        places.push_back({0, row});
    const MatchedRows rows(list, {RowSet::all(segments[index]->zone().events)});
    const Result<QList<EventRow>> events = EventReader(m_catalogue, rows).read(places);
    if (!events)
        return fail(events.error());
    if (hashes->size() != places.size())
        return fail(unreadablePiece());
    for (std::size_t row = 0; row < places.size(); ++row)
        builder.addStored(recordOf((*events)[static_cast<qsizetype>(row)]), (*hashes)[row]);
    return {};
}

} // namespace claviger::audit
