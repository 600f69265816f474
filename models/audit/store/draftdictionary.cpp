// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/draftdictionary.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <QRandomGenerator>

#include <cstring>
#include <utility>

namespace claviger::audit {

namespace {

constexpr std::size_t fewestSlots = 64;
// Texts that are remembered from segment to segment; with their slots they take some megabytes.
constexpr std::size_t mostRemembered = 1U << 16;
constexpr std::size_t mostRememberedBytes = 16U << 20;
constexpr std::size_t wholeInEnds = 16;

std::uint64_t eightAt(const char *at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

std::uint64_t fourAt(const char *at)
{
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

std::uint64_t mixed(std::uint64_t left, std::uint64_t right)
{
    return XXH3_mul128_fold64(left, right);
}

} // namespace

DraftDictionary::DraftDictionary() : m_seed(QRandomGenerator::global()->generate64())
{
    forget();
}

void DraftDictionary::forget()
{
    m_slots.assign(fewestSlots, {});
    m_values.clear();
    m_texts = std::make_shared<TextChunks>();
}

void DraftDictionary::startSegment()
{
    m_segment.clear();
    ++m_currentSegment;
    if (m_values.size() > mostRemembered || m_texts->memory() > mostRememberedBytes)
        forget();
}

DraftDictionary::Probe DraftDictionary::probe(std::string_view value) const
{
    Probe probe;
    const char *const begin = value.data();
    const std::size_t size = value.size();
    if (size >= 8) {
        probe.first = eightAt(begin);
        probe.last = eightAt(begin + size - 8);
    } else if (size >= 4) {
        probe.first = fourAt(begin);
        probe.last = fourAt(begin + size - 4);
    } else if (size > 0) {
        const auto at = [&](std::size_t i) { return std::uint64_t(static_cast<unsigned char>(begin[i])); };
        probe.first = at(0) | at(size / 2) << 8 | at(size - 1) << 16;
    }
    probe.hash = size <= wholeInEnds ? mixed(probe.first ^ m_seed, probe.last ^ (m_seed + size))
                                     : XXH3_64bits_withSeed(begin, size, m_seed);
    __builtin_prefetch(&m_slots[probe.hash & (m_slots.size() - 1)]);
    return probe;
}

bool DraftDictionary::isAt(const Slot &slot, std::string_view value, const Probe &probe) const
{
    if (slot.first != probe.first || slot.last != probe.last || slot.size != value.size())
        return false;
    return value.size() <= wholeInEnds ||
           std::memcmp(m_values[slot.number - 1].data(), value.data(), value.size()) == 0;
}

std::uint16_t DraftDictionary::codeOf(std::string_view value, const Probe &probe)
{
    if (2 * (m_values.size() + 1) > m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = probe.hash & mask;
    while (m_slots[at].number != 0 && !isAt(m_slots[at], value, probe))
        at = (at + 1) & mask;
    Slot &slot = m_slots[at];
    if (slot.number == 0) {
        m_values.push_back(m_texts->keep(value));
        slot.first = probe.first;
        slot.last = probe.last;
        slot.size = static_cast<std::uint32_t>(value.size());
        slot.number = static_cast<std::uint32_t>(m_values.size());
    }
    if (slot.segment != m_currentSegment) {
        slot.segment = m_currentSegment;
        slot.code = static_cast<std::uint16_t>(m_segment.size());
        m_segment.push_back(m_values[slot.number - 1]);
    }
    return slot.code;
}

void DraftDictionary::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 4));
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.number == 0)
            continue;
        std::size_t at = probe(m_values[slot.number - 1]).hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace claviger::audit
