// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"

#include <QDateTime>
#include <QString>

namespace claviger {

/// In which zone times of events are read.
enum class EventZone {
    Utc,
    Local, ///< of this computer
    Source ///< what the source wrote; UTC where it wrote none
};

/// "2026-03-01 12:30:05.250", to the millisecond; with the offset behind it for EventZone::Source. Empty for
/// an event without a time.
[[nodiscard]] QString eventTimeText(const audit::EventRow &event, EventZone zone);

/// The event's instant to the nanosecond in UTC and in local time, the source's own offset, how long ago it
/// is, and what had to be assumed: one line each, for tooltips and details.
[[nodiscard]] QString eventTimeDetails(const audit::EventRow &event, const QDateTime &now);

/// Nanoseconds since 1970 as an instant; \a time must not be audit::noTime.
[[nodiscard]] QDateTime instantOf(std::int64_t time);

} // namespace claviger
