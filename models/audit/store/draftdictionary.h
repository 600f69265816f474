// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/textchunks.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// The distinct values of one field in the segment that is being collected, coded from 0 in the order in
/// which they came. Texts are remembered from segment to segment, because most come again, and are found with
/// one look at memory where they are short. One thread.
class DraftDictionary
{
public:
    /// What a value is looked for by. \c first and \c last are its ends: up to 16 bytes they are all of it.
    struct Probe
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t hash = 0;
    };

    DraftDictionary();

    /// Forgets the codes; the texts, too, once there are very many.
    void startSegment();
    /// Begins to look for \a value: its place in memory is under way to the processor when codeOf() comes.
    [[nodiscard]] Probe probe(std::string_view value) const;
    [[nodiscard]] std::uint16_t codeOf(std::string_view value, const Probe &probe);

    /// Distinct values of the segment.
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_segment.size()); }
    [[nodiscard]] std::string_view at(std::size_t code) const { return m_segment[code]; }
    /// What at() returned stays where it is as long as this does.
    [[nodiscard]] std::shared_ptr<const TextChunks> texts() const { return m_texts; }

private:
    struct alignas(32) Slot
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint32_t size = 0;
        std::uint32_t number = 0;  ///< of the text, plus one; 0: empty
        std::uint32_t segment = 0; ///< that the code is valid in
        std::uint16_t code = 0;
    };
    [[nodiscard]] bool isAt(const Slot &slot, std::string_view value, const Probe &probe) const;
    void grow();
    void forget();

    std::uint64_t m_seed;
    std::uint32_t m_currentSegment = 1;
    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_values; ///< of all segments
    std::vector<std::string_view> m_segment;
    std::shared_ptr<TextChunks> m_texts;
};

} // namespace claviger::audit
