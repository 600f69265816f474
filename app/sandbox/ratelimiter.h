// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace claviger::sandbox {

/// How much a service lets through.
struct RateRule
{
    int requests = 0; ///< per window; 0: no limit
    int seconds = 60;
    bool tellsWhen = false; ///< a 429 carries Retry-After
};

/// Counts requests in fixed windows, one per credential or organisation.
class RateLimiter
{
public:
    explicit RateLimiter(RateRule rule) : m_rule(rule) {}

    /// Counts one request; 0 if it is let through, else the seconds until the window ends.
    [[nodiscard]] int secondsToWait(const QString &bucket, const QDateTime &now)
    {
        return secondsToWait(bucket, now, m_rule);
    }
    /// The same by another rule than the service's own, such as a plan's.
    [[nodiscard]] int secondsToWait(const QString &bucket, const QDateTime &now, const RateRule &rule);
    [[nodiscard]] const RateRule &rule() const { return m_rule; }

private:
    struct Window
    {
        qint64 number = -1;
        int count = 0;
    };
    RateRule m_rule;
    QHash<QString, Window> m_windows;
};

} // namespace claviger::sandbox
