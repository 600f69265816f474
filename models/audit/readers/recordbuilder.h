// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/recordmapping.h"
#include "models/audit/readers/slotvalues.h"
#include "models/audit/readers/textarena.h"

#include <memory>
#include <string_view>

namespace claviger::audit {

/// Makes a Record of the values that a walk found. One per parser; joined and normalised texts lie in the
/// arena until it is cleared.
class RecordBuilder
{
public:
    enum class Verdict { Accepted, Folded, BadTime };

    explicit RecordBuilder(std::shared_ptr<const RecordMapping> mapping);

    /// Fills everything but raw and position. \a fallbackTime is what stood before the record (a syslog
    /// prefix, say); it counts where the record has no time of its own.
    Verdict build(const SlotValues &values, const ReadTime &fallbackTime, Record &record);
    /// After BadTime: the text that was no time.
    [[nodiscard]] std::string_view badTime() const { return m_badTime; }
    [[nodiscard]] TextArena &arena() { return m_arena; }

private:
    std::string_view valueOf(const MappedField &field, const SlotValues &values);
    std::string_view valueOf(const MappedWay &way, const SlotValues &values);
    bool readTimeOf(const SlotValues &values, const ReadTime &fallback, Record &record);
    static void splitRequest(Record &record);
    void readMessage(const SlotValues &values, Record &record);
    static bool holds(const OutcomeRule &rule, const SlotValues &values);
    AuditOutcome outcomeOf(const SlotValues &values, std::string_view status) const;
    std::string_view addressOf(const SlotValues &values);

    std::shared_ptr<const RecordMapping> m_mapping;
    TextArena m_arena;
    std::string_view m_badTime;
};

} // namespace claviger::audit
