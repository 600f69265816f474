// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/rowselection.h"

#include <algorithm>

namespace claviger {

bool RowSelection::contains(std::uint64_t row) const
{
    return m_singles.contains(row) || (inSpan(row) && !m_holes.contains(row));
}

std::uint64_t RowSelection::count() const
{
    return m_singles.size() + (m_hasSpan ? m_to - m_from + 1 - m_holes.size() : 0);
}

QList<std::uint64_t> RowSelection::rows(std::uint64_t most) const
{
    QList<std::uint64_t> found;
    auto single = m_singles.cbegin();
    const auto add = [&](std::uint64_t row) {
        if (std::uint64_t(found.size()) < most)
            found.append(row);
    };
    for (; single != m_singles.cend() && (!m_hasSpan || *single < m_from); ++single)
        add(*single);
    for (std::uint64_t row = m_from; m_hasSpan && row <= m_to && std::uint64_t(found.size()) < most; ++row) {
        if (!m_holes.contains(row))
            add(row);
    }
    for (; single != m_singles.cend(); ++single)
        add(*single);
    return found;
}

void RowSelection::clear()
{
    *this = {};
}

void RowSelection::setOnly(std::uint64_t row)
{
    clear();
    m_current = m_anchor = m_from = m_to = row;
    m_hasSpan = true;
}

void RowSelection::toggle(std::uint64_t row)
{
    if (inSpan(row)) {
        if (!m_holes.erase(row))
            m_holes.insert(row);
    } else if (!m_singles.erase(row)) {
        m_singles.insert(row);
    }
    m_current = m_anchor = row;
}

void RowSelection::extendTo(std::uint64_t row)
{
    if (!m_current)
        return setOnly(row);
    m_from = std::min(m_anchor, row);
    m_to = std::max(m_anchor, row);
    m_hasSpan = true;
    m_holes.clear();
    m_singles.clear();
    m_current = row;
}

void RowSelection::selectAll(std::uint64_t total)
{
    const std::uint64_t current = m_current.value_or(0);
    clear();
    if (total == 0)
        return;
    m_current = m_anchor = current;
    m_to = total - 1;
    m_hasSpan = true;
}

} // namespace claviger
