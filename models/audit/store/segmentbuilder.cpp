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

/// Keeps the memory of the last draft: to get that much anew costs as much as to fill it.
void SegmentBuilder::startAnew()
{
    m_draft.times.clear();
    m_draft.timeFlags.clear();
    m_draft.positions.clear();
    m_draft.hashes.clear();
    m_draft.hasId.clear();
    for (ColumnDraft &column : m_draft.columns)
        column.startAnew();
    m_draft.raw.clear();
    m_draft.rawEnds.clear();
    m_draft.rejected.clear();
    m_draft.rejectedBytes = 0;
    m_draft.folded = 0;
}

void SegmentBuilder::accept(const Record &record)
{
    add(record, hashOf(record));
}

void SegmentBuilder::addStored(const Record &record, std::uint64_t hash)
{
    add(record, hash);
}

void SegmentBuilder::add(const Record &record, std::uint64_t hash)
{
    for (std::size_t i = 0; i < m_draft.columns.size(); ++i)
        m_draft.columns[i].expect(record.fields[i]);
    m_draft.times.push_back(record.time);
    m_draft.timeFlags.push_back(record.timeFlags);
    m_draft.positions.push_back(record.position);
    m_draft.hashes.push_back(hash);
    m_draft.hasId.push_back(!record.eventId.empty());
    m_cutter.cut(record.raw, record.fields, m_draft.raw);
    m_draft.rawEnds.push_back(m_draft.raw.size());
    for (std::size_t i = 0; i < m_draft.columns.size(); ++i)
        m_draft.columns[i].addExpected(record.fields[i]);
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
    m_full(m_draft);
    startAnew();
}

} // namespace claviger::audit
