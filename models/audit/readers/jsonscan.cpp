// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsonscan.h"

namespace claviger::audit {

namespace {

std::size_t stringEnd(std::string_view json, std::size_t at)
{
    for (++at; at < json.size(); ++at) {
        at = json.find_first_of("\"\\", at);
        if (at == json.npos)
            return json.npos;
        if (json[at] == '"')
            return at + 1;
        ++at;
    }
    return json.npos;
}

std::size_t member(std::string_view json, const std::string &name)
{
    std::size_t at = jsonSkipSpace(json, 0);
    if (at >= json.size() || json[at] != '{')
        return json.npos;
    at = jsonSkipSpace(json, at + 1);
    while (at < json.size() && json[at] == '"') {
        const std::size_t end = stringEnd(json, at);
        if (end == json.npos)
            return json.npos;
        const std::string_view key = json.substr(at + 1, end - at - 2);
        at = jsonSkipSpace(json, end);
        if (at >= json.size() || json[at] != ':')
            return json.npos;
        at = jsonSkipSpace(json, at + 1);
        if (key == name)
            return at;
        at = jsonValueEnd(json, at);
        if (at == json.npos)
            return json.npos;
        at = jsonSkipSpace(json, at);
        if (at >= json.size() || json[at] != ',')
            return json.npos;
        at = jsonSkipSpace(json, at + 1);
    }
    return json.npos;
}

} // namespace

std::size_t jsonSkipSpace(std::string_view json, std::size_t at)
{
    const std::size_t found = json.find_first_not_of(" \t\r\n", at);
    return found == json.npos ? json.size() : found;
}

std::size_t jsonValueEnd(std::string_view json, std::size_t at)
{
    if (at >= json.size())
        return json.npos;
    if (json[at] == '"')
        return stringEnd(json, at);
    if (json[at] != '{' && json[at] != '[') {
        const std::size_t end = json.find_first_of(",]} \t\r\n", at);
        return end == json.npos ? json.size() : end;
    }
    for (std::size_t depth = 0; at < json.size();) {
        at = json.find_first_of("\"{}[]", at);
        if (at == json.npos)
            return json.npos;
        if (json[at] == '"') {
            at = stringEnd(json, at);
            if (at == json.npos)
                return json.npos;
            continue;
        }
        const bool opens = json[at] == '{' || json[at] == '[';
        depth = opens ? depth + 1 : depth - 1;
        ++at;
        if (depth == 0)
            return at;
    }
    return json.npos;
}

std::vector<std::string_view> jsonElements(std::string_view json, std::size_t at)
{
    std::vector<std::string_view> elements;
    if (at >= json.size() || json[at] != '[')
        return elements;
    at = jsonSkipSpace(json, at + 1);
    while (at < json.size() && json[at] != ']') {
        const std::size_t end = jsonValueEnd(json, at);
        if (end == json.npos || end == at)
            break;
        elements.push_back(json.substr(at, end - at));
        at = jsonSkipSpace(json, end);
        if (at < json.size() && json[at] == ',')
            at = jsonSkipSpace(json, at + 1);
    }
    return elements;
}

std::size_t jsonMember(std::string_view json, const std::vector<std::string> &names)
{
    std::size_t offset = 0;
    for (const std::string &name : names) {
        const std::size_t at = member(json.substr(offset), name);
        if (at == json.npos)
            return json.npos;
        offset += at;
    }
    return offset;
}

} // namespace claviger::audit
