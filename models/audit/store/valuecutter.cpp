// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/valuecutter.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace claviger::audit {

namespace {

// Sixteen control bytes that logs hardly hold: twelve stand for a field's value each, and where one of the
// sixteen is meant itself, the last of them stands before it.
constexpr unsigned char firstMark = 0x10;
constexpr char escapeMark = 0x1f;

// Shorter values are where they are expected, or stay: looking for them would find them anywhere.
constexpr std::size_t shortest = 2;
constexpr std::size_t shortestToLookFor = 6;
constexpr int learnOften = 8;
constexpr std::uint32_t learnAgainAfter = 1000;
constexpr int mostMisses = 16;

bool isMark(char c)
{
    return (static_cast<unsigned char>(c) & 0xf0) == firstMark;
}

/// The first mark from \a at on, or \a end.
const char *findMark(const char *at, const char *end)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    for (; end - at >= 8; at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, 8);
        const std::uint64_t zeroWhereMark = (bytes & (0xf0 * ones)) ^ (firstMark * ones);
        if (((zeroWhereMark - ones) & ~zeroWhereMark & (0x80 * ones)) != 0)
            break;
    }
    while (at != end && !isMark(*at))
        ++at;
    return at;
}

void appendEscaped(std::string_view text, std::string &to)
{
    const char *at = text.data();
    const char *end = at + text.size();
    while (at != end) {
        const char *mark = findMark(at, end);
        to.append(at, mark);
        at = mark;
        if (at != end) {
            to.push_back(escapeMark);
            to.push_back(*at++);
        }
    }
}

bool standsAt(std::string_view raw, std::size_t at, std::string_view value)
{
    return at + value.size() <= raw.size() && std::memcmp(raw.data() + at, value.data(), value.size()) == 0;
}

} // namespace

void ValueCutter::cut(std::string_view raw, const Fields &fields, std::string &to)
{
    if (m_untilLearning-- == 0)
        learn(raw, fields);
    const bool clean = findMark(raw.data(), raw.data() + raw.size()) == raw.data() + raw.size();
    std::size_t done = 0;
    const auto appendUpTo = [&](std::size_t end) {
        const std::string_view literal = raw.substr(done, end - done);
        if (clean)
            to.append(literal);
        else
            appendEscaped(literal, to);
    };
    for (Expected &expected : m_expected) {
        const std::string_view value = fields[expected.field];
        if (value.size() < shortest || expected.missed > mostMisses)
            continue;
        std::size_t at = done + expected.gap;
        if (!standsAt(raw, at, value)) {
            at = value.size() < shortestToLookFor ? std::string_view::npos : raw.find(value, done);
            if (at == std::string_view::npos) {
                ++expected.missed;
                continue;
            }
            expected.gap = at - done;
        }
        expected.missed = 0;
        appendUpTo(at);
        to.push_back(static_cast<char>(firstMark + expected.field));
        done = at + value.size();
    }
    appendUpTo(raw.size());
}

/// Often at first, because the first records need not be like the others; later now and then.
void ValueCutter::learn(std::string_view raw, const Fields &fields)
{
    m_untilLearning = ++m_learned < learnOften ? 0 : learnAgainAfter;
    struct Found
    {
        std::size_t at = 0;
        std::size_t field = 0;
    };
    std::vector<Found> found;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].size() < shortest)
            continue;
        if (const std::size_t at = raw.find(fields[field]); at != std::string_view::npos)
            found.push_back({at, field});
    }
    std::ranges::sort(found, {}, &Found::at);
    std::vector<Expected> expected;
    std::size_t end = 0;
    for (const Found &one : found) {
        // Of values that lie within each other the first is taken.
        if (one.at < end)
            continue;
        expected.push_back({one.field, one.at - end, 0});
        end = one.at + fields[one.field].size();
    }
    m_expected = std::move(expected);
}

bool fillIn(std::string_view rest, const ValueOf &valueOf, std::string &to)
{
    const char *at = rest.data();
    const char *end = at + rest.size();
    while (at != end) {
        const char *mark = findMark(at, end);
        to.append(at, mark);
        if (mark == end)
            return true;
        at = mark + 1;
        if (*mark == escapeMark) {
            if (at == end)
                return false;
            to.push_back(*at++);
            continue;
        }
        const auto field = static_cast<std::size_t>(static_cast<unsigned char>(*mark) - firstMark);
        if (field >= auditFieldCount)
            return false;
        to.append(valueOf(field));
    }
    return true;
}

} // namespace claviger::audit
