// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nanoseconds.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace claviger {

namespace {

constexpr std::int64_t inMillisecond = 1'000'000;
constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t first = -(last / 2);

} // namespace

std::int64_t toNanoseconds(const QDateTime &time)
{
    const std::int64_t milliseconds = time.toMSecsSinceEpoch();
    std::int64_t nanoseconds = 0;
    if (__builtin_mul_overflow(milliseconds, inMillisecond, &nanoseconds))
        return milliseconds < 0 ? first : last;
    return std::max(first, nanoseconds);
}

QDateTime fromNanoseconds(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(time / inMillisecond, QTimeZone::utc()).toUTC();
}

} // namespace claviger
