// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace claviger::audit {

/// Takes a line apart from left to right.
class TextCursor
{
public:
    explicit TextCursor(std::string_view text) : m_rest(text) {}

    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    void skip(std::size_t size) { m_rest.remove_prefix(size < m_rest.size() ? size : m_rest.size()); }
    void skipSpaces()
    {
        while (peek() == ' ' || peek() == '\t')
            m_rest.remove_prefix(1);
    }
    bool take(char wanted)
    {
        if (peek() != wanted || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// Up to the next space; the space is gone.
    std::string_view word()
    {
        skipSpaces();
        const std::size_t end = m_rest.find(' ');
        const std::string_view found = m_rest.substr(0, end);
        skip(found.size() + 1);
        return found;
    }

    /// What stands between \a open, which is next, and the \a close that belongs to it; a missing \a close
    /// gives all the rest. Empty, and nothing gone, if \a open is not next.
    std::string_view enclosed(char open, char close)
    {
        if (peek() != open)
            return {};
        std::size_t end = 1;
        while (end < m_rest.size() && m_rest[end] != close)
            end += m_rest[end] == '\\' && close == '"' ? 2 : 1;
        end = end < m_rest.size() ? end : m_rest.size();
        const std::string_view found = m_rest.substr(1, end - 1);
        skip(end + 1);
        return found;
    }

    /// The next word, or what stands in brackets, quotes or braces there.
    std::string_view token()
    {
        skipSpaces();
        switch (peek()) {
        case '"':
            return enclosed('"', '"');
        case '[':
            return enclosed('[', ']');
        case '{':
            return enclosed('{', '}');
        default:
            return word();
        }
    }

private:
    std::string_view m_rest;
};

} // namespace claviger::audit
