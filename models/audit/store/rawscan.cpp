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

Done RawScan::readPlain(const RowSet &rows, const BlockSource::IsCancelled &isCancelled)
{
    for (const AuditField field : allAuditFields) {
        Values &values = m_values[indexOf(field)];
        if (values.column->encoding() != Encoding::Plain)
            continue;
        values.byRow.resize(rows.size());
        const Done done =
            BlockSource(m_vault, m_segment, kindOf(field))
                .forEach(rows, isCancelled,
                         [&values](std::uint32_t row, std::string_view text) { values.byRow[row] = text; });
        if (!done)
            return done;
    }
    return {};
}

Done RawScan::forEach(const RowSet &rows, const BlockSource::IsCancelled &isCancelled,
                      const BlockSource::Work &work)
{
    if (const Done done = readPlain(rows, isCancelled); !done)
        return done;
    ValueCutter::Fields fields;
    std::string raw;
    bool good = true;
    const Done done = BlockSource(m_vault, m_segment, RawKind)
                          .forEach(rows, isCancelled, [&](std::uint32_t row, std::string_view rest) {
                              for (std::size_t i = 0; i < fields.size(); ++i) {
                                  const Values &values = m_values[i];
                                  fields[i] = values.column->encoding() == Encoding::Plain
                                                  ? std::string_view(values.byRow[row])
                                                  : values.byLocal[values.column->localAt(row)];
                              }
                              raw.clear();
                              good = fillIn(rest, fields, raw) && good;
                              work(row, raw);
                          });
    if (done && !good)
        return fail(unreadablePiece());
    return done;
}

} // namespace claviger::audit
