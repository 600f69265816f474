// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdint>

namespace claviger::audit {

/// What relative and zone-less times in a query refer to.
struct QueryContext
{
    QDateTime now;
    QTimeZone zone; ///< for times that name none
};

/// The span that a time in a query stands for: "2026-03" is a month, "7d" an instant seven days ago.
struct QueryTime
{
    std::int64_t from = 0; ///< nanoseconds UTC since 1970
    std::int64_t to = 0;   ///< the first that is no longer in it; the same as from for an instant

    /// Reads "now", "today", "yesterday", "90m", "7d", "2w", "2026", "2026-03", "2026-03-01",
    /// "2026-03-01T12:30:00.5+02:00" (a blank may stand for the T) and anything between.
    [[nodiscard]] static Result<QueryTime> parse(const QString &text, const QueryContext &context);

    bool operator==(const QueryTime &) const = default;
};

} // namespace claviger::audit
