// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/pairsline.h"

namespace claviger::audit {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == '@' || c == '/';
}

std::string_view unescaped(std::string_view text, TextArena &arena)
{
    if (text.find('\\') == text.npos)
        return text;
    char *const to = arena.take(text.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            to[size++] = text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i];
        } else {
            to[size++] = text[i];
        }
    }
    return {to, size};
}

std::size_t quotedEnd(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return i;
    }
    return text.size();
}

/// The beginning of the name that ends before the "=" at \a equals.
std::size_t nameStart(std::string_view text, std::size_t equals, std::size_t least)
{
    std::size_t start = equals;
    while (start > least && isNameCharacter(text[start - 1]))
        --start;
    return start;
}

} // namespace

std::size_t readPairs(std::string_view text, NamedFields &fields, TextArena &arena)
{
    std::size_t covered = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t equals = text.find('=', at);
        if (equals == text.npos)
            break;
        const std::size_t start = nameStart(text, equals, at);
        const bool bounded = start == 0 || text[start - 1] == ' ' || text[start - 1] == ',' ||
                             text[start - 1] == '[' || text[start - 1] == '(' || text[start - 1] == '{' ||
                             text[start - 1] == ';' || text[start - 1] == '\t' || text[start - 1] == '"';
        if (start == equals || equals - start > 60 || !bounded) {
            at = equals + 1;
            continue;
        }
        const std::string_view name = text.substr(start, equals - start);
        std::size_t end = equals + 1;
        std::string_view value;
        if (end < text.size() && (text[end] == '"' || text[end] == '\'')) {
            const std::size_t close = quotedEnd(text, end);
            value = unescaped(text.substr(end + 1, close - end - 1), arena);
            end = close + 1;
        } else {
            const std::size_t stop = text.find_first_of(" \t", end);
            end = stop == text.npos ? text.size() : stop;
            value = text.substr(equals + 1, end - equals - 1);
            while (!value.empty() &&
                   (value.back() == ',' || value.back() == ';' || value.back() == ']' || value.back() == ')'))
                value.remove_suffix(1);
        }
        fields.emplace_back(name, value);
        covered += std::min(end, text.size()) - start + 1;
        at = end;
    }
    return covered;
}

bool readPairsLine(std::string_view line, NamedFields &fields, TextArena &arena)
{
    fields.clear();
    // Most lines of text have no "=" in their first word: the cheap question first.
    const std::size_t space = line.find(' ');
    const std::size_t equals = line.find('=');
    if (equals == line.npos || equals == 0 || equals > space)
        return false;
    const std::size_t covered = readPairs(line, fields, arena);
    if (fields.size() >= 2 && covered * 10 >= line.size() * 8)
        return true;
    fields.clear();
    return false;
}

} // namespace claviger::audit
