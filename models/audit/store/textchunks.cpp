// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/textchunks.h"

#include <algorithm>
#include <cstring>

namespace claviger::audit {

namespace {

constexpr std::size_t smallestChunk = 4096;
constexpr std::size_t largestChunk = 1 << 20;

} // namespace

std::string_view TextChunks::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.size() > m_left) {
        const std::size_t size = std::max(text.size(), std::clamp(m_taken, smallestChunk, largestChunk));
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_free = m_chunks.back().get();
        m_left = size;
        m_taken += size;
    }
    std::memcpy(m_free, text.data(), text.size());
    const std::string_view kept(m_free, text.size());
    m_free += text.size();
    m_left -= text.size();
    return kept;
}

} // namespace claviger::audit
