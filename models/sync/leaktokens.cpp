// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/leaktokens.h"

#include <algorithm>
#include <numeric>

namespace claviger {

namespace {

bool isTokenByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-' || c == '.';
}

bool comesFirst(QByteArrayView a, QByteArrayView b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

bool comesFirstFromTheEnd(QByteArrayView a, QByteArrayView b)
{
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

} // namespace

LeakTokens::LeakTokens(QByteArrayView text, qsizetype leastLength)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isTokenByte(text[i]))
            continue;
        QByteArrayView token = text.sliced(start, i - start);
        while (token.endsWith('.'))
            token.chop(1); // the end of a sentence
        if (token.size() >= leastLength)
            m_tokens << token;
        start = i + 1;
    }
    const auto view = [this](qsizetype number) { return m_tokens.at(number); };
    m_byStart.resize(m_tokens.size());
    std::iota(m_byStart.begin(), m_byStart.end(), 0);
    m_byEnd = m_byStart;
    std::ranges::sort(m_byStart, comesFirst, view);
    std::ranges::sort(m_byEnd, comesFirstFromTheEnd, view);
}

void LeakTokens::eachEqualTo(QByteArrayView word, const Visit &visit) const
{
    const auto view = [this](qsizetype number) { return m_tokens.at(number); };
    for (auto it = std::ranges::lower_bound(m_byStart, word, comesFirst, view);
         it != m_byStart.cend() && view(*it) == word; ++it)
        visit(*it);
}

void LeakTokens::eachStartingWith(QByteArrayView head, const Visit &visit) const
{
    const auto view = [this](qsizetype number) { return m_tokens.at(number); };
    for (auto it = std::ranges::lower_bound(m_byStart, head, comesFirst, view);
         it != m_byStart.cend() && view(*it).startsWith(head); ++it)
        visit(*it);
}

void LeakTokens::eachEndingWith(QByteArrayView tail, const Visit &visit) const
{
    const auto view = [this](qsizetype number) { return m_tokens.at(number); };
    for (auto it = std::ranges::lower_bound(m_byEnd, tail, comesFirstFromTheEnd, view);
         it != m_byEnd.cend() && view(*it).endsWith(tail); ++it)
        visit(*it);
}

} // namespace claviger
