// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/prefixfinder.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace claviger::audit {

PrefixFinder::PrefixFinder(const std::vector<std::string> &prefixes)
{
    std::vector<std::string> sorted = prefixes;
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto group = static_cast<std::uint8_t>(1U << (i * 8 / sorted.size()));
        for (std::size_t byte = 0; byte < looked; ++byte) {
            const bool any = byte >= sorted[i].size();
            const auto value = any ? 0U : static_cast<unsigned char>(sorted[i][byte]);
            for (unsigned half = 0; half < 16; ++half) {
                if (any || half == (value & 15U))
                    m_low[byte][half] |= group;
                if (any || half == value >> 4U)
                    m_high[byte][half] |= group;
            }
        }
    }
#if defined(__x86_64__)
    m_fast = __builtin_cpu_supports("avx2") != 0;
#endif
}

std::uint32_t PrefixFinder::candidatesSlowly(const char *at, std::size_t size) const
{
    std::uint32_t candidates = 0;
    for (std::size_t i = 0; i < std::min(size, blockSize); ++i) {
        std::uint8_t groups = 0xFF;
        for (std::size_t byte = 0; byte < std::min(looked, size - i); ++byte) {
            const auto value = static_cast<unsigned char>(at[i + byte]);
            groups &= m_low[byte][value & 15U] & m_high[byte][value >> 4U];
        }
        if (groups != 0)
            candidates |= 1U << i;
    }
    return candidates;
}

std::uint32_t PrefixFinder::candidatesAtEnd(std::string_view text) const
{
    if (!m_fast)
        return candidatesSlowly(text.data(), text.size());
    // A copy with room behind it; what the room seems to hold is masked out.
    char padded[blockSize + looked] = {};
    const std::size_t size = std::min(text.size(), sizeof padded);
    std::memcpy(padded, text.data(), size);
    const std::uint32_t within = size >= blockSize ? ~0U : (1U << size) - 1;
    return candidatesFast(padded) & within;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) std::uint32_t PrefixFinder::candidatesFast(const char *at) const
{
    const __m256i half = _mm256_set1_epi8(15);
    __m256i groups = _mm256_set1_epi8(-1);
    for (std::size_t byte = 0; byte < looked; ++byte) {
        const __m256i low =
            _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(&m_low[byte])));
        const __m256i high =
            _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(&m_high[byte])));
        const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + byte));
        groups = _mm256_and_si256(groups, _mm256_shuffle_epi8(low, _mm256_and_si256(text, half)));
        groups = _mm256_and_si256(
            groups, _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(text, 4), half)));
    }
    return ~static_cast<std::uint32_t>(
        _mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256())));
}

__attribute__((target("avx2"))) std::uint32_t PrefixFinder::firstCandidates(std::string_view text,
                                                                            std::size_t &at) const
{
    while (m_fast && at + blockSize + looked <= text.size()) {
        const std::uint32_t candidates = candidatesFast(text.data() + at);
        if (candidates != 0)
            return candidates;
        at += blockSize;
    }
#else
std::uint32_t PrefixFinder::candidatesFast(const char *at) const
{
    return candidatesSlowly(at, blockSize + looked);
}

std::uint32_t PrefixFinder::firstCandidates(std::string_view text, std::size_t &at) const
{
#endif
    for (; at < text.size(); at += blockSize) {
        const std::uint32_t candidates = candidatesAtEnd(text.substr(at));
        if (candidates != 0)
            return candidates;
    }
    return 0;
}

PrefixFinder::Run::Run(const PrefixFinder &finder, std::string_view text) : m_finder(finder), m_text(text) {}

std::size_t PrefixFinder::Run::next()
{
    if (m_candidates == 0) {
        m_block = m_scanned;
        m_candidates = m_finder.firstCandidates(m_text, m_block);
        m_scanned = m_block + blockSize;
        if (m_candidates == 0)
            return m_text.npos;
    }
    const auto bit = static_cast<unsigned>(std::countr_zero(m_candidates));
    m_candidates &= m_candidates - 1;
    return m_block + bit;
}

void PrefixFinder::Run::skipTo(std::size_t at)
{
    if (at >= m_scanned) {
        m_candidates = 0;
        m_scanned = at;
    } else if (at > m_block) {
        m_candidates &= ~0U << (at - m_block);
    }
}

} // namespace claviger::audit
