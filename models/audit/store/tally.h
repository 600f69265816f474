// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/audit/store/barscale.h"
#include "models/audit/store/dictionaries.h"
#include "models/audit/store/question.h"
#include "models/vault/vault.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>

namespace claviger::audit {

/// Counts matched events segment by segment: facets, histogram, first and last time. One per thread, then
/// merged.
class Tally
{
public:
    using IsCancelled = std::function<bool()>;
    Tally(const Question &question, Vault &vault, IsCancelled isCancelled);

    /// The columns that counting needs in memory. \a whole: every event of the segment is known to match.
    [[nodiscard]] ColumnSet columns(bool whole) const;
    [[nodiscard]] Done add(const Segment &segment, const RowSet &rows);
    void merge(const Tally &other);
    /// Puts the counts into \a answer.
    void fill(Answer &answer, const Dictionaries &dictionaries) const;

private:
    struct FieldCounts
    {
        std::vector<std::uint32_t> byCode;
        std::unordered_map<std::string, std::uint64_t> plain; ///< values of plain columns
    };
    struct BarCounts
    {
        std::uint64_t count = 0;
        std::vector<std::uint64_t> parts; ///< by code
    };
    [[nodiscard]] Done addField(std::size_t index, const Segment &segment, const RowSet &rows);
    void addBars(const Segment &segment, const RowSet &rows);
    void addParts(const Segment &segment, const RowSet &rows);
    void addTimes(const Segment &segment, const RowSet &rows);
    [[nodiscard]] Facet facetOf(const FacetOf &asked, const Dictionaries &dictionaries) const;
    void fillBars(Answer &answer, const Dictionaries &dictionaries) const;

    const Question &m_question;
    Vault &m_vault;
    IsCancelled m_isCancelled;
    std::vector<AuditField> m_fields;  ///< those that facets are about, each once
    std::vector<FieldCounts> m_counts; ///< by m_fields
    BarScale m_scale;
    std::map<std::int64_t, BarCounts> m_bars; ///< by number of the bar
    std::optional<std::int64_t> m_first;
    std::optional<std::int64_t> m_last;
};

} // namespace claviger::audit
