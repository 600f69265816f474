// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/rawscan.h"

namespace claviger::audit {

RawScan::RawScan(Vault &vault, const Dictionaries &dictionaries, const Segment &segment)
    : m_vault(vault), m_segment(segment)
{
    // The lock is not kept while blocks are read: who adds to the dictionaries is the vault's thread.
    const auto lock = dictionaries.lockToRead();
    for (const AuditField field : allAuditFields) {
        Values &values = m_values[indexOf(field)];
        values.column = segment.column(field);
        values.pool = dictionaries.share(field);
        for (const std::uint32_t code : values.column->dictionary())
            values.byLocal.push_back(code < values.pool->size() ? values.pool->at(code) : std::string_view());
    }
}

std::string_view RawScan::Values::at(std::uint32_t row)
{
    if (column->encoding() != Encoding::Plain)
        return byLocal[column->localAt(row)];
    while (block < blocks.size() && blocks[block].endRow() <= row)
        ++block;
    // Missing only where the segment's columns contradict each other.
    const bool isRead = block < blocks.size() && blocks[block].firstRow() <= row;
    return isRead ? blocks[block].at(row) : std::string_view();
}

Done RawScan::readPlain(const RowSet &rows, const BlockSource::IsCancelled &isCancelled)
{
    for (const AuditField field : allAuditFields) {
        Values &values = m_values[indexOf(field)];
        if (values.column->encoding() != Encoding::Plain)
            continue;
        const Done done = BlockSource(m_vault, m_segment, kindOf(field))
                              .forEachBlock(rows, isCancelled, [&values](UnpackedBlock block) {
                                  values.blocks.push_back(std::move(block));
                              });
        if (!done)
            return done;
    }
    return {};
}

Done RawScan::forEach(const RowSet &rows, const BlockSource::IsCancelled &isCancelled,
                      const BlockSource::Work &work)
{
    if (const Done done = readPlain(rows, isCancelled); !done || isCancelled())
        return done;
    std::uint32_t current = 0;
    const ValueOf valueOf = [this, &current](std::size_t field) { return m_values[field].at(current); };
    std::string raw;
    bool good = true;
    const Done done = BlockSource(m_vault, m_segment, RawKind)
                          .forEach(rows, isCancelled, [&](std::uint32_t row, std::string_view rest) {
                              current = row;
                              raw.clear();
                              good = fillIn(rest, valueOf, raw) && good;
                              work(row, raw);
                          });
    if (done && !good)
        return fail(unreadablePiece());
    return done;
}

} // namespace claviger::audit
