// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/fieldpath.h"

namespace claviger::audit {

namespace {

/// Reads one path from left to right.
class PathText
{
public:
    explicit PathText(std::string_view text) : m_rest(text) {}

    std::optional<FieldPath> read()
    {
        FieldPath path;
        do {
            PathStep step;
            if (!name(step) || !brackets(step))
                return {};
            path.push_back(std::move(step));
        } while (take('.'));
        if (!m_rest.empty())
            return {};
        return path;
    }

private:
    bool take(char wanted)
    {
        if (m_rest.empty() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool until(std::string_view stops, std::string &found)
    {
        const std::size_t end = std::min(m_rest.find_first_of(stops), m_rest.size());
        found = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return !found.empty();
    }

    bool name(PathStep &step)
    {
        if (!take('"'))
            return until(".[", step.name);
        return until("\"", step.name) && take('"');
    }

    bool brackets(PathStep &step)
    {
        if (!take('[') || take(']'))
            return true;
        step.isBeside = take('^');
        return until("=", step.filterKey) && take('=') && until("]", step.filterValue) && take(']');
    }

    std::string_view m_rest;
};

std::optional<FieldPath> pointer(std::string_view text)
{
    FieldPath path;
    while (!text.empty()) {
        text.remove_prefix(1);
        const std::size_t end = std::min(text.find('/'), text.size());
        if (end == 0)
            return {};
        path.push_back({std::string(text.substr(0, end)), {}, {}});
        text.remove_prefix(end);
    }
    return path;
}

} // namespace

std::optional<FieldPath> fieldPathFromText(std::string_view text)
{
    if (text.empty())
        return {};
    return text.front() == '/' ? pointer(text) : PathText(text).read();
}

std::string toText(const FieldPath &path)
{
    std::string text;
    for (const PathStep &step : path) {
        if (!text.empty())
            text += '.';
        const bool quoted = step.name.find_first_of(".[") != std::string::npos;
        text += quoted ? '"' + step.name + '"' : step.name;
        if (!step.filterKey.empty())
            text += (step.isBeside ? "[^" : "[") + step.filterKey + '=' + step.filterValue + ']';
    }
    return text;
}

} // namespace claviger::audit
