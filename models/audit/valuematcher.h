// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace claviger::audit {

/// Says whether one value of a field fits: exact text, wildcards, a number range, a network. Const and
/// free of state, so that any thread may ask. Values are UTF-8, never empty.
class ValueMatcher
{
public:
    virtual ~ValueMatcher() = default;
    [[nodiscard]] virtual bool matches(std::string_view value) const = 0;
    /// The one value that fits, where it is known: lets a dictionary be asked instead of walked. Empty if
    /// there is no such value.
    [[nodiscard]] virtual std::string_view only() const { return {}; }
    /// A text that every value that fits holds, but for the case of its letters; empty if not known. Spares
    /// the reading of values that cannot hold it.
    [[nodiscard]] virtual std::string_view needle() const { return only(); }
};

} // namespace claviger::audit
