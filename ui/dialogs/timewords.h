// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QString>

namespace claviger {

/// "4 minutes ago", "in 12 days", "just now": one unit, rounded down.
[[nodiscard]] QString distanceText(const QDateTime &time, const QDateTime &now);
/// "1 day", "90 days".
[[nodiscard]] QString daysText(int days);
/// "19 Feb 2027, 09:41 (UTC+08:00)": the same instant where the person is …
[[nodiscard]] QString localText(const QDateTime &time);
/// … and "2027-02-19 01:41 UTC" for everybody else.
[[nodiscard]] QString utcText(const QDateTime &time);
/// "4 minutes ago", "never" or "not provided".
[[nodiscard]] QString momentText(const Moment &moment, const QDateTime &now);

} // namespace claviger
