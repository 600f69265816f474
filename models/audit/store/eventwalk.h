// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/catalogue.h"
#include "models/audit/store/valuepool.h"

#include <functional>
#include <span>
#include <vector>

namespace claviger::audit {

/// Hands every event of the store, but for those of imports that are left out, to a visitor, once, for
/// conclusions that no question can ask: what each of ten thousand keys did after its own end. Segment by
/// segment; within one by time, events without a time first. Made by EventStore::walk(); must end before its
/// store. One thread, not the GUI's: it waits for the vault.
class EventWalk
{
public:
    /// \a values: a number for each wanted field, in their order; 0: not provided. text() tells the value.
    using Visit = std::function<void(std::int64_t time, std::span<const std::uint32_t> values)>;
    using IsCancelled = std::function<bool()>;

    EventWalk(Catalogue &catalogue, std::vector<AuditField> fields, std::vector<qint64> withoutImports = {});

    /// Cancelled if \a isCancelled said so.
    [[nodiscard]] Done run(const Visit &visit, const IsCancelled &isCancelled);
    /// The text behind a number of the field at \a index among the wanted ones. It lives as long as the walk.
    [[nodiscard]] std::string_view text(std::size_t index, std::uint32_t value) const;

private:
    /// One field of the segment that is being walked.
    struct Values
    {
        std::shared_ptr<const Column> column;
        std::vector<std::uint32_t> plain; ///< numbers by row, of a plain column
        [[nodiscard]] std::uint32_t at(std::uint32_t row) const
        {
            return plain.empty() ? column->codeAt(row) : plain[row];
        }
    };
    [[nodiscard]] Result<std::vector<Values>> valuesOf(const Segment &segment,
                                                       const IsCancelled &isCancelled);
    [[nodiscard]] Result<std::vector<std::uint32_t>> numbersOf(std::size_t index, const Segment &segment,
                                                               const IsCancelled &isCancelled);

    Catalogue &m_catalogue;
    std::vector<AuditField> m_fields;
    std::vector<qint64> m_withoutImports;
    std::vector<std::shared_ptr<const ValuePool>> m_dictionaries;
    std::vector<ValuePool> m_others; ///< values of plain columns that are in no dictionary
};

} // namespace claviger::audit
