// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/posture/keyindex.h"

#include <QString>

#include <optional>

namespace claviger {

/// What the vault says about one event: whose key it was, and whether the key was allowed this at that time.
/// A value that is shown beside the event.
struct Judgement
{
    std::optional<Key> key; ///< nothing: the event names no key, one that is not known, or one of several
    /// What was not as it should be, the gravest first; empty: the key was active, as far as is known.
    QList<Irregularity> irregularities;
    bool isTimeKnown = true; ///< false: nothing can be said of the key's state
    KeyLife life;            ///< of the key

    [[nodiscard]] bool isRegular() const { return irregularities.isEmpty(); }
};

[[nodiscard]] Judgement judge(const audit::EventRow &event, const KeyIndex &keys);

[[nodiscard]] QString toText(Irregularity irregularity); ///< two words, translated: "after revocation"
/// One sentence for a person: "“CI” was revoked on 2026-03-02 at 10:15, 3 days before this." Empty without a
/// key.
[[nodiscard]] QString sentenceOf(const Judgement &judgement, std::int64_t time);

} // namespace claviger
