// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Memory for texts that a record needs beside what stands in the log: joined, unescaped or normalised
/// ones. Forgotten as a whole with each record, so that no record allocates once the blocks are there.
class TextArena
{
public:
    [[nodiscard]] char *take(std::size_t size)
    {
        while (m_block < m_blocks.size() && m_used + size > m_blocks[m_block].size) {
            ++m_block;
            m_used = 0;
        }
        if (m_block == m_blocks.size()) {
            const std::size_t wanted = size > minimum ? size : minimum;
            m_blocks.push_back({std::make_unique<char[]>(wanted), wanted});
            m_used = 0;
        }
        char *const at = m_blocks[m_block].bytes.get() + m_used;
        m_used += size;
        return at;
    }

    [[nodiscard]] std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        char *const at = take(text.size());
        std::memcpy(at, text.data(), text.size());
        return {at, text.size()};
    }

    void clear()
    {
        if (m_blocks.size() > 4)
            m_blocks.resize(4);
        m_block = 0;
        m_used = 0;
    }

private:
    static constexpr std::size_t minimum = 16 * 1024;
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0;
};

} // namespace claviger::audit
