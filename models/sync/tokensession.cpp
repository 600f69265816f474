// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/tokensession.h"

#include "models/domain/clock.h"
#include "models/domain/whendone.h"

#include <QPointer>

#include <utility>

namespace claviger {

namespace {

constexpr int intervalMs = 1000;
constexpr int pauseSeconds = 15; // between attempts that nobody asked for

} // namespace

TokenSession::TokenSession(Exchange exchange, const Clock &clock, QObject *parent)
    : QObject(parent), m_exchange(std::move(exchange)), m_clock(clock)
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &TokenSession::look);
}

bool TokenSession::isFresh() const
{
    return m_token && m_clock.now() < m_token->renewAt();
}

void TokenSession::keepFresh()
{
    m_timer.start();
    look();
}

void TokenSession::look()
{
    if (!isFresh() && !(m_notBefore.isValid() && m_clock.now() < m_notBefore))
        renew();
}

void TokenSession::withToken(QObject *context,
                             const std::function<void(const Result<AccessToken> &)> &receive)
{
    if (isFresh())
        return receive(*m_token);
    m_waiting.append([guard = QPointer<QObject>(context), receive](const Result<AccessToken> &token) {
        if (guard)
            receive(token);
    });
    renew();
}

void TokenSession::forget()
{
    m_token.reset();
    m_notBefore = {};
}

void TokenSession::renew()
{
    if (std::exchange(m_isExchanging, true))
        return; // whoever asks meanwhile gets the same token
    whenDone(m_exchange(), this, [this](const Result<AccessToken> &token) { settle(token); });
}

void TokenSession::settle(const Result<AccessToken> &token)
{
    m_isExchanging = false;
    if (token)
        m_token = *token;
    else if (m_token && m_token->isExpiredAt(m_clock.now()))
        m_token.reset();
    // A token that is to be renewed when it comes (a very short life, a clock that is wrong) would else be
    // exchanged with every look at the clock.
    m_notBefore = token && isFresh() ? QDateTime() : m_clock.now().addSecs(pauseSeconds);
    const QPointer<TokenSession> alive(this);
    for (const auto &receive : std::exchange(m_waiting, {})) {
        receive(token);
        if (!alive)
            return;
    }
    if (token)
        Q_EMIT exchanged(*token);
    else
        Q_EMIT failed(token.error());
}

} // namespace claviger
