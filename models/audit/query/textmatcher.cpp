// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/textmatcher.h"

#include "models/audit/query/foldedtext.h"

#include <algorithm>

namespace claviger::audit {

namespace {

bool equalsFolded(std::string_view value, std::string_view text)
{
    return std::equal(value.begin(), value.end(), text.begin(), text.end(), [](char a, char b) {
        return foldedByte(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b);
    });
}

/// Behind the character that begins at \a at.
std::size_t nextCharacter(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && (text[at] & 0xC0) == 0x80;)
        ++at;
    return at;
}

/// Greedy match with one point to come back to: linear for every pattern that people write.
bool matchesPattern(std::string_view value, std::string_view pattern)
{
    std::size_t v = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (v < value.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = v;
        } else if (p < pattern.size() && pattern[p] == '?') {
            v = nextCharacter(value, v);
            ++p;
        } else if (p < pattern.size() && pattern[p] == value[v]) {
            ++v;
            ++p;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            v = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

/// Case folding may change the bytes of text beyond ASCII, so that only ASCII can be looked for as it stands.
std::string_view needleOf(std::string_view text)
{
    return isAscii(text) ? text : std::string_view();
}

} // namespace

ExactMatcher::ExactMatcher(std::string_view text) : m_text(folded(text)) {}

bool ExactMatcher::matches(std::string_view value) const
{
    return equalsFolded(value, m_text) || (!isAscii(value) && folded(value) == m_text);
}

std::string_view ExactMatcher::needle() const
{
    return needleOf(m_text);
}

ContainsMatcher::ContainsMatcher(std::string_view text) : m_text(folded(text)), m_ascii(isAscii(m_text))
{
    m_skip.fill(static_cast<std::uint32_t>(m_text.size()));
    for (std::size_t i = 0; i + 1 < m_text.size(); ++i)
        m_skip[static_cast<unsigned char>(m_text[i])] = static_cast<std::uint32_t>(m_text.size() - 1 - i);
}

bool ContainsMatcher::matches(std::string_view value) const
{
    // Text beyond ASCII may change its length when folded; ASCII text is found in any UTF-8 as it stands.
    return m_ascii || isAscii(value) ? isIn(value) : isIn(folded(value));
}

std::string_view ContainsMatcher::needle() const
{
    return needleOf(m_text);
}

bool ContainsMatcher::isIn(std::string_view value) const
{
    if (m_text.empty())
        return true;
    const std::size_t last = m_text.size() - 1;
    for (std::size_t at = last; at < value.size();) {
        const unsigned char byte = foldedByte(static_cast<unsigned char>(value[at]));
        if (byte == static_cast<unsigned char>(m_text[last]) &&
            equalsFolded(value.substr(at - last, m_text.size()), m_text))
            return true;
        at += m_skip[byte];
    }
    return false;
}

WildcardMatcher::WildcardMatcher(std::string_view pattern) : m_pattern(folded(pattern))
{
    for (std::size_t from = 0; from < m_pattern.size();) {
        const std::size_t end = std::min(m_pattern.find_first_of("*?", from), m_pattern.size());
        if (end - from > m_longest.size())
            m_longest = m_pattern.substr(from, end - from);
        from = end + 1;
    }
}

bool WildcardMatcher::matches(std::string_view value) const
{
    return matchesPattern(folded(value), m_pattern);
}

std::string_view WildcardMatcher::needle() const
{
    return needleOf(m_longest);
}

} // namespace claviger::audit
