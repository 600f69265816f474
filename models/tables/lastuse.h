// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/tables/keytrail.h"

namespace claviger {

/// When a key was last used, by what its service says and by what the events in the vault show. Each is named
/// where it tells something, and so is it where they contradict each other. "Never" is said only where it is
/// known, and a trail of which a part is switched off proves no absence. A value; pure.
class LastUse
{
public:
    enum class Verdict {
        NotKnown,       ///< neither the service nor any event tells
        NotSeen,        ///< the service does not tell; the trail, which may be short, shows no use
        NeverByService, ///< the service says never, and no event contradicts
        NeverByTrail,   ///< the service does not tell; its trail covers the key's whole life and shows no use
        ByService,      ///< no event shows a use
        ByTrail,        ///< the service does not tell
        ByBoth          ///< both know a use; the later one counts
    };
    enum class Conflict {
        None,
        ServiceSaysNever, ///< but the trail shows uses
        ServiceIsBehind,  ///< the trail shows a use long after the service's last
        TrailIsBehind     ///< the service tells a later use, of a time that its trail covers
    };

    /// \a trail: none while it is not known.
    LastUse(const Key &key, const std::optional<KeyTrail> &trail, const QDateTime &now);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] Conflict conflict() const { return m_conflict; }
    /// The last use that is known; "never" only by the verdicts that say so.
    [[nodiscard]] Moment moment() const { return m_moment; }

    /// "4 min ago (trail), 2 h ago (service)", "never, says the service".
    [[nodiscard]] QString text(const QDateTime &now) const;
    /// One sentence about what does not fit; empty if all does.
    [[nodiscard]] QString conflictText(const QDateTime &now) const;

private:
    void judge(const Key &key, const KeyTrail &trail, const QDateTime &now);

    Moment m_service;
    Moment m_trail;
    quint64 m_events = 0;
    std::optional<audit::TimeSpan> m_covered;
    Verdict m_verdict = Verdict::NotKnown;
    Conflict m_conflict = Conflict::None;
    Moment m_moment;
};

} // namespace claviger
