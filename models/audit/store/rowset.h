// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace claviger::audit {

/// Some of a segment's events: none, all, or a bit for each.
class RowSet
{
public:
    enum class Extent { None, All, Some };

    [[nodiscard]] static RowSet none(std::uint32_t size) { return {size, Extent::None}; }
    [[nodiscard]] static RowSet all(std::uint32_t size) { return {size, Extent::All}; }
    [[nodiscard]] static RowSet range(std::uint32_t size, std::uint32_t from, std::uint32_t to);
    /// Takes words of 64 events each; bits past \a size are ignored.
    [[nodiscard]] static RowSet fromWords(std::uint32_t size, std::vector<std::uint64_t> words);

    [[nodiscard]] Extent extent() const { return m_extent; }
    [[nodiscard]] bool isNone() const { return m_extent == Extent::None; }
    [[nodiscard]] bool isAll() const { return m_extent == Extent::All; }
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] std::uint32_t count() const { return m_count; }
    [[nodiscard]] bool contains(std::uint32_t row) const
    {
        return isAll() || (!isNone() && ((m_words[row / 64] >> (row % 64)) & 1));
    }
    /// How many of the rows before \a row are in the set.
    [[nodiscard]] std::uint32_t countBefore(std::uint32_t row) const;
    /// The row of which countBefore() is \a rank; \a rank < count().
    [[nodiscard]] std::uint32_t rowAt(std::uint32_t rank) const;

    void intersect(const RowSet &other);
    void unite(const RowSet &other);
    void invert();

    /// Calls \a work(row) for every row, ascending.
    template <typename Work> void forEach(Work work) const
    {
        if (isAll()) {
            for (std::uint32_t row = 0; row < m_size; ++row)
                work(row);
            return;
        }
        for (std::uint32_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
                work(64 * word + static_cast<std::uint32_t>(std::countr_zero(bits)));
        }
    }

private:
    RowSet(std::uint32_t size, Extent extent)
        : m_size(size), m_count(extent == Extent::All ? size : 0), m_extent(size == 0 ? Extent::None : extent)
    {
    }
    void settle();

    std::uint32_t m_size;
    std::uint32_t m_count;
    Extent m_extent;
    std::vector<std::uint64_t> m_words;  ///< of Some
    std::vector<std::uint32_t> m_before; ///< of Some: rows in the words before each eighth word
};

} // namespace claviger::audit
