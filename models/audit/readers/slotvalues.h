// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Values that say no more than that there is none: "", "-", "--", "null", "undefined", "(empty)".
[[nodiscard]] inline bool isAbsent(std::string_view value)
{
    switch (value.size()) {
    case 0:
        return true;
    case 1:
        return value.front() == '-';
    case 2:
        return value == "--";
    case 4:
        return value == "null";
    case 7:
        return value == "(empty)";
    case 9:
        return value == "undefined";
    default:
        return false;
    }
}

/// What one record holds at the paths of a mapping, by slot. The first value that says something stays;
/// a slot that was met but says nothing is present and empty.
class SlotValues
{
public:
    explicit SlotValues(int slots = 0) : m_values(static_cast<std::size_t>(slots)) {}

    void clear() { std::fill(m_values.begin(), m_values.end(), std::string_view()); }

    void put(int slot, std::string_view value)
    {
        std::string_view &there = m_values[static_cast<std::size_t>(slot)];
        if (!there.empty())
            return;
        there = isAbsent(value) ? std::string_view("", 0) : value;
    }

    [[nodiscard]] std::string_view operator[](int slot) const
    {
        return m_values[static_cast<std::size_t>(slot)];
    }
    [[nodiscard]] bool isPresent(int slot) const
    {
        return m_values[static_cast<std::size_t>(slot)].data() != nullptr;
    }

private:
    std::vector<std::string_view> m_values;
};

} // namespace claviger::audit
