// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/isotime.h"

#include "models/audit/record.h"

#include <chrono>
#include <cstdio>

namespace claviger::audit {

QByteArray isoTime(std::int64_t nanoseconds)
{
    using namespace std::chrono;
    if (nanoseconds == noTime)
        return {};
    // The day of the earliest instants begins before the earliest that nanoseconds can tell.
    constexpr std::int64_t second = 1'000'000'000;
    std::int64_t fraction = nanoseconds % second;
    std::int64_t whole = nanoseconds / second;
    if (fraction < 0) {
        fraction += second;
        --whole;
    }
    const sys_seconds time{seconds(whole)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%09lld", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()),
                  static_cast<long long>(fraction));
    QByteArray iso(text);
    while (iso.endsWith('0'))
        iso.chop(1);
    if (iso.endsWith('.'))
        iso.chop(1);
    return iso + 'Z';
}

} // namespace claviger::audit
