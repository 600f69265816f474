// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"
#include "models/audit/store/blobreader.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace claviger::audit {

/// The times of a segment's events, ascending; events without a time stand first. Four bytes an event
/// where the segment's span allows it.
class TimeColumn
{
public:
    /// \a times are sorted, noTime first.
    [[nodiscard]] static QByteArray encode(std::span<const std::int64_t> times);
    [[nodiscard]] static Result<TimeColumn> decode(const QByteArray &bytes, std::uint32_t events);

    [[nodiscard]] std::int64_t at(std::uint32_t row) const
    {
        if (row < m_timeless)
            return noTime;
        const std::uint32_t index = row - m_timeless;
        return m_narrow.empty() ? m_wide[index]
                                : m_base + static_cast<std::int64_t>(m_narrow[index]) * m_unit;
    }
    /// The first row from \a from on whose time is not before \a time. For noTime: \a from.
    [[nodiscard]] std::uint32_t firstNotBefore(std::int64_t time, std::uint32_t from = 0) const;
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] std::uint32_t timeless() const { return m_timeless; }
    /// Bytes that it takes in memory.
    [[nodiscard]] std::size_t memory() const
    {
        return m_narrow.size() * sizeof(std::uint32_t) + m_wide.size() * sizeof(std::int64_t);
    }

private:
    [[nodiscard]] bool fill(BlobReader &reader);

    std::uint32_t m_size = 0;
    std::uint32_t m_timeless = 0;
    std::int64_t m_base = 0;
    std::int64_t m_unit = 1;
    std::vector<std::uint32_t> m_narrow; ///< times as units after the base …
    std::vector<std::int64_t> m_wide;    ///< … or, where the span is too long, as they are
};

} // namespace claviger::audit
