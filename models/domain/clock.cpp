// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

namespace claviger {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace claviger
