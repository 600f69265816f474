// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"
#include "models/audit/store/dictionaries.h"
#include "models/audit/store/rowset.h"
#include "models/audit/store/segment.h"

#include <functional>
#include <optional>
#include <vector>

namespace claviger::audit {

/// For one field: which of the dictionary's codes fit.
struct FittingCodes
{
    AuditField field = AuditField::Key;
    std::vector<bool> codes;
    bool any = false; ///< some code but absentCode fits
};

/// A condition made ready to run: every matcher was asked about every value of the dictionaries, once.
/// Children are in the order in which they are cheapest. Never changed once it was made; any thread.
class ConditionPlan
{
public:
    using IsCancelled = std::function<bool()>;
    /// Waits while values are added to the dictionaries. Ends early where \a isCancelled says so.
    ConditionPlan(const Condition &condition, const Dictionaries &dictionaries,
                  const IsCancelled &isCancelled);

    [[nodiscard]] Condition::Kind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<ConditionPlan> &children() const { return m_children; }
    [[nodiscard]] const std::vector<FittingCodes> &fields() const { return m_fields; } ///< Field, Text
    [[nodiscard]] const ValueMatcher &matcher() const { return *m_matcher; }
    [[nodiscard]] bool matchesAbsent() const { return m_matchesAbsent; }
    [[nodiscard]] std::int64_t from() const { return m_from; }
    [[nodiscard]] std::int64_t to() const { return m_to; }

    /// What the zone map alone can tell: nothing for Some.
    [[nodiscard]] RowSet::Extent byZone(const ZoneMap &zone) const;
    /// The columns that the segment must have in memory to be scanned.
    [[nodiscard]] ColumnSet columns(const ZoneMap &zone) const;

private:
    void prepareFields(const Dictionaries &dictionaries, const IsCancelled &isCancelled);
    [[nodiscard]] RowSet::Extent timeByZone(const ZoneMap &zone) const;
    [[nodiscard]] RowSet::Extent childrenByZone(const ZoneMap &zone, RowSet::Extent decides) const;

    Condition::Kind m_kind;
    std::vector<ConditionPlan> m_children;
    std::vector<FittingCodes> m_fields;
    std::shared_ptr<const ValueMatcher> m_matcher;
    bool m_matchesAbsent;
    std::int64_t m_from;
    std::int64_t m_to;
};

} // namespace claviger::audit
