// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/draftdictionary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// The values of one field while a segment is collected: a code of the segment's own dictionary for each
/// event, or, where nearly every value is another, the values themselves. One thread.
class ColumnDraft
{
public:
    /// For the next segment. If this one had no use for a dictionary, that one gives up sooner.
    void startAnew();
    /// Adds the value in two steps, so that memory can be waited for while something else is done.
    void expect(std::string_view value);
    void addExpected(std::string_view value);
    void add(std::string_view value)
    {
        expect(value);
        addExpected(value);
    }

    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        return m_plain ? plainAt(row) : m_dictionary.at(m_codes[row]);
    }
    /// Of a column that is not plain.
    [[nodiscard]] const std::vector<std::uint16_t> &codes() const { return m_codes; }
    [[nodiscard]] const DraftDictionary &dictionary() const { return m_dictionary; }

private:
    [[nodiscard]] bool isTooVaried() const;
    void turnPlain();
    void addPlain(std::string_view value);
    [[nodiscard]] std::string_view plainAt(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[row] - begin);
    }

    DraftDictionary m_dictionary;
    std::vector<std::uint16_t> m_codes;
    DraftDictionary::Probe m_expected;
    bool m_expectPlain = false;
    bool m_plain = false;
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// True if a dictionary of \a distinct values for \a rows events costs more than it saves. Such values
/// stay out of the memory-resident dictionaries.
[[nodiscard]] bool isPlainCheaper(std::size_t distinct, std::size_t rows);

} // namespace claviger::audit
