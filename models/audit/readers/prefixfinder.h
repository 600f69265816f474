// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Finds where any of a set of prefixes may begin, several gigabytes a second: 32 positions at a time,
/// their first four bytes looked up by half bytes (as Hyperscan's "Teddy" does). Const and free of state;
/// the state of one search is a Run.
class PrefixFinder
{
public:
    explicit PrefixFinder(const std::vector<std::string> &prefixes);

    /// One walk over one text.
    class Run
    {
    public:
        Run(const PrefixFinder &finder, std::string_view text);
        /// The next position where a prefix may begin; npos if there is none. What is found must be
        /// compared: it is a candidate.
        [[nodiscard]] std::size_t next();
        /// Candidates before \a at do not matter any more.
        void skipTo(std::size_t at);

    private:
        const PrefixFinder &m_finder;
        std::string_view m_text;
        std::size_t m_block = 0;   ///< where the positions in m_candidates begin
        std::size_t m_scanned = 0; ///< where the next block begins
        std::uint32_t m_candidates = 0;
    };

private:
    static constexpr std::size_t looked = 4; // bytes of a prefix
    static constexpr std::size_t blockSize = 32;
    [[nodiscard]] std::uint32_t candidatesSlowly(const char *at, std::size_t size) const;
    [[nodiscard]] std::uint32_t candidatesFast(const char *at) const;
    [[nodiscard]] std::uint32_t candidatesAtEnd(std::string_view text) const;
    /// Skips blocks without candidates; \a at comes to stand on the one with some.
    [[nodiscard]] std::uint32_t firstCandidates(std::string_view text, std::size_t &at) const;

    std::array<std::array<std::uint8_t, 16>, looked>
        m_low{}; ///< by lower half of the byte: groups of prefixes
    std::array<std::array<std::uint8_t, 16>, looked> m_high{};
    bool m_fast = false;
};

} // namespace claviger::audit
