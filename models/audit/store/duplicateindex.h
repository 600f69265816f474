// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/hashset.h"

#include <span>
#include <unordered_map>

namespace claviger::audit {

/// Tells during one import which events the vault has already. Events are known by a hash of their source
/// and their id or, without an id, of their raw record; the n-th identical record of one import stands for
/// the n-th occurrence, so a log with a hundred equal lines keeps all of them, and reading it a second
/// time adds none. Not thread-safe.
class DuplicateIndex
{
public:
    enum class Verdict {
        New,
        Duplicate,
        Resumed ///< written by the same import before it was cut off
    };
    struct Judgement
    {
        Verdict verdict = Verdict::New;
        std::uint64_t hash = 0; ///< what an event that is kept is stored with
    };

    /// Hashes of events that other imports have stored.
    void addStored(std::span<const std::uint64_t> hashes);
    /// Hashes of events that this import stored before it was cut off.
    void addResumed(std::span<const std::uint64_t> hashes);

    [[nodiscard]] Judgement judge(std::uint64_t hash, bool isId);
    void prefetch(std::uint64_t hash) const;

private:
    HashSet m_stored;
    HashSet m_resumed;
    HashSet m_seen;                                                 ///< in this run
    std::unordered_map<std::uint64_t, std::uint64_t> m_occurrences; ///< of what was seen more than once
};

} // namespace claviger::audit
