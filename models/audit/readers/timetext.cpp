// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/timetext.h"

#include "models/audit/readers/civiltime.h"
#include "models/audit/readers/timescanner.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace claviger::audit {

namespace {

constexpr std::int64_t second = 1'000'000'000;

struct WrittenZone
{
    bool known = false;
    int offsetSeconds = 0;
};

/// Reads one time from the left; which way it is written shows itself by its first characters.
class TimeReader
{
public:
    TimeReader(std::string_view text, const TimeContext &context) : m_scan(text), m_context(context) {}

    bool read(ReadTime &time) { return date() && m_civil.isPossible() && finish(time); }

    [[nodiscard]] std::size_t position() const { return m_scan.position(); }

private:
    bool date()
    {
        if (m_scan.isDigit())
            return numericDate();
        const std::size_t start = m_scan.position();
        if (m_scan.weekday() && (rfc2822() || namedDate()))
            return true;
        m_scan.setPosition(start);
        return namedDate();
    }

    bool numericDate()
    {
        const std::size_t start = m_scan.position();
        if (isoDate())
            return true;
        m_scan.setPosition(start);
        if (apacheDate())
            return true;
        m_scan.setPosition(start);
        if (slashedDate())
            return true;
        m_scan.setPosition(start);
        return rfc2822();
    }

    // 2024-05-10T17:46:49.065Z, 2024/05/10 17:46:49, 20240510T174649Z
    bool isoDate()
    {
        if (!m_scan.digits(4, m_civil.year))
            return false;
        const char separator = m_scan.peek();
        if (separator == '-' || separator == '/' || separator == '.') {
            m_scan.take(separator);
            if (!m_scan.number(1, 2, m_civil.month) || !m_scan.take(separator) ||
                !m_scan.number(1, 2, m_civil.day))
                return false;
        } else if (!m_scan.digits(2, m_civil.month) || !m_scan.digits(2, m_civil.day) ||
                   (m_scan.peek() != 'T' && m_scan.peek() != ' ')) {
            return false;
        }
        const std::size_t day = m_scan.position();
        if (clockSeparator() && clock())
            return true;
        m_scan.setPosition(day);
        return !m_scan.isDigit();
    }

    // 10/Oct/2000:13:55:36 -0700, 03-Jan-2024 10:11:12
    bool apacheDate()
    {
        if (!m_scan.number(1, 2, m_civil.day))
            return false;
        const char separator = m_scan.peek();
        return (separator == '/' || separator == '-') && m_scan.take(separator) &&
               m_scan.month(m_civil.month) && m_scan.take(separator) && m_scan.digits(4, m_civil.year) &&
               (m_scan.take(':') || m_scan.take(' ') || m_scan.take('T')) && clock();
    }

    // 6/18/2023 6:27:42 AM, 18.06.2023 06:27
    bool slashedDate()
    {
        int first = 0;
        int then = 0;
        if (!m_scan.number(1, 2, first))
            return false;
        const char separator = m_scan.peek();
        if ((separator != '/' && separator != '.' && separator != '-') || !m_scan.take(separator) ||
            !m_scan.number(1, 2, then) || !m_scan.take(separator))
            return false;
        if (!m_scan.number(4, 4, m_civil.year)) {
            if (!m_scan.number(2, 2, m_civil.year))
                return false;
            m_civil.year += m_civil.year < 70 ? 2000 : 1900;
        }
        const bool dayFirst = m_context.dayFirst || separator == '.' || first > 12;
        m_civil.day = dayFirst ? first : then;
        m_civil.month = dayFirst ? then : first;
        const std::size_t day = m_scan.position();
        m_scan.take(',');
        if (clockSeparator() && clock())
            return true;
        m_scan.setPosition(day);
        return true;
    }

    // Tue, 10 Oct 2000 13:55:36 +0000; the weekday is gone already
    bool rfc2822()
    {
        const std::size_t start = m_scan.position();
        if (m_scan.number(1, 2, m_civil.day) && (m_scan.take(' ') || m_scan.take('-')) &&
            m_scan.month(m_civil.month) && (m_scan.take(' ') || m_scan.take('-')) &&
            m_scan.digits(4, m_civil.year)) {
            m_scan.take(',');
            m_scan.spaces();
            m_scan.take(':');
            if (clock())
                return true;
        }
        m_scan.setPosition(start);
        return false;
    }

    // Dec 10 06:55:46, Sun Dec 04 04:47:44.123 2005, Jan 2, 2024 3:04:05 PM; the weekday is gone already
    bool namedDate()
    {
        if (!m_scan.month(m_civil.month) || !m_scan.take(' '))
            return false;
        m_scan.spaces();
        if (!m_scan.number(1, 2, m_civil.day))
            return false;
        m_scan.take(',');
        if (!m_scan.take(' '))
            return false;
        m_scan.spaces();
        bool hasYear = m_scan.number(4, 4, m_civil.year);
        if (hasYear) {
            m_scan.take(',');
            m_scan.spaces();
            m_scan.take('-');
            m_scan.spaces();
        }
        if (!clock())
            return false;
        const std::size_t clockEnd = m_scan.position();
        if (!hasYear && m_scan.take(' ') && m_scan.number(4, 4, m_civil.year))
            hasYear = true;
        else
            m_scan.setPosition(clockEnd);
        if (!hasYear)
            assumeYear();
        return true;
    }

    void assumeYear()
    {
        m_civil.year = m_context.year;
        if (m_civil.month > m_context.lastMonth)
            --m_civil.year;
        // 29 February is of the last leap year.
        while (m_civil.month == 2 && m_civil.day == 29 && !CivilTime::isLeap(m_civil.year))
            --m_civil.year;
        m_flags |= YearAssumed;
    }

    bool clockSeparator()
    {
        if (m_scan.take('T') || m_scan.take('t') || m_scan.take('_'))
            return true;
        if (!m_scan.take(' ')) {
            // 2022-02-08:09:23:37 and the like
            return m_scan.peek() == ':' && m_scan.isDigit(1) && m_scan.take(':');
        }
        m_scan.spaces();
        return true;
    }

    bool clock()
    {
        if (!m_scan.number(1, 2, m_civil.hour)) {
            // 174649 behind 20240510T
            if (!m_scan.digits(2, m_civil.hour) || !m_scan.digits(2, m_civil.minute) ||
                !m_scan.digits(2, m_civil.second))
                return false;
            m_scan.fraction(m_civil.nanosecond);
            return true;
        }
        if (!m_scan.take(':') || !m_scan.number(2, 2, m_civil.minute))
            return false;
        if (m_scan.peek() == ':' && m_scan.isDigit(1)) {
            m_scan.take(':');
            if (!m_scan.number(2, 2, m_civil.second))
                return false;
            if (!m_scan.fraction(m_civil.nanosecond))
                colonFraction();
        }
        return halfDay();
    }

    // 13:55:36:123, as some Java loggers have it
    void colonFraction()
    {
        const std::size_t start = m_scan.position();
        int milliseconds = 0;
        if (m_scan.take(':') && m_scan.number(3, 3, milliseconds))
            m_civil.nanosecond = milliseconds * 1'000'000LL;
        else
            m_scan.setPosition(start);
    }

    bool halfDay()
    {
        const std::size_t start = m_scan.position();
        m_scan.spaces();
        // U+202F stands before AM and PM in newer locale data
        if (m_scan.peek() == '\xe2' && m_scan.peek(1) == '\x80' && m_scan.peek(2) == '\xaf')
            m_scan.setPosition(m_scan.position() + 3);
        const char half = static_cast<char>(m_scan.peek() | 0x20);
        const char m = static_cast<char>(m_scan.peek(1) | 0x20);
        const char behind = static_cast<char>(m_scan.peek(2) | 0x20);
        if ((half != 'a' && half != 'p') || m != 'm' || (behind >= 'a' && behind <= 'z')) {
            m_scan.setPosition(start);
            return true;
        }
        m_scan.setPosition(m_scan.position() + 2);
        if (m_civil.hour < 1 || m_civil.hour > 12)
            return false;
        m_civil.hour = m_civil.hour % 12 + (half == 'p' ? 12 : 0);
        return true;
    }

    WrittenZone zone()
    {
        const std::size_t start = m_scan.position();
        if (m_scan.peek() == 'Z' || m_scan.peek() == 'z') {
            m_scan.take(m_scan.peek());
            return {true, 0};
        }
        m_scan.spaces();
        static constexpr std::string_view utcNames[] = {"UTC", "GMT"};
        for (const std::string_view name : utcNames) {
            if (m_scan.peek() == name[0] && m_scan.peek(1) == name[1] && m_scan.peek(2) == name[2]) {
                m_scan.setPosition(m_scan.position() + 3);
                const WrittenZone offset = numericZone();
                return offset.known ? offset : WrittenZone{true, 0};
            }
        }
        const WrittenZone offset = numericZone();
        if (!offset.known)
            m_scan.setPosition(start);
        return offset;
    }

    WrittenZone numericZone()
    {
        const char sign = m_scan.peek();
        if (sign != '+' && sign != '-')
            return {};
        const std::size_t start = m_scan.position();
        m_scan.take(sign);
        int hours = 0;
        int minutes = 0;
        const bool read = m_scan.digits(2, hours) && ((m_scan.take(':') && m_scan.digits(2, minutes)) ||
                                                      m_scan.digits(2, minutes) || !m_scan.isDigit());
        if (!read || m_scan.isDigit() || hours > 18 || minutes > 59) {
            m_scan.setPosition(start);
            return {};
        }
        const int offset = hours * 3'600 + minutes * 60;
        return {true, sign == '-' ? -offset : offset};
    }

    bool finish(ReadTime &time)
    {
        const WrittenZone written = zone();
        const std::int64_t wall = m_civil.seconds();
        std::int64_t offset = written.offsetSeconds;
        if (!written.known) {
            offset = m_context.zoneOffset ? m_context.zoneOffset(wall) : 0;
            if (!m_context.zoneIsKnown)
                m_flags |= ZoneAssumed;
        }
        time.nanoseconds = (wall - offset) * second + m_civil.nanosecond;
        time.flags = m_flags;
        if (written.known)
            writeZone(written.offsetSeconds, time);
        return true;
    }

    static void writeZone(int offset, ReadTime &time)
    {
        if (offset == 0) {
            time.zone[0] = 'Z';
            time.zoneSize = 1;
            return;
        }
        const int minutes = std::abs(offset) / 60;
        time.zone = {offset < 0 ? '-' : '+',
                     static_cast<char>('0' + minutes / 600),
                     static_cast<char>('0' + minutes / 60 % 10),
                     ':',
                     static_cast<char>('0' + minutes % 60 / 10),
                     static_cast<char>('0' + minutes % 10)};
        time.zoneSize = 6;
    }

    TimeScanner m_scan;
    const TimeContext &m_context;
    CivilTime m_civil;
    std::uint8_t m_flags = TimeExact;
};

/// A number since 1970; its size tells the unit.
std::optional<ReadTime> readEpoch(std::string_view text)
{
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error != std::errc() || whole < 0)
        return {};
    std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    std::int64_t unit = whole < 100'000'000'000           ? second
                        : whole < 100'000'000'000'000     ? 1'000'000
                        : whole < 100'000'000'000'000'000 ? 1'000
                                                          : 1;
    if (whole > std::numeric_limits<std::int64_t>::max() / unit)
        return {};
    std::int64_t nanoseconds = whole * unit;
    if (!rest.empty() &&
        (rest.front() == 'e' || rest.front() == 'E' || rest.find_first_of("eE") != rest.npos)) {
        double value = 0;
        const auto [stop, bad] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (bad != std::errc() || stop != text.data() + text.size() || value < 0 || value > 9e18)
            return {};
        const double scale = value < 1e11 ? 1e9 : value < 1e14 ? 1e6 : value < 1e17 ? 1e3 : 1;
        if (value * scale > 9e18)
            return {};
        nanoseconds = static_cast<std::int64_t>(value * scale);
    } else if (!rest.empty()) {
        if (rest.front() != '.')
            return {};
        rest.remove_prefix(1);
        for (const char digit : rest) {
            if (digit < '0' || digit > '9')
                return {};
            unit /= 10;
            nanoseconds += (digit - '0') * unit;
        }
    }
    ReadTime time;
    time.nanoseconds = negative ? -nanoseconds : nanoseconds;
    return time;
}

bool looksLikeNumber(std::string_view text)
{
    int dots = 0;
    for (std::size_t i = text.front() == '-' ? 1 : 0; i < text.size(); ++i) {
        const char c = text[i];
        dots += c == '.' ? 1 : 0;
        if ((c < '0' || c > '9') && c != '.' && c != 'e' && c != 'E' && c != '+')
            return false;
    }
    return text.size() >= 5 && dots < 2;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\"'");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\"'") - first + 1);
}

} // namespace

std::optional<ReadTime> readTime(std::string_view text, const TimeContext &context)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (looksLikeNumber(text))
        return readEpoch(text);
    if (text.front() == '[' && text.back() == ']')
        text = trimmed(text.substr(1, text.size() - 2));
    ReadTime time;
    const std::size_t end = readLeadingTime(text, context, time);
    if (end == 0)
        return {};
    // Behind the time only a zone's name in words may stand: "(UTC)", "CEST", "m=+0.5" of Go.
    const std::string_view rest = trimmed(text.substr(end));
    if (!rest.empty() && rest.front() != '(' && rest.substr(0, 2) != "m=" &&
        rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ[]/_abcdefghijklmnopqrstuvwxyz") != rest.npos)
        return {};
    return time;
}

std::size_t readLeadingTime(std::string_view text, const TimeContext &context, ReadTime &time)
{
    TimeReader reader(text, context);
    return reader.read(time) ? reader.position() : 0;
}

} // namespace claviger::audit
