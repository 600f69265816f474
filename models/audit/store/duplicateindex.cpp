// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/duplicateindex.h"

namespace claviger::audit {

namespace {

/// splitmix64's last step: spreads neighbours evenly.
std::uint64_t ofOccurrence(std::uint64_t hash, std::uint64_t number)
{
    std::uint64_t mixed = hash + number * 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

void addAll(HashSet &set, std::span<const std::uint64_t> hashes)
{
    constexpr std::size_t ahead = 16;
    set.reserve(set.size() + hashes.size());
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (i + ahead < hashes.size())
            set.prefetch(hashes[i + ahead]);
        set.insert(hashes[i]);
    }
}

} // namespace

void DuplicateIndex::addStored(std::span<const std::uint64_t> hashes)
{
    addAll(m_stored, hashes);
}

void DuplicateIndex::addResumed(std::span<const std::uint64_t> hashes)
{
    addAll(m_resumed, hashes);
}

void DuplicateIndex::prefetch(std::uint64_t hash) const
{
    m_stored.prefetch(hash);
    m_resumed.prefetch(hash);
    m_seen.prefetch(hash);
}

DuplicateIndex::Judgement DuplicateIndex::judge(std::uint64_t hash, bool isId)
{
    std::uint64_t own = hash;
    if (!m_seen.insert(hash)) {
        if (isId)
            return {Verdict::Duplicate, hash};
        own = ofOccurrence(hash, ++m_occurrences[hash]);
    }
    if (m_stored.contains(own))
        return {Verdict::Duplicate, own};
    return {m_resumed.contains(own) ? Verdict::Resumed : Verdict::New, own};
}

} // namespace claviger::audit
