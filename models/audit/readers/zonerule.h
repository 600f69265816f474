// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/timetext.h"

#include <QTimeZone>

namespace claviger::audit {

/// Makes \a context read times that name no zone as wall-clock times of \a zone, summer time included.
void applyZone(const QTimeZone &zone, TimeContext &context);

} // namespace claviger::audit
