// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/textline.h"

#include "models/audit/readers/pairsline.h"
#include "models/audit/readers/requesttext.h"
#include "models/audit/readers/textcursor.h"

#include <algorithm>

namespace claviger::audit {

namespace {

constexpr std::size_t timeIsWithin = 160; // characters from the line's beginning
constexpr int timeIsWithinWords = 8;

struct FoundTime
{
    std::size_t start = 0;
    std::size_t size = 0;
};

/// Seconds or milliseconds since 1970 at the beginning, as squid and redis have it.
std::size_t epochSize(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits != 10 && digits != 13)
        return 0;
    std::size_t end = digits;
    if (end < text.size() && text[end] == '.')
        end = std::min(text.find_first_not_of("0123456789", end + 1), text.size());
    return end < text.size() && (text[end] == ' ' || text[end] == '\t') ? end : 0;
}

FoundTime findTime(std::string_view line, const TimeContext &context)
{
    std::size_t at = 0;
    for (int word = 0; word < timeIsWithinWords && at < std::min(line.size(), timeIsWithin); ++word) {
        while (at < line.size() &&
               (line[at] == ' ' || line[at] == '[' || line[at] == '"' || line[at] == '(' ||
                line[at] == '\t' || line[at] == '<' || line[at] == '|' || line[at] == '*'))
            ++at;
        ReadTime time;
        const std::size_t size = readLeadingTime(line.substr(at), context, time);
        // A date alone is no moment, and may be a part of a file's name.
        if (size >= 14)
            return {at, size};
        if (word == 0 && epochSize(line) > 0)
            return {0, epochSize(line)};
        const std::size_t next = line.find_first_of(" [\t", at);
        if (next == line.npos)
            break;
        at = next;
    }
    return {};
}

std::string_view levelIn(std::string_view text)
{
    static constexpr std::string_view levels[] = {
        "TRACE",    "DEBUG",    "INFO",   "NOTICE", "WARN",    "WARNING", "ERROR", "ERR",
        "CRIT",     "CRITICAL", "ALERT",  "EMERG",  "FATAL",   "SEVERE",  "FINE",  "trace",
        "debug",    "info",     "notice", "warn",   "warning", "error",   "crit",  "critical",
        "alert",    "emerg",    "fatal",  "Info",   "Warning", "Error",   "Warn",  "Debug",
        "Critical", "Fatal",    "I",      "W",      "E",       "D",       "F"};
    for (int word = 0; word < 6 && !text.empty(); ++word) {
        const std::size_t start = text.find_first_not_of(" [<(|])>:,\t");
        if (start == text.npos)
            return {};
        const bool bracket = start > 0 && (text[start - 1] == '[' || text[start - 1] == '<');
        const std::size_t end = std::min(text.find_first_of(" ]>)|:,\t", start), text.size());
        std::string_view found = text.substr(start, end - start);
        const std::size_t colon = found.rfind(':');
        if (colon != found.npos && bracket)
            found = found.substr(colon + 1);
        if (std::ranges::find(levels, found) != std::end(levels) && (found.size() > 1 || bracket))
            return found;
        text.remove_prefix(end);
    }
    return {};
}

/// "GET /path HTTP/1.1" in quotes or bare, and the status behind it.
void findRequest(std::string_view text, NamedFields &fields)
{
    for (std::size_t at = text.find_first_of("GPDHOCTM"); at != text.npos;
         at = text.find_first_of("GPDHOCTM", at + 1)) {
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '"' && text[at - 1] != '\'')
            continue;
        const std::size_t space = text.find(' ', at);
        if (space == text.npos)
            return;
        if (!isHttpMethod(text.substr(at, space - at)))
            continue;
        const bool quoted = at > 0 && (text[at - 1] == '"' || text[at - 1] == '\'');
        const std::string_view target = text.substr(space + 1);
        if (!target.starts_with("/") && !target.starts_with("http"))
            continue;
        const std::size_t end = quoted ? std::min(target.find(text[at - 1]), target.size())
                                       : std::min(target.find(' '), target.size());
        putRequest(text.substr(at, space + 1 + end - at), fields);
        TextCursor behind(target.substr(std::min(end + 1, target.size())));
        for (int word = 0; word < 3 && !behind.atEnd(); ++word) {
            std::string_view next = behind.word();
            if (next == "status:")
                next = behind.word();
            while (!next.empty() && (next.back() == ',' || next.back() == ';'))
                next.remove_suffix(1);
            if (isHttpStatus(next)) {
                fields.emplace_back("status", next);
                return;
            }
        }
        return;
    }
}

/// "[req-38101a0b-… user project - - -]", as OpenStack writes who asks.
void findRequestId(std::string_view text, NamedFields &fields)
{
    const std::size_t at = text.find("[req-");
    if (at == text.npos)
        return;
    TextCursor cursor(text.substr(at + 1));
    fields.emplace_back("request_id", cursor.word());
    const std::string_view user = cursor.word();
    if (user.size() == 32)
        fields.emplace_back("user", user);
}

std::string_view messageOf(std::string_view text, std::string_view level)
{
    if (!level.empty()) {
        const auto behind = static_cast<std::size_t>(level.data() + level.size() - text.data());
        text = text.substr(std::min(behind, text.size()));
    }
    // "module [request] words": what stands in brackets first is about the message, not in it.
    for (int i = 0; i < 4; ++i) {
        const std::size_t start = text.find_first_not_of(" ]>):|-\t,");
        if (start == text.npos)
            return {};
        text.remove_prefix(start);
        const char close = text.front() == '[' ? ']' : text.front() == '(' ? ')' : '\0';
        const std::size_t end = close == '\0' ? text.npos : text.find(close);
        if (end == text.npos || end + 1 >= text.size())
            break;
        text.remove_prefix(end + 1);
    }
    return text;
}

} // namespace

bool readTextLine(std::string_view line, const TimeContext &context, NamedFields &fields, TextArena &arena)
{
    fields.clear();
    const FoundTime time = findTime(line, context);
    if (time.size == 0)
        return false;
    fields.emplace_back("time", line.substr(time.start, time.size));
    const std::string_view rest = line.substr(time.start + time.size);
    const std::string_view level = levelIn(rest);
    if (!level.empty())
        fields.emplace_back("level", level);
    readPairs(rest, fields, arena);
    findRequest(rest, fields);
    findRequestId(rest, fields);
    fields.emplace_back("message", messageOf(rest, level));
    fields.emplace_back("text", rest);
    return true;
}

} // namespace claviger::audit
