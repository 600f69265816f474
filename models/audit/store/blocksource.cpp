// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/blocksource.h"

#include "models/audit/store/segmentloader.h"
#include "models/vault/vaultcall.h"
#include "models/vault/query.h"

namespace claviger::audit {

namespace {

// Blocks that follow each other come in one visit to the vault.
constexpr int readAhead = 6;

void forRowsOf(const UnpackedBlock &block, const RowSet &rows, const BlockSource::Work &work)
{
    const std::uint32_t end = rows.countBefore(block.endRow());
    for (std::uint32_t rank = rows.countBefore(block.firstRow()); rank < end; ++rank) {
        const std::uint32_t row = rows.rowAt(rank);
        work(row, block.at(row));
    }
}

} // namespace

/// From the block that holds \a row on.
Result<QList<BlockSource::Packed>> BlockSource::read(std::uint32_t row, int count)
{
    return vaultCall(m_vault, [&](Database &database) -> Result<QList<Packed>> {
        Result<QList<Packed>> blocks = rowsOf<Packed>(
            database,
            "SELECT first_row, content FROM audit_blocks WHERE segment_id = ?1 AND kind = ?2 AND first_row "
            ">= "
            "(SELECT max(first_row) FROM audit_blocks WHERE segment_id = ?1 AND kind = ?2 AND first_row <= "
            "?3)"
            " ORDER BY first_row LIMIT ?4",
            [](const Statement &found) {
                return Packed{static_cast<std::uint32_t>(found.integer(0)), found.blob(1)};
            },
            m_segmentId, m_kind, static_cast<qint64>(row), count);
        if (blocks && blocks->isEmpty())
            return fail(ErrorCode::NotFound, forgottenMeanwhile());
        return blocks;
    });
}

Result<UnpackedBlock> BlockSource::blockOf(std::uint32_t row)
{
    const Result<QList<Packed>> blocks = read(row, 1);
    if (!blocks)
        return fail(blocks.error());
    Result<UnpackedBlock> block =
        UnpackedBlock::read(blocks->constFirst().firstRow, blocks->constFirst().content, m_unpacker);
    if (block && block->endRow() <= row)
        return fail(unreadablePiece());
    return block;
}

Done BlockSource::forEach(const RowSet &rows, const IsCancelled &isCancelled, const Work &work)
{
    return forEachBlock(rows, isCancelled, [&](const UnpackedBlock &block) { forRowsOf(block, rows, work); });
}

Done BlockSource::forEachBlock(const RowSet &rows, const IsCancelled &isCancelled, const BlockWork &work)
{
    std::uint32_t rank = 0;
    while (rank < rows.count()) {
        const Result<QList<Packed>> blocks = read(rows.rowAt(rank), readAhead);
        if (!blocks)
            return fail(blocks.error());
        const std::uint32_t before = rank;
        for (const Packed &packed : *blocks) {
            if (isCancelled())
                return {};
            // The next wanted row is at or after this block's end: leave it packed.
            const bool isLast = &packed == &blocks->constLast();
            if (!isLast) {
                const std::uint32_t next = (&packed + 1)->firstRow;
                if (rank >= rows.count() || rows.rowAt(rank) >= next)
                    continue;
            }
            Result<UnpackedBlock> block = UnpackedBlock::read(packed.firstRow, packed.content, m_unpacker);
            if (!block)
                return fail(block.error());
            if (block->endRow() > rows.size())
                return fail(unreadablePiece());
            rank = rows.countBefore(block->endRow());
            work(std::move(*block));
        }
        if (rank == before) // no block holds the row
            return fail(unreadablePiece());
    }
    return {};
}

} // namespace claviger::audit
