// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cstdint>
#include <optional>
#include <set>

namespace claviger {

/// Which of very many rows are selected, by their numbers: a current one, a span from an anchor to it, and
/// single ones. Costs nothing however long the span is.
class RowSelection
{
public:
    [[nodiscard]] std::optional<std::uint64_t> current() const { return m_current; }
    [[nodiscard]] bool contains(std::uint64_t row) const;
    [[nodiscard]] std::uint64_t count() const;
    /// The first \a most selected rows in their order.
    [[nodiscard]] QList<std::uint64_t> rows(std::uint64_t most) const;

    void clear();
    void setOnly(std::uint64_t row);
    void toggle(std::uint64_t row);
    /// Selects from the row that was chosen last up to this one.
    void extendTo(std::uint64_t row);
    void selectAll(std::uint64_t total);

private:
    [[nodiscard]] bool inSpan(std::uint64_t row) const { return m_hasSpan && row >= m_from && row <= m_to; }

    std::optional<std::uint64_t> m_current;
    std::uint64_t m_anchor = 0;
    std::uint64_t m_from = 0;
    std::uint64_t m_to = 0;
    bool m_hasSpan = false;
    std::set<std::uint64_t> m_singles; ///< outside the span
    std::set<std::uint64_t> m_holes;   ///< rows of the span that were taken out
};

} // namespace claviger
