// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/services/httpresponse.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace claviger {

/// When a request may be sent again, and how long to wait before. Pure: time and chance come from outside.
class RetryPolicy
{
public:
    struct Settings
    {
        int maxAttempts = 5;
        int maxUnanswered = 3; ///< attempts without any answer: a silent host is offline rather than busy
        int baseMs = 500;      ///< first pause; doubled each time
        int capMs = 30000;     ///< longest pause of our own choice
        int maxWaitMs = 60000; ///< a longer wait that a service asks for is reported instead of slept through
    };
    /// Gives a number in [0, 1).
    using Random = std::function<double()>;

    RetryPolicy();
    RetryPolicy(const Settings &settings, Random random);

    /// The pause before attempt number \a attempt + 1, or nothing if the answer is final. Reads are
    /// repeated after 408, 429, 5xx and network failures; writes only after 429, which says that the
    /// request was not executed.
    [[nodiscard]] std::optional<int> delayAfter(int attempt, const HttpResponse &response, bool isWrite,
                                                const QDateTime &now) const;
    /// The same for a request without an answer. A write is repeated only if it was never sent.
    [[nodiscard]] std::optional<int> delayAfter(int attempt, const Error &error, bool isWrite) const;

    /// What Retry-After or X-Retry-After ask for: seconds or an HTTP date. Nothing if neither is there.
    [[nodiscard]] static std::optional<qint64> askedMs(const HttpResponse &response, const QDateTime &now);
    /// 429, or 403 with Retry-After, as some services word their limits.
    [[nodiscard]] static bool isRateLimit(const HttpResponse &response);

private:
    [[nodiscard]] int backOff(int attempt) const;

    Settings m_settings;
    Random m_random;
};

} // namespace claviger
