// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/messagetext.h"

#include "models/audit/readers/addresstext.h"

#include <algorithm>
#include <array>

namespace claviger::audit {

namespace {

constexpr std::size_t longest = 4'096; // of a message that is searched

/// The beginning of \a text, \a most bytes at most, that ends with a whole character.
std::string_view cutAt(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

bool isAddressCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
}

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool mayBeAddress(std::string_view text)
{
    const auto dots = std::ranges::count(text, '.');
    const auto colons = std::ranges::count(text, ':');
    return text.size() >= 3 && ((dots == 3 && colons <= 1) || colons >= 2);
}

bool equalsFolded(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

/// Where the word \a lower stands by itself in \a text, from \a from on.
std::size_t findWord(std::string_view text, std::string_view lower, std::size_t from)
{
    for (std::size_t at = from; at + lower.size() <= text.size(); ++at) {
        if (!equalsFolded(text.substr(at, lower.size()), lower))
            continue;
        if (at == 0 || !isWordCharacter(text[at - 1]))
            return at;
    }
    return text.npos;
}

/// The name at \a at, behind quotes, colons and equals signs.
std::string_view nameAt(std::string_view text, std::size_t at)
{
    const std::size_t start = std::min(text.find_first_not_of(" :='\"`", at), text.size());
    const std::size_t end = std::min(text.find_first_of(" '\"`,;)](<>=", start), text.size());
    std::string_view name = text.substr(start, end - start);
    while (!name.empty() && (name.back() == ':' || name.back() == '.'))
        name.remove_suffix(1);
    static constexpr std::string_view noNames[] = {"not",
                                                   "is",
                                                   "unknown",
                                                   "does",
                                                   "or",
                                                   "and",
                                                   "request",
                                                   "logged",
                                                   "attempt",
                                                   "attempts",
                                                   "authentication",
                                                   "password",
                                                   "account",
                                                   "with",
                                                   "was",
                                                   "has",
                                                   "name",
                                                   "agent",
                                                   "from",
                                                   "in",
                                                   "to",
                                                   "the",
                                                   "by",
                                                   "for",
                                                   "id",
                                                   "created",
                                                   "deleted",
                                                   "failed",
                                                   "successfully",
                                                   "login",
                                                   "accounts",
                                                   "session",
                                                   "found",
                                                   "null",
                                                   "on",
                                                   "at",
                                                   "already",
                                                   "data",
                                                   "space",
                                                   "defined"};
    const bool noName =
        std::ranges::any_of(noNames, [&](std::string_view word) { return equalsFolded(name, word); });
    return noName || name.size() > 128 ? std::string_view() : name;
}

std::string_view namedUser(std::string_view message)
{
    for (std::size_t at = findWord(message, "user", 0); at != message.npos;
         at = findWord(message, "user", at + 4)) {
        std::size_t behind = at + 4;
        if (equalsFolded(message.substr(behind, 4), "name"))
            behind += 4;
        if (behind < message.size() && isWordCharacter(message[behind]))
            continue;
        const std::string_view name = nameAt(message, behind);
        if (!name.empty())
            return name;
    }
    return {};
}

} // namespace

std::string_view addressInMessage(std::string_view message, TextArena &arena)
{
    message = cutAt(message, longest);
    for (std::size_t at = 0; at < message.size();) {
        if (!isAddressCharacter(message[at])) {
            // The rest of a word that is no address cannot begin one.
            const bool word = isWordCharacter(message[at]);
            ++at;
            while (word && at < message.size() && (isWordCharacter(message[at]) || message[at] == '.'))
                ++at;
            continue;
        }
        std::size_t end = at;
        while (end < message.size() && isAddressCharacter(message[end]))
            ++end;
        std::string_view found = message.substr(at, end - at);
        const bool whole = end == message.size() || !isWordCharacter(message[end]);
        at = end;
        while (!found.empty() && (found.back() == '.' || (found.back() == ':' && !found.ends_with("::"))))
            found.remove_suffix(1);
        if (!whole || !mayBeAddress(found))
            continue;
        const std::string_view address = addressIn(found, arena);
        if (!address.empty() && address != "::")
            return address;
    }
    return {};
}

std::string_view userInMessage(std::string_view message)
{
    message = cutAt(message, longest);
    const std::string_view named = namedUser(message);
    if (!named.empty())
        return named;
    // "… for alice from 203.0.113.9"
    const std::size_t from = message.find(" from ");
    if (from == message.npos)
        return {};
    const std::size_t at = message.substr(0, from).rfind(" for ");
    if (at == message.npos)
        return {};
    const std::string_view name = message.substr(at + 5, from - at - 5);
    return name.find(' ') == name.npos ? nameAt(name, 0) : std::string_view();
}

std::string_view actionOfMessage(std::string_view message)
{
    static constexpr std::string_view stops[] = {"for",  "from", "by", "on",   "at",
                                                 "user", "of",   "in", "with", "due"};
    const std::size_t first = message.find_first_not_of(" \t:");
    if (first == message.npos)
        return {};
    message.remove_prefix(first);
    std::size_t end = 0;
    for (int count = 0; count < 6 && end < message.size(); ++count) {
        const std::size_t start = count == 0 ? 0 : end + 1;
        const std::size_t stop = std::min(message.find(' ', start), message.size());
        const std::string_view word = message.substr(start, stop - start);
        const std::size_t odd = word.find_first_of("0123456789'\"=<[{/");
        if (word.empty() || odd == 0 || (odd != word.npos && count > 0))
            break;
        if (std::ranges::any_of(stops, [&](std::string_view each) { return equalsFolded(word, each); })) {
            if (count > 0)
                break;
        }
        end = stop;
        const std::size_t mark = word.find_last_of(":;,.!?");
        if (mark != word.npos && mark + 1 == word.size()) {
            --end;
            break;
        }
    }
    return cutAt(message.substr(0, end), 120);
}

} // namespace claviger::audit
