// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/catalogue.h"
#include "models/audit/store/conditionplan.h"
#include "models/audit/store/rowset.h"
#include "models/audit/store/segment.h"

namespace claviger::audit {

/// Runs a condition over one segment whose columns are in memory.
class ConditionScan
{
public:
    ConditionScan(Catalogue &catalogue, const Segment &segment, ConditionPlan::IsCancelled isCancelled)
        : m_catalogue(catalogue)
        , m_segment(segment)
        , m_size(segment.zone().events)
        , m_isCancelled(std::move(isCancelled))
    {
    }

    /// The rows for which \a plan holds.
    [[nodiscard]] Result<RowSet> run(const ConditionPlan &plan) { return run(plan, RowSet::all(m_size)); }

private:
    /// What is found outside of \a among does not count: nothing is read for it where reading is dear.
    [[nodiscard]] Result<RowSet> run(const ConditionPlan &plan, const RowSet &among);
    [[nodiscard]] Result<RowSet> runAnd(const ConditionPlan &plan, const RowSet &among);
    [[nodiscard]] Result<RowSet> runOr(const ConditionPlan &plan, const RowSet &among);
    [[nodiscard]] Result<RowSet> runFields(const ConditionPlan &plan, const RowSet &among);
    [[nodiscard]] RowSet runTime(const ConditionPlan &plan) const;
    [[nodiscard]] RowSet runCodes(const FittingCodes &fitting, const Column &column) const;
    [[nodiscard]] Result<RowSet> runPlain(const ConditionPlan &plan, const FittingCodes &fitting,
                                          const Column &column, const RowSet &among);
    [[nodiscard]] Result<RowSet> runRaw(const ValueMatcher &matcher, const RowSet &among);
    [[nodiscard]] Result<RowSet> runBlocks(int kind, const ValueMatcher &matcher, bool matchesAbsent,
                                           const RowSet &among);

    Catalogue &m_catalogue;
    const Segment &m_segment;
    const std::uint32_t m_size;
    ConditionPlan::IsCancelled m_isCancelled;
};

} // namespace claviger::audit
