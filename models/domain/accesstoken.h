// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tokenclaims.h"

#include <QDateTime>

#include <optional>

namespace claviger {

/// A short-lived token that a client secret was exchanged for. In memory only: it is never stored.
struct AccessToken
{
    Secret value;
    QString type;           ///< "Bearer"; empty if not told
    QDateTime received;     ///< by this machine's clock
    qint64 lifeSeconds = 0; ///< as the service told with the token; 0: not told
    QStringList scopes;     ///< as the service told with the token, else what the token says itself
    TokenClaims claims;

    /// By this machine's clock where the service told a life, else by the service's clock.
    [[nodiscard]] Moment expires() const;
    [[nodiscard]] bool isExpiredAt(const QDateTime &now) const;
    /// When to get the next one: a minute before the end, or after nine tenths of a life below ten minutes.
    /// Where nothing is known about the end, an hour is assumed.
    [[nodiscard]] QDateTime renewAt() const;
    /// Seconds that the service's clock is ahead of ours (negative: behind), where the token says when it
    /// was issued. The way over the network is in it: a second or two mean nothing.
    [[nodiscard]] std::optional<qint64> clockSkew() const;
};

/// The clocks are so far apart that tokens may be refused as not yet or no longer valid.
[[nodiscard]] bool isWorthAWarning(qint64 clockSkew);

/// Everything but the token itself, in canonical field names; times as ISO 8601, spans in seconds.
[[nodiscard]] QJsonObject factsOf(const AccessToken &token, const QDateTime &now);

} // namespace claviger
