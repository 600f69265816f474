// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timespan.h"

#include <QDateTime>

#include <optional>

namespace claviger::audit {

/// Which part of a trail a person looks at: all of it, the last so and so long, or a span that stays where
/// it is. A value.
class TimeChoice
{
public:
    TimeChoice() = default; ///< all
    [[nodiscard]] static TimeChoice last(std::int64_t seconds);
    [[nodiscard]] static TimeChoice between(const TimeSpan &span);

    [[nodiscard]] bool isAll() const { return !m_last && !m_span; }
    [[nodiscard]] std::optional<std::int64_t> lastSeconds() const { return m_last; }
    [[nodiscard]] std::optional<TimeSpan> fixedSpan() const { return m_span; }
    /// The span that it means at \a now; none for all.
    [[nodiscard]] std::optional<TimeSpan> spanAt(const QDateTime &now) const;

    bool operator==(const TimeChoice &) const = default;

private:
    std::optional<std::int64_t> m_last; ///< seconds
    std::optional<TimeSpan> m_span;
};

} // namespace claviger::audit
