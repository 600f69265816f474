// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/pathtree.h"
#include "models/audit/readers/slotvalues.h"
#include "models/audit/readers/textarena.h"

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Parses JSON records and collects the values that a tree asks for in one walk. Steps through lists and
/// into JSON that stands in a string (at most three deep). One per parser.
class JsonWalker
{
public:
    JsonWalker(const PathTree &tree, TextArena &arena);

    /// Parses \a json, of which \a readable bytes from its beginning may be read (simdjson reads 64 bytes
    /// past the end; with fewer the text is copied). False: problem() says why.
    [[nodiscard]] bool parse(std::string_view json, std::size_t readable);
    /// Forgets the texts of the last record.
    void reset() { m_innerUsed = 0; }
    [[nodiscard]] simdjson::dom::element parsed() const { return m_parsed; }
    [[nodiscard]] simdjson::error_code problem() const { return m_problem; }

    /// Collects the values of \a element for the paths below \a node. The values hold until the next
    /// parse() and the arena's next clear(). A list at \a stopNode is left out; stopped() has it.
    void walk(simdjson::dom::element element, int node, SlotValues &values, int stopNode = PathTree::none);
    /// The same for a text that may be JSON (a cell, a message).
    void walkText(std::string_view text, int node, SlotValues &values);
    [[nodiscard]] const simdjson::dom::element *stopped() const
    {
        return m_hasStopped ? &m_stopped : nullptr;
    }

private:
    void walkObject(simdjson::dom::object object, const PathTree::Node &node, SlotValues &values, int depth);
    void walkZip(simdjson::dom::object object, const PathTree::Zip &zip, SlotValues &values, int depth);
    void walkValue(simdjson::dom::element value, int node, SlotValues &values, int depth);
    void walkArray(simdjson::dom::array array, int node, SlotValues &values, int depth);
    void walkText(std::string_view text, int node, SlotValues &values, int depth);
    void put(int slot, simdjson::dom::element value, SlotValues &values);
    bool parseRepaired(std::string_view json);

    const PathTree &m_tree;
    TextArena &m_arena;
    simdjson::dom::parser m_parser;
    std::vector<std::unique_ptr<simdjson::dom::parser>> m_inner; ///< by depth of JSON within strings
    std::size_t m_innerUsed = 0;
    simdjson::dom::element m_parsed;
    simdjson::dom::element m_stopped;
    bool m_hasStopped = false;
    int m_stopNode = PathTree::none;
    simdjson::error_code m_problem = simdjson::SUCCESS;
    std::string m_copy;
};

} // namespace claviger::audit
