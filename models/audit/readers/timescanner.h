// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace claviger::audit {

/// Walks along a text that may hold a time; every step leaves the text as it was when it fails.
class TimeScanner
{
public:
    explicit TimeScanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::size_t position() const { return m_at; }
    void setPosition(std::size_t at) { m_at = at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool isDigit(std::size_t ahead = 0) const
    {
        return peek(ahead) >= '0' && peek(ahead) <= '9';
    }

    bool take(char wanted)
    {
        if (peek() != wanted || atEnd())
            return false;
        ++m_at;
        return true;
    }

    /// Between \a least and \a most digits, and no digit behind them.
    bool number(int least, int most, int &value);
    /// Exactly \a count digits, whatever follows.
    bool digits(int count, int &value);
    /// A month's English name, at least three letters; 1 to 12.
    bool month(int &value);
    /// A weekday's English name, which says nothing that the date does not.
    bool weekday();
    /// Digits behind a dot or comma, as nanoseconds; more than nine are cut.
    bool fraction(std::int64_t &nanoseconds);
    void spaces();

private:
    [[nodiscard]] std::size_t letters(char (&lower)[4]) const;

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace claviger::audit
