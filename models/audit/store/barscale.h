// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/question.h"

#include <limits>

namespace claviger::audit {

/// Which bar of a question an instant lies in, whether bars are of one width or have bounds of their own.
/// Of constant size; refers to the question.
class BarScale
{
public:
    static constexpr std::int64_t outside = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max(); ///< no end

    /// The first bar may begin before what nanoseconds can tell.
    static constexpr std::int64_t startOfTime = std::numeric_limits<std::int64_t>::min() + 1;

    explicit BarScale(const Question &question) : m_width(question.barWidth), m_bounds(question.barBounds) {}

    /// The number of the bar that \a time lies in, or outside.
    [[nodiscard]] std::int64_t barAt(std::int64_t time) const;
    [[nodiscard]] std::int64_t startOf(std::int64_t bar) const;
    /// The first instant behind \a bar; of outside: where the first bar begins, seen from \a time before it.
    [[nodiscard]] std::int64_t endOf(std::int64_t bar, std::int64_t time) const;

private:
    std::int64_t m_width;
    const std::vector<std::int64_t> &m_bounds;
};

} // namespace claviger::audit
