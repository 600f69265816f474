// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ratelimiter.h"

namespace claviger::sandbox {

int RateLimiter::secondsToWait(const QString &bucket, const QDateTime &now)
{
    if (m_rule.requests == 0)
        return 0;
    const qint64 seconds = now.toSecsSinceEpoch();
    Window &window = m_windows[bucket];
    if (window.number != seconds / m_rule.seconds)
        window = {seconds / m_rule.seconds, 0};
    if (++window.count <= m_rule.requests)
        return 0;
    return int(m_rule.seconds - seconds % m_rule.seconds);
}

} // namespace claviger::sandbox
