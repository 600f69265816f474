// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/textchunks.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Distinct texts, numbered from 0 in the order in which they came. What at() returns stays where it is as
/// long as the pool (moving the pool included). One thread writes; any may read while none writes.
class ValuePool
{
public:
    /// The number of \a value, a new one if it was not known.
    std::uint32_t intern(std::string_view value);
    /// Gives \a value the next number, whether it was known or not; then find() has the first of them.
    void append(std::string_view value);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view value) const;
    [[nodiscard]] std::string_view at(std::uint32_t number) const { return m_values[number]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_values.size()); }
    /// Bytes that the pool takes.
    [[nodiscard]] std::size_t memory() const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< plus one; 0: empty
    };
    [[nodiscard]] std::size_t slotOf(std::string_view value, std::uint32_t hash) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_values;
    TextChunks m_texts;
};

} // namespace claviger::audit
