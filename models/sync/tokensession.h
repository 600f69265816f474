// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace claviger {

class Clock;

/// Holds the token that an application is working with, in memory only, and gets the next one before it
/// ends. Looks at the clock rather than counting, so a machine that slept gets a new token on waking.
/// Main thread; destroying it forgets the token.
class TokenSession : public QObject
{
    Q_OBJECT
public:
    using Exchange = std::function<QFuture<Result<AccessToken>>()>;

    /// \a exchange gets a token each time that it is called. \a clock must outlive the session.
    TokenSession(Exchange exchange, const Clock &clock, QObject *parent = nullptr);

    /// How often the clock is looked at while the token is kept fresh.
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// From now on there is always a valid token, as far as the service gives one.
    void keepFresh();
    void stop() { m_timer.stop(); }

    /// The token, exchanged first where there is none or where it is about to end. \a receive gets it once,
    /// possibly at once, unless \a context is gone by then.
    void withToken(QObject *context, const std::function<void(const Result<AccessToken> &)> &receive);
    /// The token was refused: the next one is exchanged for.
    void forget();

    [[nodiscard]] const std::optional<AccessToken> &current() const { return m_token; }

Q_SIGNALS:
    void exchanged(const claviger::AccessToken &token);
    void failed(const claviger::Error &error);

private:
    void look();
    void renew();
    void settle(const Result<AccessToken> &token);
    [[nodiscard]] bool isFresh() const;

    Exchange m_exchange;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<AccessToken> m_token;
    QList<std::function<void(const Result<AccessToken> &)>> m_waiting;
    QDateTime m_notBefore; ///< no exchange by itself before this
    bool m_isExchanging = false;
};

} // namespace claviger
