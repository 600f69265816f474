// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/encodedsegment.h"
#include "models/audit/store/zstd.h"

#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Texts, compressed in blocks small enough that one is read in about a millisecond.
class BlockPacker
{
public:
    BlockPacker(int kind, ZstdPacker &packer) : m_kind(kind), m_packer(packer) {}
    void add(std::string_view text);
    [[nodiscard]] std::vector<EncodedBlock> finish();

private:
    void endBlock();

    const int m_kind;
    ZstdPacker &m_packer;
    std::vector<EncodedBlock> m_blocks;
    std::uint32_t m_firstRow = 0;
    std::string m_bytes;
    std::vector<std::size_t> m_lengths;
};

/// The texts of one block. Copies share the bytes.
class UnpackedBlock
{
public:
    [[nodiscard]] static Result<UnpackedBlock> read(std::uint32_t firstRow, const QByteArray &content,
                                                    ZstdUnpacker &unpacker);
    [[nodiscard]] std::uint32_t firstRow() const { return m_firstRow; }
    [[nodiscard]] std::uint32_t endRow() const
    {
        return m_firstRow + static_cast<std::uint32_t>(m_begins.size()) - 1;
    }
    /// Of a row from firstRow() to before endRow().
    [[nodiscard]] std::string_view at(std::uint32_t row) const
    {
        const std::size_t index = row - m_firstRow;
        return {m_bytes.constData() + m_begins[index], m_begins[index + 1] - m_begins[index]};
    }

private:
    std::uint32_t m_firstRow = 0;
    QByteArray m_bytes;
    std::vector<std::size_t> m_begins; ///< and the end of the last
};

} // namespace claviger::audit
