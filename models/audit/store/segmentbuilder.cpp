// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/segmentbuilder.h"

#include "models/audit/store/columnkind.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace claviger::audit {

namespace {

// Long records: a segment ends early, so that memory and the time to write it stay bounded.
constexpr std::size_t mostRawBytes = 48U << 20;
constexpr std::size_t mostRejectedBytes = 4U << 20;
constexpr std::size_t mostRejected = 16'384;

} // namespace

SegmentBuilder::SegmentBuilder(std::uint64_t seed, Full full)
    : m_seed(seed), m_full(std::move(full)), m_sourceSeed(XXH3_64bits_withSeed("", 0, seed))
{
}

void SegmentBuilder::startDraft(const SegmentDraft &before)
{
    SegmentDraft next;
    for (std::size_t i = 0; i < next.columns.size(); ++i)
        next.columns[i] = ColumnDraft(before.columns[i].isPlain());
    // Reserve only where much came before: most logs are small.
    if (m_usualRaw > 0) {
        next.raw.reserve(m_usualRaw + m_usualRaw / 8);
        next.rawEnds.reserve(segmentCapacity);
        next.times.reserve(segmentCapacity);
        next.positions.reserve(segmentCapacity);
        next.hashes.reserve(segmentCapacity);
        for (ColumnDraft &column : next.columns)
            column.reserve(segmentCapacity);
    }
    m_draft = std::move(next);
}

void SegmentBuilder::accept(const Record &record)
{
    m_draft.times.push_back(record.time);
    m_draft.timeFlags.push_back(record.timeFlags);
    m_draft.positions.push_back(record.position);
    m_draft.hashes.push_back(hashOf(record));
    m_draft.hasId.push_back(!record.eventId.empty());
    for (std::size_t i = 0; i < m_draft.columns.size(); ++i)
        m_draft.columns[i].add(record.fields[i]);
    m_draft.raw.append(record.raw);
    m_draft.rawEnds.push_back(m_draft.raw.size());
    if (m_draft.rows() == segmentCapacity || m_draft.raw.size() > mostRawBytes)
        flush();
}

std::uint64_t SegmentBuilder::hashOf(const Record &record)
{
    if (record[AuditField::Source] != m_source) {
        m_source = record[AuditField::Source];
        m_sourceSeed = XXH3_64bits_withSeed(m_source.data(), m_source.size(), m_seed);
    }
    if (!record.eventId.empty())
        return XXH3_64bits_withSeed(record.eventId.data(), record.eventId.size(), ~m_sourceSeed);
    return XXH3_64bits_withSeed(record.raw.data(), record.raw.size(), m_sourceSeed);
}

void SegmentBuilder::reject(std::string_view raw, std::uint64_t position, const std::string &reason)
{
    m_draft.rejected.push_back({position, QString::fromStdString(reason),
                                QByteArray(raw.data(), static_cast<qsizetype>(raw.size()))});
    m_draft.rejectedBytes += raw.size();
    if (m_draft.rejectedBytes > mostRejectedBytes || m_draft.rejected.size() >= mostRejected)
        flush();
}

void SegmentBuilder::fold()
{
    ++m_draft.folded;
}

void SegmentBuilder::flush()
{
    if (m_draft.isEmpty())
        return;
    if (m_draft.rows() == segmentCapacity)
        m_usualRaw = m_draft.raw.size();
    SegmentDraft full = std::move(m_draft);
    startDraft(full);
    m_full(std::move(full));
}

} // namespace claviger::audit
