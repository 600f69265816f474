// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/wrappedrecords.h"

#include "models/audit/readers/jsonlistfinder.h"
#include "models/audit/readers/jsonscan.h"
#include "models/audit/readers/logsampler.h"

namespace claviger::audit {

namespace {

constexpr std::size_t wrappersLookedAt = 20;

/// The texts of the first records.
std::vector<std::string_view> firstRecords(std::string_view head, const LogForm &form)
{
    std::vector<std::string_view> records;
    std::size_t at = static_cast<std::size_t>(form.listStart);
    while (records.size() < wrappersLookedAt) {
        at = head.find_first_not_of(" \t\r\n,", at);
        if (at == head.npos || head[at] != '{')
            break;
        const std::size_t end = jsonValueEnd(head, at);
        if (end == head.npos)
            break;
        records.push_back(head.substr(at, end - at));
        at = end;
    }
    return records;
}

FieldPath pathOf(const std::vector<std::string> &names)
{
    FieldPath path;
    for (const std::string &name : names)
        path.push_back({name, {}, {}});
    return path;
}

} // namespace

WrappedRecords::WrappedRecords(std::string_view head, bool isWhole, const LogForm &form,
                               const IsKnown &isKnown)
{
    if (form.kind == LogForm::Kind::Table || form.kind == LogForm::Kind::Directives)
        return;
    const std::vector<std::string_view> records = firstRecords(head, form);
    JsonList list;
    if (records.empty() || isKnown(sampleOf(head, isWhole, form)) || !findJsonList(records.front(), list))
        return;
    SampleFields inner;
    simdjson::dom::parser parser;
    for (const std::string_view record : records) {
        const std::size_t at = jsonMember(record, list.names);
        if (at == record.npos)
            return;
        for (const std::string_view element : jsonElements(record, at)) {
            simdjson::dom::element event;
            if (parser.parse(element.data(), element.size()).get(event) == simdjson::SUCCESS)
                inner.addJson(event);
        }
    }
    if (!isKnown(inner))
        return;
    m_names = list.names;
    m_sample = std::move(inner);
}

void WrappedRecords::applyTo(LogFormat &format, FieldPath &prefix) const
{
    FieldPath whole = pathOf(m_names);
    format.wrapper = whole;
    format.explodedRawIsElement = true;
    whole.insert(whole.end(), prefix.begin(), prefix.end());
    prefix = std::move(whole);
}

} // namespace claviger::audit
