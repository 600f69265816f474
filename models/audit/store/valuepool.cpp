// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/valuepool.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace claviger::audit {

namespace {

/// memcmp() for texts that mostly are short and equal.
bool isEqual(std::string_view left, std::string_view right)
{
    const std::size_t size = left.size();
    if (size != right.size())
        return false;
    if (size < 8 || size > 16)
        return size == 0 || std::memcmp(left.data(), right.data(), size) == 0; // nothing may be nowhere
    std::uint64_t parts[4];
    std::memcpy(&parts[0], left.data(), 8);
    std::memcpy(&parts[1], right.data(), 8);
    std::memcpy(&parts[2], left.data() + size - 8, 8);
    std::memcpy(&parts[3], right.data() + size - 8, 8);
    return parts[0] == parts[1] && parts[2] == parts[3];
}

std::uint32_t hashOf(std::string_view value)
{
    return static_cast<std::uint32_t>(XXH3_64bits(value.data(), value.size()));
}

} // namespace

std::size_t ValuePool::slotOf(std::string_view value, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && isEqual(m_values[m_slots[at].number - 1], value))
            break;
    }
    return at;
}

std::uint32_t ValuePool::intern(std::string_view value)
{
    if (2 * (m_values.size() + 1) > m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(value);
    Slot &slot = m_slots[slotOf(value, hash)];
    if (slot.number == 0) {
        m_values.push_back(m_texts.keep(value));
        slot = {hash, size()};
    }
    return slot.number - 1;
}

void ValuePool::append(std::string_view value)
{
    const std::uint32_t known = size();
    if (intern(value) != known)
        m_values.push_back(m_texts.keep(value));
}

std::optional<std::uint32_t> ValuePool::find(std::string_view value) const
{
    if (m_slots.empty())
        return {};
    const Slot &slot = m_slots[slotOf(value, hashOf(value))];
    if (slot.number == 0)
        return {};
    return slot.number - 1;
}

void ValuePool::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(std::max<std::size_t>(64, old.size() * 2));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

std::size_t ValuePool::memory() const
{
    return m_slots.capacity() * sizeof(Slot) + m_values.capacity() * sizeof(std::string_view) +
           m_texts.memory();
}

} // namespace claviger::audit
