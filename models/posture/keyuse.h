// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"
#include "models/posture/keylife.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>

namespace claviger {

/// How many events there were, and from when to when.
struct UseCount
{
    std::uint64_t events = 0;
    std::uint64_t refused = 0; ///< of these: for who asked, or for how often
    std::int64_t first = audit::noTime;
    std::int64_t last = audit::noTime;

    void add(std::int64_t time, bool wasRefused)
    {
        ++events;
        refused += wasRefused ? 1 : 0;
        if (time == audit::noTime)
            return;
        first = first == audit::noTime ? time : std::min(first, time);
        last = std::max(last, time);
    }
    void add(const UseCount &other)
    {
        events += other.events;
        refused += other.refused;
        if (other.first == audit::noTime)
            return;
        first = first == audit::noTime ? other.first : std::min(first, other.first);
        last = std::max(last, other.last);
    }
};

/// What the events say about one key.
struct KeyUse
{
    UseCount all;
    std::int64_t lastUse = audit::noTime;     ///< of the last event that was not refused
    std::array<UseCount, 4> irregular;        ///< by Irregularity
    UseCount afterRotation;                   ///< since the new key was handed over
    QHash<std::uint32_t, UseCount> addresses; ///< by number, see TrailSurvey::address()
    QHash<std::uint32_t, UseCount> agents;    ///< by number, see TrailSurvey::agent()
    QHash<std::int64_t, UseCount> refusals;   ///< by number of the span of PostureSettings::burstMinutes
    QMap<QString, QStringList> names;         ///< by source: what its events called the key, folded

    [[nodiscard]] const UseCount &operator[](Irregularity irregularity) const
    {
        return irregular[std::size_t(irregularity)];
    }
};

/// What the events of one source have.
struct SourceUse
{
    UseCount all;
    std::uint64_t withKey = 0;
    std::uint64_t withAddress = 0;
    std::uint64_t withAgent = 0;
    QSet<qint64> days; ///< with events, since 1970

    /// Days between the first and the last event that have none.
    [[nodiscard]] int emptyDays() const;
};

} // namespace claviger
