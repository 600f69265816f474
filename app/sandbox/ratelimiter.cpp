// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ratelimiter.h"

namespace claviger::sandbox {

int RateLimiter::secondsToWait(const QString &bucket, const QDateTime &now, const RateRule &rule)
{
    if (rule.requests == 0)
        return 0;
    const qint64 seconds = now.toSecsSinceEpoch();
    Window &window = m_windows[bucket];
    if (window.number != seconds / rule.seconds)
        window = {seconds / rule.seconds, 0};
    if (++window.count <= rule.requests)
        return 0;
    return int(rule.seconds - seconds % rule.seconds);
}

} // namespace claviger::sandbox
