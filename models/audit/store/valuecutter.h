// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Takes out of raw records what the columns hold already: a value that stands in the record as it stands in
/// its column is replaced by a mark of one byte. What is left is much the same from record to record, and
/// so compresses to a quarter. Learns where the values stand from the records before. One thread.
class ValueCutter
{
public:
    using Fields = std::array<std::string_view, auditFieldCount>;

    /// Appends to \a to what is left of \a raw.
    void cut(std::string_view raw, const Fields &fields, std::string &to);

private:
    struct Expected
    {
        std::size_t field = 0;
        std::size_t gap = 0; ///< bytes between the value before and this one
        int missed = 0;      ///< records in a row in which it was not found
    };
    void learn(std::string_view raw, const Fields &fields);

    std::vector<Expected> m_expected; ///< in the order in which they stand in a record
    std::uint32_t m_untilLearning = 0;
    int m_learned = 0;
};

/// Gives the value of a field, by its number.
using ValueOf = std::function<std::string_view(std::size_t field)>;
/// Appends to \a to the record that was cut to \a rest. False if \a rest is not what cut() makes.
[[nodiscard]] bool fillIn(std::string_view rest, const ValueOf &valueOf, std::string &to);

} // namespace claviger::audit
