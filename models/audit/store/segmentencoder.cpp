// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/segmentencoder.h"

#include "models/audit/record.h"
#include "models/audit/store/blobwriter.h"
#include "models/audit/store/column.h"
#include "models/audit/store/columnkind.h"
#include "models/audit/store/plainblocks.h"
#include "models/audit/store/timecolumn.h"

#include <algorithm>
#include <numeric>

namespace claviger::audit {

namespace {

constexpr std::uint16_t notSeen = 0xffff;

/// The codes that are used, numbered anew in the order of their first use.
struct Renumbered
{
    std::vector<std::uint16_t> codes;
    std::vector<std::uint16_t> used;
};

Renumbered renumber(const std::vector<std::uint16_t> &codes, std::size_t distinct,
                    const std::vector<std::uint32_t> &rows)
{
    Renumbered result;
    result.codes.reserve(rows.size());
    std::vector<std::uint16_t> fresh(distinct, notSeen);
    for (const std::uint32_t row : rows) {
        std::uint16_t &code = fresh[codes[row]];
        if (code == notSeen) {
            code = static_cast<std::uint16_t>(result.used.size());
            result.used.push_back(codes[row]);
        }
        result.codes.push_back(code);
    }
    return result;
}

QByteArray withEncoding(Encoding encoding, const QByteArray &rest)
{
    QByteArray content;
    content.reserve(rest.size() + 1);
    content.append(static_cast<char>(encoding));
    content.append(rest);
    return content;
}

QByteArray packCodes(const Renumbered &column, ZstdPacker &packer)
{
    if (column.used.size() == 1)
        return withEncoding(Encoding::Constant, {});
    const bool wide = column.used.size() > 256;
    const std::size_t rows = column.codes.size();
    // All low bytes, then all high bytes: each half has a pattern that zstd finds.
    std::string bytes(wide ? 2 * rows : rows, '\0');
    for (std::size_t i = 0; i < rows; ++i)
        bytes[i] = static_cast<char>(column.codes[i]);
    for (std::size_t i = 0; wide && i < rows; ++i)
        bytes[rows + i] = static_cast<char>(column.codes[i] >> 8);
    return withEncoding(wide ? Encoding::Words : Encoding::Bytes, packer.pack(bytes));
}

} // namespace

SegmentEncoder::SegmentEncoder(const SegmentDraft &draft, std::vector<std::uint32_t> kept,
                               std::vector<std::uint64_t> hashes)
    : m_draft(draft), m_rows(std::move(kept)), m_hashes(std::move(hashes))
{
}

EncodedSegment SegmentEncoder::encode()
{
    sortByTime();
    addTimes();
    addTimeFlags();
    addPositions();
    addHashes();
    for (const AuditField field : allAuditFields)
        addField(field);
    addRaw();
    return std::move(m_segment);
}

void SegmentEncoder::sortByTime()
{
    const auto timeOf = [this](std::uint32_t row) { return m_draft.times[row]; };
    if (std::ranges::is_sorted(m_rows, {}, timeOf))
        return;
    std::vector<std::uint32_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t index) { return timeOf(m_rows[index]); });
    std::vector<std::uint32_t> rows;
    std::vector<std::uint64_t> hashes;
    rows.reserve(order.size());
    hashes.reserve(order.size());
    for (const std::uint32_t index : order) {
        rows.push_back(m_rows[index]);
        hashes.push_back(m_hashes[index]);
    }
    m_rows = std::move(rows);
    m_hashes = std::move(hashes);
}

void SegmentEncoder::add(int kind, QByteArray content)
{
    m_segment.columns.push_back({kind, std::move(content), {}, {}});
}

void SegmentEncoder::addTimes()
{
    std::vector<std::int64_t> times;
    times.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows)
        times.push_back(m_draft.times[row]);
    ZoneMap &zone = m_segment.zone;
    zone.events = static_cast<std::uint32_t>(times.size());
    zone.timeless = static_cast<std::uint32_t>(std::ranges::count(times, noTime));
    if (zone.hasTimes()) {
        zone.first = times[zone.timeless];
        zone.last = times.back();
    }
    add(TimeColumnKind, TimeColumn::encode(times));
}

void SegmentEncoder::addTimeFlags()
{
    std::string flags;
    flags.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows)
        flags.push_back(static_cast<char>(m_draft.timeFlags[row]));
    add(TimeFlagsKind, m_packer.pack(flags));
}

void SegmentEncoder::addPositions()
{
    BlobWriter writer;
    writer.reserve(2 * m_rows.size());
    std::uint64_t before = 0;
    for (const std::uint32_t row : m_rows) {
        writer.difference(static_cast<std::int64_t>(m_draft.positions[row] - before));
        before = m_draft.positions[row];
    }
    add(PositionKind, m_packer.pack(writer.view()));
}

void SegmentEncoder::addHashes()
{
    // As they are: what is evenly spread cannot be compressed.
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(m_hashes.size() * sizeof(std::uint64_t)));
    for (const std::uint64_t hash : m_hashes) {
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes.append(static_cast<char>(hash >> shift));
    }
    add(HashKind, bytes);
}

void SegmentEncoder::addField(AuditField field)
{
    const ColumnDraft &draft = m_draft.columns[indexOf(field)];
    if (draft.isPlain()) {
        addPlain(field);
        return;
    }
    Renumbered column = renumber(draft.codes(), draft.dictionary().size(), m_rows);
    if (isPlainCheaper(column.used.size(), m_rows.size())) {
        addPlain(field);
        return;
    }
    std::vector<std::string_view> values;
    values.reserve(column.used.size());
    for (const std::uint16_t code : column.used)
        values.push_back(draft.dictionary().at(code));
    m_segment.columns.push_back(
        {kindOf(field), packCodes(column, m_packer), std::move(values), draft.dictionary().texts()});
}

void SegmentEncoder::addPlain(AuditField field)
{
    const ColumnDraft &draft = m_draft.columns[indexOf(field)];
    LetterSet letters;
    BlockPacker blocks(kindOf(field), m_packer);
    for (const std::uint32_t row : m_rows) {
        letters.add(draft.at(row));
        blocks.add(draft.at(row));
    }
    add(kindOf(field), withEncoding(Encoding::Plain, letters.toBytes()));
    addBlocks(blocks.finish());
}

void SegmentEncoder::addRaw()
{
    BlockPacker blocks(RawKind, m_packer);
    for (const std::uint32_t row : m_rows)
        blocks.add(m_draft.rawAt(row));
    addBlocks(blocks.finish());
}

void SegmentEncoder::addBlocks(std::vector<EncodedBlock> blocks)
{
    std::ranges::move(blocks, std::back_inserter(m_segment.blocks));
}

} // namespace claviger::audit
