// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/lineprefix.h"

#include "models/audit/readers/textcursor.h"

namespace claviger::audit {

namespace {

std::string_view leftTrimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == text.npos ? std::string_view() : text.substr(first);
}

/// "<34>" and, with a version behind it, RFC 5424.
bool takePriority(std::string_view &text)
{
    if (text.empty() || text.front() != '<')
        return false;
    const std::size_t end = text.find('>');
    if (end == text.npos || end < 2 || end > 4 ||
        text.substr(1, end - 1).find_first_not_of("0123456789") != text.npos)
        return false;
    text.remove_prefix(end + 1);
    return true;
}

/// "sshd[24200]: " or "kernel: "
bool takeProgram(std::string_view &text, std::string_view &program)
{
    const std::size_t end = text.find_first_of(": [");
    if (end == text.npos || end == 0 || end > 64)
        return false;
    std::string_view rest = text.substr(end);
    if (rest.front() == '[') {
        const std::size_t close = rest.find(']');
        if (close == rest.npos || close > 20)
            return false;
        rest.remove_prefix(close + 1);
    }
    if (rest.empty() || rest.front() != ':')
        return false;
    program = text.substr(0, end);
    text = leftTrimmed(rest.substr(1));
    return true;
}

/// Behind "<34>1 time ": host, program, process, message id, structured data.
void takeRfc5424(std::string_view &text, LinePrefix &prefix)
{
    TextCursor cursor(text);
    prefix.host = cursor.word();
    prefix.program = cursor.word();
    static_cast<void>(cursor.word());
    static_cast<void>(cursor.word());
    if (cursor.peek() == '[') {
        const std::string_view from = cursor.rest();
        while (cursor.peek() == '[')
            static_cast<void>(cursor.enclosed('[', ']'));
        prefix.data = from.substr(0, from.size() - cursor.rest().size());
    } else {
        cursor.take('-');
    }
    cursor.skipSpaces();
    text = cursor.rest();
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
}

bool takeCompose(std::string_view &text, std::string_view &program)
{
    const std::size_t bar = text.find(" | ");
    if (bar == text.npos || bar > 60)
        return false;
    std::string_view name = text.substr(0, bar);
    while (!name.empty() && name.back() == ' ')
        name.remove_suffix(1);
    const std::string_view rest = leftTrimmed(text.substr(bar + 3));
    if (name.empty() || name.find_first_of(" .:\"") != name.npos || rest.empty())
        return false;
    // In a table that is drawn with bars the first cell looks the same.
    if (rest.front() != '{' && rest.find(" | ") != rest.npos)
        return false;
    program = name;
    text = rest;
    return true;
}

} // namespace

LinePrefix linePrefix(std::string_view line, const TimeContext &context)
{
    LinePrefix prefix;
    prefix.message = line;
    std::string_view text = line;
    if (takeCompose(text, prefix.program)) {
        prefix.message = text;
        return prefix;
    }
    const bool priority = takePriority(text);
    const bool versioned = priority && text.starts_with("1 ");
    if (versioned)
        text.remove_prefix(2);
    ReadTime time;
    const std::size_t size = readLeadingTime(text, context, time);
    if (size == 0) {
        prefix.message = priority ? text : line;
        return prefix;
    }
    std::string_view rest = text.substr(size);
    if (rest.empty() || rest.front() != ' ')
        return prefix;
    rest = leftTrimmed(rest);
    if (versioned) {
        prefix.time = time;
        takeRfc5424(rest, prefix);
        prefix.message = rest;
        return prefix;
    }
    if (rest.starts_with("stdout ") || rest.starts_with("stderr ")) {
        const std::size_t skip = rest.size() > 9 && rest[8] == ' ' ? 9 : 7;
        prefix.time = time;
        prefix.message = rest.substr(skip);
        return prefix;
    }
    // Syslog: a host, then a program with a colon. The loggers that write a full date and time before
    // such words are no syslog, but the ones with a T in between are.
    const bool syslog = (time.flags & YearAssumed) != 0 || priority || (text.size() > 10 && text[10] == 'T');
    const std::size_t space = rest.find(' ');
    if (!syslog || space == rest.npos || space > 255)
        return prefix;
    const std::string_view host = rest.substr(0, space);
    std::string_view behind = leftTrimmed(rest.substr(space + 1));
    const bool isEventFormat = behind.starts_with("CEF:") || behind.starts_with("LEEF:");
    if (host.find_first_of("[]\"'=,{") == host.npos &&
        (isEventFormat || takeProgram(behind, prefix.program))) {
        prefix.time = time;
        prefix.host = host;
        prefix.message = behind;
    }
    return prefix;
}

} // namespace claviger::audit
