// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/plainblocks.h"

#include "models/audit/store/blobreader.h"
#include "models/audit/store/blobwriter.h"

namespace claviger::audit {

namespace {

// Half a megabyte is what zstd looks back at level 1: larger blocks would save nothing.
constexpr std::size_t blockBytes = 512U << 10;
constexpr std::size_t blockRows = 8192;
constexpr std::size_t trailerBytes = 4;

} // namespace

void BlockPacker::add(std::string_view text)
{
    m_bytes.append(text);
    m_lengths.push_back(text.size());
    if (m_bytes.size() >= blockBytes || m_lengths.size() == blockRows)
        endBlock();
}

/// The texts, then their lengths, then how many bytes the lengths take: nothing has to be moved.
void BlockPacker::endBlock()
{
    BlobWriter lengths;
    lengths.number(m_lengths.size());
    for (const std::size_t length : m_lengths)
        lengths.number(length);
    m_bytes.append(lengths.view());
    for (std::size_t i = 0; i < trailerBytes; ++i)
        m_bytes.push_back(static_cast<char>(lengths.size() >> (8 * i)));
    m_blocks.push_back({m_kind, m_firstRow, m_packer.pack(m_bytes)});
    m_firstRow += static_cast<std::uint32_t>(m_lengths.size());
    m_bytes.clear();
    m_lengths.clear();
}

std::vector<EncodedBlock> BlockPacker::finish()
{
    if (!m_lengths.empty())
        endBlock();
    return std::move(m_blocks);
}

Result<UnpackedBlock> UnpackedBlock::read(std::uint32_t firstRow, const QByteArray &content,
                                          ZstdUnpacker &unpacker)
{
    Result<QByteArray> bytes = unpacker.unpack(content);
    if (!bytes)
        return fail(bytes.error());
    UnpackedBlock block;
    block.m_firstRow = firstRow;
    block.m_bytes = std::move(*bytes);
    const auto size = static_cast<std::size_t>(block.m_bytes.size());
    std::size_t lengthsSize = 0;
    for (std::size_t i = 0; i < trailerBytes && size >= trailerBytes; ++i) {
        const char part = block.m_bytes[static_cast<qsizetype>(size - trailerBytes + i)];
        lengthsSize |= static_cast<std::size_t>(static_cast<unsigned char>(part)) << (8 * i);
    }
    if (size < trailerBytes + lengthsSize)
        return fail(unreadablePiece());
    const std::size_t textsSize = size - trailerBytes - lengthsSize;
    BlobReader lengths(QByteArrayView(block.m_bytes)
                           .sliced(static_cast<qsizetype>(textsSize), static_cast<qsizetype>(lengthsSize)));
    const std::uint64_t count = lengths.number();
    if (count > lengthsSize)
        return fail(unreadablePiece());
    block.m_begins.reserve(count + 1);
    block.m_begins.push_back(0);
    for (std::uint64_t i = 0; i < count; ++i)
        block.m_begins.push_back(block.m_begins.back() + lengths.number());
    if (!lengths.isGood() || block.m_begins.back() != textsSize)
        return fail(unreadablePiece());
    return block;
}

} // namespace claviger::audit
