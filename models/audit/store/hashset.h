// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace claviger::audit {

/// A set of 64-bit hashes: eight bytes a place, no deletion.
class HashSet
{
public:
    [[nodiscard]] bool contains(std::uint64_t hash) const;
    /// True if it was not there yet.
    bool insert(std::uint64_t hash);
    /// Makes room for \a count hashes in all.
    void reserve(std::size_t count);
    /// Tells the processor that \a hash will be asked for soon.
    void prefetch(std::uint64_t hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[placeOf(hash)]);
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    [[nodiscard]] std::size_t placeOf(std::uint64_t hash) const { return hash >> m_shift; }
    void rebuild(std::size_t places);

    std::vector<std::uint64_t> m_slots; ///< 0: empty
    std::size_t m_size = 0;
    unsigned m_shift = 64;
};

} // namespace claviger::audit
