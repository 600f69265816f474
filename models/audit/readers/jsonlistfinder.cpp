// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsonlistfinder.h"

#include "models/audit/readers/jsonscan.h"

#include <algorithm>

namespace claviger::audit {

namespace {

constexpr std::size_t deepest = 4;

struct Candidate
{
    JsonList list;
    std::size_t size = 0;
    bool wellKnown = false;
    bool open = false; ///< goes on behind the sample
};

bool isWellKnown(std::string_view name)
{
    static constexpr std::string_view names[] = {
        "Records", "records",      "Events",     "events",      "logs",         "Logs",
        "entries", "items",        "data",       "result",      "results",      "value",
        "values",  "auditLogs",    "audit_logs", "audit",       "hits",         "logEvents",
        "rows",    "resourceLogs", "activities", "auditEvents", "audit_events", "messages",
        "log",     "list",         "content",    "page",        "audits",       "response"};
    return std::ranges::find(names, name) != std::end(names);
}

class Finder
{
public:
    explicit Finder(std::string_view json) : m_json(json) {}

    std::vector<Candidate> find()
    {
        object(jsonSkipSpace(m_json, 0), 0);
        return std::move(m_found);
    }

private:
    // NOLINTNEXTLINE(misc-no-recursion): deepest bounds it
    void object(std::size_t at, std::size_t depth)
    {
        if (depth >= deepest || at >= m_json.size() || m_json[at] != '{')
            return;
        at = jsonSkipSpace(m_json, at + 1);
        while (at < m_json.size() && m_json[at] == '"') {
            const std::size_t keyEnd = jsonValueEnd(m_json, at);
            if (keyEnd == m_json.npos)
                return;
            m_names.emplace_back(m_json.substr(at + 1, keyEnd - at - 2));
            at = jsonSkipSpace(m_json, keyEnd);
            if (at >= m_json.size() || m_json[at] != ':')
                return m_names.pop_back();
            at = jsonSkipSpace(m_json, at + 1);
            const std::size_t end = jsonValueEnd(m_json, at);
            value(at, end, depth);
            m_names.pop_back();
            if (end == m_json.npos)
                return;
            at = jsonSkipSpace(m_json, end);
            if (at >= m_json.size() || m_json[at] != ',')
                return;
            at = jsonSkipSpace(m_json, at + 1);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): deepest bounds it
    void value(std::size_t at, std::size_t end, std::size_t depth)
    {
        if (at >= m_json.size())
            return;
        if (m_json[at] == '{')
            return object(at, depth + 1);
        if (m_json[at] != '[')
            return;
        const std::size_t first = jsonSkipSpace(m_json, at + 1);
        if (first >= m_json.size() || m_json[first] != '{')
            return;
        Candidate candidate;
        candidate.list = {m_names, at};
        candidate.open = end == m_json.npos;
        candidate.size = (candidate.open ? m_json.size() : end) - at;
        candidate.wellKnown =
            std::ranges::all_of(m_names, [](const std::string &name) { return isWellKnown(name); });
        m_found.push_back(std::move(candidate));
    }

    std::string_view m_json;
    std::vector<std::string> m_names;
    std::vector<Candidate> m_found;
};

} // namespace

bool findJsonList(std::string_view json, JsonList &list)
{
    std::vector<Candidate> found = Finder(json).find();
    std::ranges::stable_sort(found, [](const Candidate &a, const Candidate &b) {
        if (a.wellKnown != b.wellKnown)
            return a.wellKnown;
        return a.list.names.size() != b.list.names.size() ? a.list.names.size() < b.list.names.size()
                                                          : a.size > b.size;
    });
    for (Candidate &each : found) {
        if (!each.wellKnown && !each.open && each.size * 10 < json.size() * 8)
            continue;
        list = std::move(each.list);
        return true;
    }
    return false;
}

} // namespace claviger::audit
