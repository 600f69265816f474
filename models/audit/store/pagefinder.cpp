// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/pagefinder.h"

#include "models/audit/store/segmentloader.h"

#include <algorithm>
#include <queue>

namespace claviger::audit {

namespace {

/// The next event of a segment in a merge of segments.
struct Next
{
    std::int64_t time = noTime;
    std::size_t source = 0;
    std::uint32_t rank = 0;
    bool exact = false; ///< else \c time is no later than the event's

    bool operator>(const Next &other) const
    {
        return time != other.time ? time > other.time : source > other.source;
    }
};

} // namespace

PageFinder::PageFinder(Vault &vault, const MatchedRows &events) : m_vault(vault), m_events(events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        const RowSet &rows = events.rows(i);
        if (rows.isNone())
            continue;
        const ZoneMap &zone = events.segment(i)->zone();
        m_sources.push_back({i, zone, &rows, rows.countBefore(zone.timeless), events.segment(i)->times()});
        m_timeless += m_sources.back().timeless;
    }
}

Result<std::vector<Place>> PageFinder::page(std::uint64_t offset, std::uint64_t limit, TimeOrder order)
{
    const std::uint64_t count = m_events.count();
    if (offset >= count || limit == 0)
        return std::vector<Place>();
    const std::uint64_t size = std::min(limit, count - offset);
    if (order == TimeOrder::Ascending)
        return ascending(offset, offset + size);
    return ascending(count - offset - size, count - offset).map([](std::vector<Place> places) {
        std::ranges::reverse(places);
        return places;
    });
}

bool PageFinder::straddles(const Source &source, std::int64_t time)
{
    return source.zone.hasTimes() && source.zone.first < time && time <= source.zone.last;
}

/// Events without a time come before every time.
std::uint64_t PageFinder::countBefore(const Source &source, std::int64_t time) const
{
    if (time == noTime)
        return 0;
    if (!source.zone.hasTimes() || time <= source.zone.first)
        return source.timeless;
    if (time > source.zone.last)
        return source.rows->count();
    return source.rows->countBefore(source.times->firstNotBefore(time));
}

Result<std::uint64_t> PageFinder::countBefore(std::int64_t time)
{
    if (const Done done = loadStraddling(time); !done)
        return fail(done.error());
    std::uint64_t count = 0;
    for (const Source &source : m_sources)
        count += countBefore(source, time);
    return count;
}

Done PageFinder::load(const std::vector<Source *> &sources)
{
    ColumnSet time;
    time.set(timeBit);
    std::vector<WantedColumns> wanted;
    for (const Source *source : sources)
        wanted.push_back({m_events.segment(source->index), time});
    if (const Done done = loadColumns(m_vault, wanted); !done)
        return done;
    for (Source *source : sources)
        source->times = m_events.segment(source->index)->times();
    return {};
}

Done PageFinder::loadStraddling(std::int64_t time)
{
    std::vector<Source *> missing;
    for (Source &source : m_sources) {
        if (!source.times && straddles(source, time))
            missing.push_back(&source);
    }
    return missing.empty() ? Done() : load(missing);
}

/// Whether more than \a rank events come before \a time. Often the zone maps tell.
Result<bool> PageFinder::isBeyond(std::int64_t time, std::uint64_t rank)
{
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    for (const Source &source : m_sources) {
        const bool open = straddles(source, time);
        const std::uint64_t count = open ? 0 : countBefore(source, time);
        least += open ? source.timeless : count;
        most += open ? source.rows->count() : count;
    }
    if (least > rank)
        return true;
    if (most <= rank)
        return false;
    return countBefore(time).map([rank](std::uint64_t count) { return count > rank; });
}

/// The latest time before which there are no more than \a rank events: that of the event in question.
Result<std::int64_t> PageFinder::timeAt(std::uint64_t rank)
{
    if (rank < m_timeless)
        return noTime;
    std::int64_t low = std::numeric_limits<std::int64_t>::max();
    std::int64_t high = noTime + 1;
    for (const Source &source : m_sources) {
        if (source.zone.hasTimes()) {
            low = std::min(low, source.zone.first);
            high = std::max(high, source.zone.last);
        }
    }
    while (low < high) {
        // Rounded up, and without a sum that overflows.
        const auto half = (static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1) / 2;
        const auto middle = static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + half);
        const Result<bool> beyond = isBeyond(middle, rank);
        if (!beyond)
            return fail(beyond.error());
        if (*beyond)
            high = middle - 1;
        else
            low = middle;
    }
    return low;
}

Result<std::vector<Place>> PageFinder::ascending(std::uint64_t begin, std::uint64_t end)
{
    const Result<std::int64_t> time = timeAt(begin);
    if (!time)
        return fail(time.error());
    const Result<std::uint64_t> before = countBefore(*time);
    const bool isLast = *time == std::numeric_limits<std::int64_t>::max();
    if (const Done done = before ? loadStraddling(isLast ? *time : *time + 1) : fail(before.error()); !done)
        return fail(done.error());
    // Events of this very time, in the order of their segments, but for those that are skipped.
    std::vector<Place> places;
    std::uint64_t skip = begin - *before;
    for (const Source &source : m_sources) {
        const std::uint64_t first = countBefore(source, *time);
        const std::uint64_t last = isLast ? source.rows->count() : countBefore(source, *time + 1);
        const std::uint64_t skipped = std::min(skip, last - first);
        skip -= skipped;
        for (std::uint64_t rank = first + skipped; rank < last && places.size() < end - begin; ++rank)
            places.push_back({source.index, source.rows->rowAt(static_cast<std::uint32_t>(rank))});
    }
    if (!isLast && places.size() < end - begin) {
        if (const Done done = addLater(*time + 1, end - begin - places.size(), places); !done)
            return fail(done.error());
    }
    return places;
}

/// The first \a count events that are not before \a time.
Done PageFinder::addLater(std::int64_t time, std::uint64_t count, std::vector<Place> &places)
{
    std::priority_queue<Next, std::vector<Next>, std::greater<>> queue;
    const auto enqueue = [&](std::size_t index, std::uint32_t rank) {
        const Source &source = m_sources[index];
        if (rank >= source.rows->count())
            return;
        const bool exact = source.times != nullptr;
        queue.push(
            {exact ? source.times->at(source.rows->rowAt(rank)) : source.zone.first, index, rank, exact});
    };
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        enqueue(i, static_cast<std::uint32_t>(countBefore(m_sources[i], time)));
    while (count > 0 && !queue.empty()) {
        const Next next = queue.top();
        queue.pop();
        Source &source = m_sources[next.source];
        if (!next.exact) {
            if (const Done done = load({&source}); !done)
                return done;
            enqueue(next.source, next.rank);
            continue;
        }
        places.push_back({source.index, source.rows->rowAt(next.rank)});
        --count;
        enqueue(next.source, next.rank + 1);
    }
    return {};
}

} // namespace claviger::audit
