// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/rowset.h"

#include <algorithm>

namespace claviger::audit {

namespace {

constexpr std::uint32_t wordBits = 64;
constexpr std::uint32_t strideWords = 8;

} // namespace

RowSet RowSet::range(std::uint32_t size, std::uint32_t from, std::uint32_t to)
{
    if (from >= to)
        return none(size);
    std::vector<std::uint64_t> words((size + wordBits - 1) / wordBits, 0);
    for (std::uint32_t row = from; row < to;) {
        const std::uint32_t begin = row % wordBits;
        const std::uint32_t bits = std::min(wordBits - begin, to - row);
        const std::uint64_t ones = bits == wordBits ? ~0ULL : (1ULL << bits) - 1;
        words[row / wordBits] |= ones << begin;
        row += bits;
    }
    return fromWords(size, std::move(words));
}

RowSet RowSet::fromWords(std::uint32_t size, std::vector<std::uint64_t> words)
{
    RowSet set(size, Extent::Some);
    set.m_words = std::move(words);
    set.settle();
    return set;
}

/// Counts, and lets go of the bits where they are all the same.
void RowSet::settle()
{
    if (m_size % wordBits != 0)
        m_words.back() &= (1ULL << (m_size % wordBits)) - 1;
    m_before.clear();
    m_before.reserve(m_words.size() / strideWords + 1);
    m_count = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (i % strideWords == 0)
            m_before.push_back(m_count);
        m_count += static_cast<std::uint32_t>(std::popcount(m_words[i]));
    }
    m_extent = m_count == 0 ? Extent::None : m_count == m_size ? Extent::All : Extent::Some;
    if (m_extent != Extent::Some) {
        m_words = {};
        m_before = {};
    }
}

std::uint32_t RowSet::countBefore(std::uint32_t row) const
{
    if (m_extent != Extent::Some)
        return isAll() ? row : 0;
    if (row >= m_size)
        return m_count;
    const std::uint32_t word = row / wordBits;
    std::uint32_t count = m_before[word / strideWords];
    for (std::uint32_t i = word / strideWords * strideWords; i < word; ++i)
        count += static_cast<std::uint32_t>(std::popcount(m_words[i]));
    const std::uint64_t lower = m_words[word] & ((1ULL << (row % wordBits)) - 1);
    return count + static_cast<std::uint32_t>(std::popcount(lower));
}

std::uint32_t RowSet::rowAt(std::uint32_t rank) const
{
    if (isAll())
        return rank;
    const auto stride = std::ranges::upper_bound(m_before, rank) - m_before.begin() - 1;
    std::uint32_t left = rank - m_before[static_cast<std::size_t>(stride)];
    std::uint32_t word = static_cast<std::uint32_t>(stride) * strideWords;
    while (left >= static_cast<std::uint32_t>(std::popcount(m_words[word])))
        left -= static_cast<std::uint32_t>(std::popcount(m_words[word++]));
    std::uint64_t bits = m_words[word];
    for (; left > 0; --left)
        bits &= bits - 1;
    return wordBits * word + static_cast<std::uint32_t>(std::countr_zero(bits));
}

void RowSet::intersect(const RowSet &other)
{
    if (isNone() || other.isAll())
        return;
    if (isAll() || other.isNone()) {
        *this = other;
        return;
    }
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    settle();
}

void RowSet::unite(const RowSet &other)
{
    if (isAll() || other.isNone())
        return;
    if (isNone() || other.isAll()) {
        *this = other;
        return;
    }
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    settle();
}

void RowSet::invert()
{
    if (m_extent != Extent::Some) {
        *this = isAll() ? none(m_size) : all(m_size);
        return;
    }
    for (std::uint64_t &word : m_words)
        word = ~word;
    settle();
}

} // namespace claviger::audit
