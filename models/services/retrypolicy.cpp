// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/retrypolicy.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace claviger {

using namespace Qt::StringLiterals;

RetryPolicy::RetryPolicy()
    : RetryPolicy(Settings(), [] { return QRandomGenerator::global()->generateDouble(); })
{
}

RetryPolicy::RetryPolicy(const Settings &settings, Random random)
    : m_settings(settings), m_random(std::move(random))
{
}

int RetryPolicy::backOff(int attempt) const
{
    const double full = std::min<double>(m_settings.capMs, m_settings.baseMs * std::pow(2.0, attempt - 1));
    // Half is certain and half is chance: clients that failed together do not come back together.
    return int(full / 2 + full / 2 * m_random());
}

std::optional<int> RetryPolicy::delayAfter(int attempt, const HttpResponse &response, bool isWrite,
                                           const QDateTime &now) const
{
    const bool limited = isRateLimit(response);
    const bool trouble = response.status >= 500 || response.status == 408;
    if (attempt >= m_settings.maxAttempts || !(limited || (trouble && !isWrite)) || response.status == 501)
        return std::nullopt;
    const std::optional<qint64> asked = askedMs(response, now);
    if (!asked)
        return backOff(attempt);
    if (*asked > m_settings.maxWaitMs)
        return std::nullopt;
    return int(*asked) + int(m_random() * std::min(250, m_settings.baseMs));
}

std::optional<int> RetryPolicy::delayAfter(int attempt, const Error &error, bool isWrite) const
{
    if (attempt >= m_settings.maxUnanswered || error.code != ErrorCode::Unreachable)
        return std::nullopt;
    if (isWrite && error.maybeExecuted)
        return std::nullopt;
    return backOff(attempt);
}

std::optional<qint64> RetryPolicy::askedMs(const HttpResponse &response, const QDateTime &now)
{
    QString text = response.header(u"retry-after"_s).trimmed();
    if (text.isEmpty())
        text = response.header(u"x-retry-after"_s).trimmed();
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber)
        return qint64(std::clamp(seconds, 0.0, 1e9) * 1000);
    QDateTime when = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!when.isValid()) {
        when = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        when.setTimeZone(QTimeZone::utc());
    }
    if (!when.isValid())
        return std::nullopt;
    return std::max<qint64>(0, now.msecsTo(when));
}

bool RetryPolicy::isRateLimit(const HttpResponse &response)
{
    return response.status == 429 || (response.status == 403 && response.headers.contains(u"retry-after"_s));
}

} // namespace claviger
