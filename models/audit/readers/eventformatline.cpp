// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/eventformatline.h"

#include <algorithm>
#include <array>

namespace claviger::audit {

namespace {

std::string_view meaningOf(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::string_view> meanings[] = {
        {"rt", "event_time"},        {"devTime", "event_time"},
        {"src", "source_ip"},        {"sourceAddress", "source_ip"},
        {"suser", "user_name"},      {"usrName", "user_name"},
        {"duser", "target_user"},    {"act", "device_action"},
        {"request", "request_url"},  {"requestClientApplication", "user_agent"},
        {"outcome", "result"},       {"dst", "destination"},
        {"externalId", "event_uuid"}};
    const auto known =
        std::ranges::find(meanings, name, &std::pair<std::string_view, std::string_view>::first);
    return known == std::end(meanings) ? name : known->second;
}

/// Up to the next bar that no backslash stands before; the bar is gone.
std::string_view takeCell(std::string_view &text)
{
    std::size_t end = 0;
    while (end < text.size() && text[end] != '|')
        end += text[end] == '\\' ? 2 : 1;
    end = std::min(end, text.size());
    const std::string_view cell = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return cell;
}

std::string_view unescaped(std::string_view text, TextArena &arena)
{
    if (text.find('\\') == text.npos)
        return text;
    char *const to = arena.take(text.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        to[size++] = text[i];
    }
    return {to, size};
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// The equals sign that ends the next name from \a from on.
std::size_t nextEquals(std::string_view text, std::size_t from)
{
    std::size_t at = text.find('=', from);
    while (at != text.npos && at > 0 && text[at - 1] == '\\')
        at = text.find('=', at + 1);
    return at;
}

/// Values go on to the name before the next equals sign: they hold spaces.
void readSpaced(std::string_view text, NamedFields &fields, TextArena &arena)
{
    std::size_t name = text.find_first_not_of(' ');
    for (std::size_t equals = nextEquals(text, 0);
         name != text.npos && equals != text.npos && name < equals;) {
        const std::size_t next = nextEquals(text, equals + 1);
        std::size_t start = next == text.npos ? text.size() : next;
        while (next != text.npos && start > equals + 1 && isNameCharacter(text[start - 1]))
            --start;
        std::string_view value = text.substr(equals + 1, start - equals - 1);
        while (!value.empty() && value.back() == ' ')
            value.remove_suffix(1);
        fields.emplace_back(meaningOf(text.substr(name, equals - name)), unescaped(value, arena));
        name = next == text.npos ? next : start;
        equals = next;
    }
}

void readSeparated(std::string_view text, char separator, NamedFields &fields)
{
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find(separator));
        const std::size_t equals = pair.find('=');
        if (equals != pair.npos && equals > 0)
            fields.emplace_back(meaningOf(pair.substr(0, equals)), pair.substr(equals + 1));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
    }
}

/// LEEF 2.0 may name its separator, as a character or as "x09".
char takeSeparator(std::string_view version, std::string_view &text)
{
    const std::size_t bar = text.find('|');
    if (!version.starts_with("2") || bar == text.npos || bar > 4)
        return '\t';
    const std::string_view said = takeCell(text);
    return said.size() == 1 ? said.front() : '\t';
}

} // namespace

bool readEventFormatLine(std::string_view message, NamedFields &fields, TextArena &arena)
{
    const bool isCef = message.starts_with("CEF:");
    if (!isCef && !message.starts_with("LEEF:"))
        return false;
    std::string_view rest = message.substr(message.find(':') + 1);
    const std::string_view version = takeCell(rest);
    fields.clear();
    NamedFields head;
    for (const std::string_view name : {"vendor", "product", "product_version", "event_class"})
        head.emplace_back(name, takeCell(rest));
    if (isCef) {
        head.emplace_back("event_name", takeCell(rest));
        head.emplace_back("severity", takeCell(rest));
        readSpaced(rest, fields, arena);
    } else {
        head.emplace_back("event_name", head.back().second);
        readSeparated(rest, takeSeparator(version, rest), fields);
    }
    fields.insert(fields.end(), head.begin(), head.end());
    return !rest.empty();
}

} // namespace claviger::audit
