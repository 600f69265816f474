// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/secretscrubber.h"

#include <sodium.h>

#include <algorithm>

namespace claviger::audit {

namespace {

constexpr std::size_t fingerprintBytes = 8; // shown of the 16 that BLAKE2b makes at least

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isIn(TokenShape::Alphabet alphabet, char c)
{
    if (isLetterOrDigit(c) || c == '_' || c == '-')
        return true;
    if (alphabet == TokenShape::Alphabet::Word)
        return false;
    if (c == '.')
        return true;
    return alphabet == TokenShape::Alphabet::Base64 && (c == '+' || c == '/' || c == '=' || c == '~');
}

/// Length of the longest of \a starts (sorted) that \a text begins with; 0 if none does.
std::size_t longestStart(const std::vector<std::string> &starts, std::string_view text)
{
    auto end = std::ranges::upper_bound(starts, text);
    while (end != starts.begin()) {
        const std::string &before = *std::prev(end);
        const auto common = std::ranges::mismatch(text, before);
        if (common.in2 == before.end())
            return before.size();
        // A shorter start begins as both do.
        text = text.substr(0, static_cast<std::size_t>(common.in1 - text.begin()));
        end = std::upper_bound(starts.begin(), end, text);
    }
    return 0;
}

std::vector<std::string> prefixesOf(const std::vector<TokenShape> &shapes)
{
    std::vector<std::string> prefixes;
    for (const TokenShape &shape : shapes) {
        if (!shape.prefix.empty())
            prefixes.push_back(shape.prefix);
    }
    return prefixes;
}

} // namespace

SecretScrubber::SecretScrubber(const Key &key, std::vector<TokenShape> shapes)
    : m_key(key), m_shapes(std::move(shapes)), m_finder(prefixesOf(m_shapes))
{
    std::erase_if(m_shapes, [](const TokenShape &shape) { return shape.prefix.empty(); });
    std::ranges::stable_sort(m_shapes, std::ranges::greater(),
                             [](const TokenShape &shape) { return shape.prefix.size(); });
    for (std::size_t i = 0; i < m_shapes.size(); ++i)
        m_byFirst[static_cast<unsigned char>(m_shapes[i].prefix.front())].push_back(
            static_cast<std::uint16_t>(i));
}

SecretScrubber::~SecretScrubber()
{
    sodium_memzero(m_key.data(), m_key.size());
}

bool SecretScrubber::fits(const TokenShape &shape, std::string_view text, std::size_t at, Found &found) const
{
    if (text.substr(at, shape.prefix.size()) != shape.prefix)
        return false;
    const std::size_t start = at + shape.prefix.size();
    std::size_t end = start;
    bool digit = !shape.needsDigit;
    int dots = 0;
    for (; end < text.size() && isIn(shape.alphabet, text[end]); ++end) {
        digit = digit || (text[end] >= '0' && text[end] <= '9');
        dots += text[end] == '.' ? 1 : 0;
    }
    // A full stop at the end belongs to the sentence.
    while (end > start && text[end - 1] == '.') {
        --end;
        --dots;
    }
    if (end - start < shape.least || !digit || dots < shape.dots)
        return false;
    found.start = shape.isAnnouncement ? start : at;
    found.end = end;
    found.kept = shape.isAnnouncement ? 0
                                      : std::max(shape.prefix.size(),
                                                 longestStart(shape.shown, text.substr(at, end - at)));
    return true;
}

bool SecretScrubber::tokenAt(std::string_view text, std::size_t at, Found &found) const
{
    if (at > 0 && (isLetterOrDigit(text[at - 1]) || text[at - 1] == '_')) {
        // Within a word no secret begins, unless the "word" is the n of an escaped line end.
        if (at < 2 || text[at - 2] != '\\')
            return false;
    }
    for (const std::uint16_t i : m_byFirst[static_cast<unsigned char>(text[at])]) {
        const std::string &prefix = m_shapes[i].prefix;
        const bool begins = prefix.size() < 2 || (at + 1 < text.size() && text[at + 1] == prefix[1]);
        if (!begins || !fits(m_shapes[i], text, at, found))
            continue;
        Found named;
        // "Bearer ghp_…": the secret's own prefix says more.
        if (m_shapes[i].isAnnouncement && tokenAt(text, found.start, named))
            found = named;
        return true;
    }
    return false;
}

void SecretScrubber::appendFingerprint(std::string_view token, std::string &to) const
{
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(token.data()),
                       token.size(), m_key.data(), m_key.size());
    static constexpr std::string_view hex = "0123456789abcdef";
    to += '[';
    for (std::size_t i = 0; i < fingerprintBytes; ++i) {
        to += hex[hash[i] >> 4U];
        to += hex[hash[i] & 15U];
    }
    to += ']';
}

std::size_t SecretScrubber::scrub(std::string_view text, std::string &scrubbed) const
{
    std::size_t count = 0;
    std::size_t copied = 0;
    PrefixFinder::Run run(m_finder, text);
    for (std::size_t at = run.next(); at != text.npos; at = run.next()) {
        Found found;
        if (!tokenAt(text, at, found))
            continue;
        if (count++ == 0)
            scrubbed.clear();
        scrubbed += text.substr(copied, found.start + found.kept - copied);
        appendFingerprint(text.substr(found.start, found.end - found.start), scrubbed);
        copied = found.end;
        run.skipTo(found.end);
    }
    if (count > 0)
        scrubbed += text.substr(copied);
    return count;
}

bool SecretScrubber::finds(std::string_view text) const
{
    PrefixFinder::Run run(m_finder, text);
    Found found;
    for (std::size_t at = run.next(); at != text.npos; at = run.next()) {
        if (tokenAt(text, at, found))
            return true;
    }
    return false;
}

std::string SecretScrubber::replacementFor(std::string_view token) const
{
    std::string replacement;
    Found found;
    if (!token.empty() && tokenAt(token, 0, found))
        replacement = token.substr(0, found.kept);
    return replacement + fingerprintOf(token);
}

std::string SecretScrubber::fingerprintOf(std::string_view token) const
{
    std::string fingerprint;
    appendFingerprint(token, fingerprint);
    return fingerprint;
}

} // namespace claviger::audit
