// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timescale.h"

#include <QString>

namespace claviger {

/// The begin of a step as exactly as its unit needs: "2026-03-01 14:05", "2026-03".
[[nodiscard]] QString stepText(const audit::TimeScale &scale, int index);
/// From where to where a step lasts: "2026-03-01 14:05 – 14:10", a day's or a month's name.
[[nodiscard]] QString stepSpanText(const audit::TimeScale &scale, int index);
/// "2026-03-01 14:05 – 2026-03-02 09:00", with seconds where they matter.
[[nodiscard]] QString spanText(const audit::TimeSpan &span, const QTimeZone &zone);
/// How long a step is: "15 minutes", "1 week".
[[nodiscard]] QString stepLengthText(audit::TimeScale::Step step);
/// The label of an axis at the begin of a step, as short as can be: "14:05", "3 Mar", "2026".
[[nodiscard]] QString axisText(const audit::TimeScale &scale, int index);

} // namespace claviger
