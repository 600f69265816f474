// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/timescanner.h"

namespace claviger::audit {

bool TimeScanner::number(int least, int most, int &value)
{
    int found = 0;
    int size = 0;
    while (size <= most && isDigit(static_cast<std::size_t>(size))) {
        if (size < 9)
            found = found * 10 + (peek(static_cast<std::size_t>(size)) - '0');
        ++size;
    }
    if (size < least || size > most)
        return false;
    value = found;
    m_at += static_cast<std::size_t>(size);
    return true;
}

bool TimeScanner::digits(int count, int &value)
{
    int found = 0;
    for (int i = 0; i < count; ++i) {
        if (!isDigit(static_cast<std::size_t>(i)))
            return false;
        found = found * 10 + (peek(static_cast<std::size_t>(i)) - '0');
    }
    value = found;
    m_at += static_cast<std::size_t>(count);
    return true;
}

std::size_t TimeScanner::letters(char (&lower)[4]) const
{
    std::size_t size = 0;
    for (;; ++size) {
        const char c = peek(size);
        const char folded = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        if (folded < 'a' || folded > 'z')
            return size;
        if (size < 3)
            lower[size] = folded;
    }
}

bool TimeScanner::month(int &value)
{
    static constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    char lower[4] = {};
    const std::size_t size = letters(lower);
    if (size < 3 || size > 9)
        return false;
    const std::size_t found = names.find(std::string_view(lower, 3));
    if (found == std::string_view::npos || found % 3 != 0)
        return false;
    value = static_cast<int>(found / 3) + 1;
    m_at += size;
    return true;
}

bool TimeScanner::weekday()
{
    static constexpr std::string_view names = "montuewedthufrisatsun";
    char lower[4] = {};
    const std::size_t size = letters(lower);
    if (size < 3 || size > 9)
        return false;
    const std::size_t found = names.find(std::string_view(lower, 3));
    if (found == std::string_view::npos || found % 3 != 0)
        return false;
    m_at += size;
    take(',');
    spaces();
    return true;
}

bool TimeScanner::fraction(std::int64_t &nanoseconds)
{
    if ((peek() != '.' && peek() != ',') || !isDigit(1))
        return false;
    ++m_at;
    std::int64_t found = 0;
    int size = 0;
    for (; isDigit(); ++m_at, ++size) {
        if (size < 9)
            found = found * 10 + (peek() - '0');
    }
    for (; size < 9; ++size)
        found *= 10;
    nanoseconds = found;
    return true;
}

void TimeScanner::spaces()
{
    while (peek() == ' ')
        ++m_at;
}

} // namespace claviger::audit
