// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/hashset.h"

#include <bit>

namespace claviger::audit {

namespace {

// Zero marks an empty place; the hash that is zero stands with its neighbour.
constexpr std::uint64_t storable(std::uint64_t hash)
{
    return hash == 0 ? 1 : hash;
}

constexpr std::size_t placesFor(std::size_t count)
{
    return std::bit_ceil(count + count / 2 + 64);
}

} // namespace

bool HashSet::contains(std::uint64_t hash) const
{
    if (m_slots.empty())
        return false;
    const std::uint64_t wanted = storable(hash);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = placeOf(wanted);; at = (at + 1) & mask) {
        if (m_slots[at] == wanted)
            return true;
        if (m_slots[at] == 0)
            return false;
    }
}

bool HashSet::insert(std::uint64_t hash)
{
    if (placesFor(m_size + 1) > m_slots.size())
        rebuild(placesFor(2 * (m_size + 1)));
    const std::uint64_t wanted = storable(hash);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = placeOf(wanted);
    for (; m_slots[at] != 0; at = (at + 1) & mask) {
        if (m_slots[at] == wanted)
            return false;
    }
    m_slots[at] = wanted;
    ++m_size;
    return true;
}

void HashSet::reserve(std::size_t count)
{
    if (placesFor(count) > m_slots.size())
        rebuild(placesFor(count));
}

void HashSet::rebuild(std::size_t places)
{
    std::vector<std::uint64_t> old(places, 0);
    old.swap(m_slots);
    m_shift = 64 - static_cast<unsigned>(std::countr_zero(places));
    const std::size_t mask = places - 1;
    for (const std::uint64_t hash : old) {
        if (hash == 0)
            continue;
        std::size_t at = placeOf(hash);
        while (m_slots[at] != 0)
            at = (at + 1) & mask;
        m_slots[at] = hash;
    }
}

} // namespace claviger::audit
