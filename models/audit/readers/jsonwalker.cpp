// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsonwalker.h"

#include "models/audit/readers/jsonrepair.h"

#include <charconv>

namespace claviger::audit {

namespace {

constexpr std::size_t maxNesting = 256; // of JSON; real logs stay below 30
constexpr std::size_t maxInnerTexts = 3;
constexpr std::size_t maxInnerPerRecord = 16;
constexpr int maxWalk = 64;

} // namespace

JsonWalker::JsonWalker(const PathTree &tree, TextArena &arena) : m_tree(tree), m_arena(arena)
{
    m_problem = m_parser.allocate(64 * 1024, maxNesting);
}

bool JsonWalker::parse(std::string_view json, std::size_t readable)
{
    m_innerUsed = 0;
    if (readable < json.size() + simdjson::SIMDJSON_PADDING) {
        m_copy.assign(json);
        m_copy.resize(json.size() + simdjson::SIMDJSON_PADDING, ' ');
        json = {m_copy.data(), json.size()};
    }
    m_problem = m_parser.parse(json.data(), json.size(), false).get(m_parsed);
    if (m_problem == simdjson::UTF8_ERROR || m_problem == simdjson::NUMBER_ERROR ||
        m_problem == simdjson::UNESCAPED_CHARS || m_problem == simdjson::STRING_ERROR)
        return parseRepaired(json);
    return m_problem == simdjson::SUCCESS;
}

bool JsonWalker::parseRepaired(std::string_view json)
{
    std::string repaired = repairedJson(json);
    const std::size_t size = repaired.size();
    repaired.resize(size + simdjson::SIMDJSON_PADDING, ' ');
    m_copy = std::move(repaired);
    m_problem = m_parser.parse(m_copy.data(), size, false).get(m_parsed);
    return m_problem == simdjson::SUCCESS;
}

void JsonWalker::walk(simdjson::dom::element element, int node, SlotValues &values, int stopNode)
{
    m_hasStopped = false;
    m_stopNode = stopNode;
    walkValue(element, node, values, 0);
}

void JsonWalker::walkText(std::string_view text, int node, SlotValues &values)
{
    m_stopNode = PathTree::none;
    walkText(text, node, values, 0);
}

void JsonWalker::walkObject(simdjson::dom::object object, const PathTree::Node &node, SlotValues &values,
                            int depth)
{
    for (const auto field : object) {
        const int child = m_tree.child(node, field.key);
        if (child != PathTree::none)
            walkValue(field.value, child, values, depth + 1);
    }
    for (const PathTree::Zip &zip : node.zips)
        walkZip(object, zip, values, depth);
}

void JsonWalker::walkZip(simdjson::dom::object object, const PathTree::Zip &zip, SlotValues &values,
                         int depth)
{
    simdjson::dom::array list;
    simdjson::dom::array beside;
    if (object.at_key(zip.list).get(list) != simdjson::SUCCESS ||
        object.at_key(zip.beside).get(beside) != simdjson::SUCCESS)
        return;
    auto says = beside.begin();
    for (auto element = list.begin(); element != list.end() && says != beside.end(); ++element, ++says) {
        std::string_view word;
        if ((*says).get(word) == simdjson::SUCCESS && word == zip.value)
            walkValue(*element, zip.node, values, depth + 1);
    }
}

void JsonWalker::walkValue(simdjson::dom::element value, int node, SlotValues &values, int depth)
{
    if (depth > maxWalk)
        return;
    const PathTree::Node &at = m_tree.node(node);
    switch (value.type()) {
    case simdjson::dom::element_type::OBJECT:
        walkObject(value.get_object().value_unsafe(), at, values, depth);
        return;
    case simdjson::dom::element_type::ARRAY:
        if (node == m_stopNode) {
            m_stopped = value;
            m_hasStopped = true;
            return;
        }
        walkArray(value.get_array().value_unsafe(), node, values, depth);
        return;
    case simdjson::dom::element_type::STRING:
        if (at.leadsOn())
            walkText(value.get_string().value_unsafe(), node, values, depth);
        break;
    default:
        break;
    }
    if (at.slot != PathTree::none)
        put(at.slot, value, values);
}

void JsonWalker::walkArray(simdjson::dom::array array, int node, SlotValues &values, int depth)
{
    const PathTree::Node &at = m_tree.node(node);
    for (const simdjson::dom::element element : array) {
        for (const PathTree::Filter &filter : at.filters) {
            std::string_view found;
            if (element.at_key(filter.key).get(found) == simdjson::SUCCESS && found == filter.value)
                walkValue(element, filter.node, values, depth + 1);
        }
        walkValue(element, node, values, depth + 1);
    }
}

void JsonWalker::walkText(std::string_view text, int node, SlotValues &values, int depth)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos || (text[first] != '{' && text[first] != '['))
        return;
    // A parser per text: values of one must hold while the next is read.
    if (m_innerUsed >= maxInnerPerRecord || static_cast<std::size_t>(depth) > maxWalk - maxInnerTexts)
        return;
    if (m_innerUsed == m_inner.size())
        m_inner.push_back(std::make_unique<simdjson::dom::parser>());
    simdjson::dom::parser &parser = *m_inner[m_innerUsed++];
    simdjson::dom::element element;
    if (parser.parse(text.data(), text.size()).get(element) == simdjson::SUCCESS)
        walkValue(element, node, values, depth + static_cast<int>(maxInnerTexts));
}

void JsonWalker::put(int slot, simdjson::dom::element value, SlotValues &values)
{
    if (value.is_string()) {
        values.put(slot, value.get_string().value_unsafe());
        return;
    }
    char *const text = m_arena.take(32);
    std::to_chars_result written{text, std::errc()};
    switch (value.type()) {
    case simdjson::dom::element_type::BOOL:
        values.put(slot, value.get_bool().value_unsafe() ? "true" : "false");
        return;
    case simdjson::dom::element_type::INT64:
        written = std::to_chars(text, text + 32, value.get_int64().value_unsafe());
        break;
    case simdjson::dom::element_type::UINT64:
        written = std::to_chars(text, text + 32, value.get_uint64().value_unsafe());
        break;
    case simdjson::dom::element_type::DOUBLE:
        written = std::to_chars(text, text + 32, value.get_double().value_unsafe());
        break;
    default:
        values.put(slot, {});
        return;
    }
    values.put(slot, {text, static_cast<std::size_t>(written.ptr - text)});
}

} // namespace claviger::audit
