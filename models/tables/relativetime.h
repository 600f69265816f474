// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QString>
#include <QTimeZone>

namespace claviger {

/// How long ago or how soon, in one short unit: "4 min ago", "in 12 d", "just now". Pure.
[[nodiscard]] QString relativeTime(const QDateTime &instant, const QDateTime &now);

/// The same for a time that a service may not tell: also "never" and "not provided".
[[nodiscard]] QString relativeTime(const Moment &moment, const QDateTime &now);

/// The instant in \a zone and in UTC, one line each, for tooltips; one sentence where there is none.
[[nodiscard]] QString exactTime(const Moment &moment, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// One line in \a zone: "2026-11-21 14:03".
[[nodiscard]] QString shortTime(const QDateTime &instant,
                                const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace claviger
