// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/plainblocks.h"
#include "models/audit/store/rowset.h"
#include "models/audit/store/segment.h"
#include "models/vault/vault.h"

#include <functional>

namespace claviger::audit {

/// Reads the texts of a column that lies in blocks: raw records (RawKind), or a plain field.
class BlockSource
{
public:
    BlockSource(Vault &vault, const Segment &segment, int kind)
        : m_vault(vault), m_segmentId(segment.id()), m_kind(kind)
    {
    }

    /// Calls \a work(row, text) for each of \a rows, ascending; skips blocks without one of them. Ends
    /// early, with success, where \a isCancelled says so.
    using Work = std::function<void(std::uint32_t row, std::string_view text)>;
    using IsCancelled = std::function<bool()>;
    [[nodiscard]] Done forEach(const RowSet &rows, const IsCancelled &isCancelled, const Work &work);
    /// The same by whole blocks: calls \a work for each block that holds one of \a rows.
    using BlockWork = std::function<void(UnpackedBlock block)>;
    [[nodiscard]] Done forEachBlock(const RowSet &rows, const IsCancelled &isCancelled,
                                    const BlockWork &work);
    /// The block that holds \a row.
    [[nodiscard]] Result<UnpackedBlock> blockOf(std::uint32_t row);

private:
    struct Packed
    {
        std::uint32_t firstRow = 0;
        QByteArray content;
    };
    [[nodiscard]] Result<QList<Packed>> read(std::uint32_t row, int count);

    Vault &m_vault;
    const qint64 m_segmentId;
    const int m_kind;
    ZstdUnpacker m_unpacker;
};

} // namespace claviger::audit
