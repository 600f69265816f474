// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/auditdline.h"

#include "models/audit/readers/pairsline.h"

#include <algorithm>

namespace claviger::audit {

namespace {

/// What the daemon's names mean elsewhere; those of fields that it has twice name the first.
std::string_view meaningOf(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::string_view> meanings[] = {
        {"acct", "user_name"},  {"auid", "user_id"},   {"addr", "client_ip"}, {"res", "result"},
        {"success", "result"},  {"exe", "object"},     {"key", "rule"},       {"hostname", "client_name"},
        {"uid", "process_uid"}, {"ses", "session_id"}, {"id", "subject_uid"}, {"type", "action"}};
    const auto known =
        std::ranges::find(meanings, name, &std::pair<std::string_view, std::string_view>::first);
    return known == std::end(meanings) ? name : known->second;
}

bool isNobody(std::string_view name, std::string_view value)
{
    constexpr std::string_view unset = "4294967295";
    return (name == "auid" && value == unset) || value == "?" || value == "(none)";
}

} // namespace

bool readAuditdLine(std::string_view line, NamedFields &fields, TextArena &arena)
{
    constexpr std::string_view announced = "msg=audit(";
    const std::size_t type = line.find("type=");
    const std::size_t stamp = line.find(announced);
    if (type > 80 || stamp == line.npos || stamp < type || stamp > 200)
        return false;
    const std::size_t begin = stamp + announced.size();
    const std::size_t end = line.find_first_of(":)", begin);
    const std::size_t close = line.find("):", begin);
    if (end == line.npos || close == line.npos)
        return false;
    NamedFields found;
    readPairs(line.substr(type, stamp - type), found, arena);
    readPairs(line.substr(close + 2), found, arena);
    // What a program had to say stands in quotes, as pairs again.
    for (std::size_t i = 0, outer = found.size(); i < outer; ++i) {
        const auto [name, value] = found[i];
        if (name == "msg")
            readPairs(value, found, arena);
    }
    fields.clear();
    fields.emplace_back("time", line.substr(begin, end - begin));
    for (const auto &[name, value] : found) {
        if (name != "msg" && !isNobody(name, value))
            fields.emplace_back(meaningOf(name), name == "success" && value == "no" ? "failed" : value);
    }
    return true;
}

} // namespace claviger::audit
