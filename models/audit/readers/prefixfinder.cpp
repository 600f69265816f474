// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/prefixfinder.h"

#include <algorithm>
#include <bit>

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
            if (byte >= sorted[i].size()) {
                for (std::size_t half = 0; half < 16; ++half) {
                    m_low[byte][half] |= group;
                    m_high[byte][half] |= group;
                }
                continue;
            }
            const auto value = static_cast<unsigned char>(sorted[i][byte]);
            m_low[byte][value & 15U] |= group;
            m_high[byte][value >> 4U] |= group;
        }
    }
#if defined(__x86_64__)
    m_fast = __builtin_cpu_supports("avx2") != 0;
#endif
}

bool PrefixFinder::mayBeginAt(const char *at) const
{
    std::uint8_t groups = 0xFF;
    for (std::size_t byte = 0; byte < looked; ++byte) {
        const auto value = static_cast<unsigned char>(at[byte]);
        groups &= m_low[byte][value & 15U] & m_high[byte][value >> 4U];
    }
    return groups != 0;
}

std::size_t PrefixFinder::findSlowly(std::string_view text, std::size_t from) const
{
    for (std::size_t at = from; at + looked <= text.size(); ++at) {
        if (mayBeginAt(text.data() + at))
            return at;
    }
    return text.npos;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) std::size_t PrefixFinder::findFast(std::string_view text, std::size_t from) const
{
    const auto *const low = reinterpret_cast<const __m128i *>(m_low.data());
    const auto *const high = reinterpret_cast<const __m128i *>(m_high.data());
    const __m256i low0 = _mm256_broadcastsi128_si256(_mm_loadu_si128(low + 0));
    const __m256i low1 = _mm256_broadcastsi128_si256(_mm_loadu_si128(low + 1));
    const __m256i low2 = _mm256_broadcastsi128_si256(_mm_loadu_si128(low + 2));
    const __m256i high0 = _mm256_broadcastsi128_si256(_mm_loadu_si128(high + 0));
    const __m256i high1 = _mm256_broadcastsi128_si256(_mm_loadu_si128(high + 1));
    const __m256i high2 = _mm256_broadcastsi128_si256(_mm_loadu_si128(high + 2));
    const __m256i half = _mm256_set1_epi8(15);
    std::size_t at = from;
    for (; at + 32 + looked <= text.size(); at += 32) {
        const char *const here = text.data() + at;
        const __m256i first = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(here));
        const __m256i second = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(here + 1));
        const __m256i third = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(here + 2));
        __m256i groups = _mm256_and_si256(
            _mm256_shuffle_epi8(low0, _mm256_and_si256(first, half)),
            _mm256_shuffle_epi8(high0, _mm256_and_si256(_mm256_srli_epi16(first, 4), half)));
        groups = _mm256_and_si256(groups, _mm256_shuffle_epi8(low1, _mm256_and_si256(second, half)));
        groups = _mm256_and_si256(
            groups, _mm256_shuffle_epi8(high1, _mm256_and_si256(_mm256_srli_epi16(second, 4), half)));
        groups = _mm256_and_si256(groups, _mm256_shuffle_epi8(low2, _mm256_and_si256(third, half)));
        groups = _mm256_and_si256(
            groups, _mm256_shuffle_epi8(high2, _mm256_and_si256(_mm256_srli_epi16(third, 4), half)));
        const auto none = static_cast<std::uint32_t>(
            _mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256())));
        if (none != 0xFFFFFFFFU)
            return at + static_cast<std::size_t>(std::countr_one(none));
    }
    return findSlowly(text, at);
}
#else
std::size_t PrefixFinder::findFast(std::string_view text, std::size_t from) const
{
    return findSlowly(text, from);
}
#endif

std::size_t PrefixFinder::find(std::string_view text, std::size_t from) const
{
    return m_fast ? findFast(text, from) : findSlowly(text, from);
}

} // namespace claviger::audit
