// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/samplefields.h"

#include "models/audit/readers/slotvalues.h"

namespace claviger::audit {

namespace {

constexpr std::size_t maxFields = 4'000; // some logs have a field per header, or per permission
constexpr std::size_t maxValues = 40;
constexpr std::size_t recordsKeptApart = 300;
constexpr int maxDepth = 8;
constexpr std::size_t maxListElements = 20;

} // namespace

void SampleFields::beginRecord()
{
    ++m_records;
    if (m_byRecord.size() < recordsKeptApart)
        m_byRecord.emplace_back();
}

void SampleFields::addJson(simdjson::dom::element record)
{
    beginRecord();
    FieldPath path;
    add(path, record, 0, false);
}

void SampleFields::addNamed(const std::vector<std::pair<std::string_view, std::string_view>> &fields)
{
    beginRecord();
    for (const auto &[name, value] : fields) {
        if (name.empty())
            continue;
        FieldPath path{{std::string(name), {}, {}}};
        addText(path, value, false, 1);
    }
}

void SampleFields::add(FieldPath &path, simdjson::dom::element value, int depth, bool inList)
{
    if (depth > maxDepth)
        return;
    switch (value.type()) {
    case simdjson::dom::element_type::OBJECT: {
        const simdjson::dom::object object = value.get_object().value_unsafe();
        if (!path.empty())
            note(path, {}, inList);
        for (const auto field : object) {
            path.push_back({std::string(field.key), {}, {}});
            add(path, field.value, depth + 1, inList);
            path.pop_back();
        }
        return;
    }
    case simdjson::dom::element_type::ARRAY: {
        std::size_t elements = 0;
        if (!path.empty())
            note(path, {}, true);
        const simdjson::dom::array list = value.get_array().value_unsafe();
        for (const simdjson::dom::element element : list) {
            if (++elements > maxListElements)
                return;
            add(path, element, depth + 1, true);
        }
        return;
    }
    case simdjson::dom::element_type::STRING:
        addText(path, value.get_string().value_unsafe(), inList, depth);
        return;
    case simdjson::dom::element_type::NULL_VALUE:
        note(path, {}, inList);
        return;
    default:
        note(path, simdjson::minify(value), inList);
    }
}

void SampleFields::addText(FieldPath &path, std::string_view value, bool inList, int depth)
{
    note(path, value, inList);
    if (value.size() < 2 || (value.front() != '{' && value.front() != '[') || depth > maxDepth)
        return;
    simdjson::dom::parser parser;
    simdjson::dom::element inner;
    if (parser.parse(value.data(), value.size()).get(inner) == simdjson::SUCCESS)
        add(path, inner, depth + 2, inList);
}

std::string SampleFields::joined(const FieldPath &path)
{
    std::string text;
    for (const PathStep &step : path)
        text += text.empty() ? step.name : '.' + step.name;
    return text;
}

const SampleFields::Field *SampleFields::find(const FieldPath &prefix, const FieldPath &path) const
{
    FieldPath whole = prefix;
    whole.insert(whole.end(), path.begin(), path.end());
    const auto found = m_fields.find(joined(whole));
    return found == m_fields.end() ? nullptr : &found->second;
}

void SampleFields::note(const FieldPath &path, std::string_view value, bool inList)
{
    std::string text = joined(path);
    auto known = m_fields.find(text);
    if (known == m_fields.end()) {
        if (m_fields.size() >= maxFields)
            return;
        Field field;
        field.path = path;
        field.order = m_fields.size();
        field.depth = path.size();
        known = m_fields.emplace(std::move(text), std::move(field)).first;
    }
    Field &field = known->second;
    field.inList = field.inList || inList;
    if (m_records == m_byRecord.size())
        m_byRecord.back().insert(field.order);
    if (isAbsent(value))
        return;
    ++field.count;
    if (field.values.size() < maxValues && field.values.find(value) == field.values.end()) {
        field.values.emplace(value.substr(0, 300));
        field.examples.emplace_back(value.substr(0, 300));
    }
}

} // namespace claviger::audit
