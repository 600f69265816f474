// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/zonerule.h"

#include <QDateTime>

namespace claviger::audit {

void applyZone(const QTimeZone &zone, TimeContext &context)
{
    context.zoneIsKnown = true;
    if (zone == QTimeZone::utc())
        return;
    context.zoneOffset = [zone](std::int64_t wallSeconds) -> std::int64_t {
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(wallSeconds, QTimeZone::utc());
        return QDateTime(wall.date(), wall.time(), zone).offsetFromUtc();
    };
}

} // namespace claviger::audit
