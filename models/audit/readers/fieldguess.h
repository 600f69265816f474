// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/samplefields.h"
#include "models/domain/auditfield.h"

#include <QString>

#include <array>
#include <vector>

namespace claviger::audit {

/// Says by names and values which fields of an unknown log are the time, the actor, the address …
class FieldGuess
{
public:
    explicit FieldGuess(const SampleFields &sample);

    struct Way
    {
        FieldPath path;
        int score = 0;
    };

    /// Best first; empty if nothing in the sample will do.
    [[nodiscard]] const std::vector<Way> &time() const { return m_time; }
    [[nodiscard]] const std::vector<Way> &eventId() const { return m_eventId; }
    [[nodiscard]] const std::vector<Way> &field(AuditField field) const { return m_fields[indexOf(field)]; }
    /// A date and a time of day in columns of their own, to be joined; empty if there are none.
    [[nodiscard]] const std::vector<FieldPath> &splitTime() const { return m_splitTime; }

private:
    void guessTime(const SampleFields &sample);
    void guessSplitTime(const SampleFields &sample);

    std::vector<Way> m_time;
    std::vector<Way> m_eventId;
    std::vector<FieldPath> m_splitTime;
    std::array<std::vector<Way>, auditFieldCount> m_fields;
};

} // namespace claviger::audit
