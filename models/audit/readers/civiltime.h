// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace claviger::audit {

/// A wall-clock time of the Gregorian calendar.
struct CivilTime
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t nanosecond = 0;

    /// No 31 February, no 21:16:62; a leap second (:60) counts as the second after.
    [[nodiscard]] bool isPossible() const
    {
        return year >= 1678 && year <= 2261 && month >= 1 && month <= 12 && day >= 1 &&
               day <= daysIn(year, month) && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 &&
               second >= 0 && second <= 60;
    }

    /// Seconds since 1970 as if the wall stood in UTC.
    [[nodiscard]] std::int64_t seconds() const
    {
        return daysSince1970() * 86'400 + hour * 3'600 + minute * 60 + second;
    }

    [[nodiscard]] static constexpr bool isLeap(int year)
    {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    [[nodiscard]] static constexpr int daysIn(int year, int month)
    {
        constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return month == 2 && isLeap(year) ? 29 : days[month - 1];
    }

private:
    // Days from civil, by Howard Hinnant: eras of 400 years that begin on 1 March.
    [[nodiscard]] std::int64_t daysSince1970() const
    {
        const int y = month <= 2 ? year - 1 : year;
        const int era = (y >= 0 ? y : y - 399) / 400;
        const int yearOfEra = y - era * 400;
        const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return static_cast<std::int64_t>(era) * 146'097 + dayOfEra - 719'468;
    }
};

} // namespace claviger::audit
