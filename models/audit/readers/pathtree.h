// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldpath.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// All paths that a mapping asks for, as one tree, so that one walk over a record finds all values.
/// Each path has a slot: the number of its value. Built once, then only read, by any thread.
class PathTree
{
public:
    static constexpr int none = -1;
    static constexpr int root = 0;

    struct Filter
    {
        std::string key;
        std::string value;
        int node = none;
    };

    /// Of two lists side by side: elements of \c list for which that of \c beside says \c value.
    struct Zip
    {
        std::string list;
        std::string beside;
        std::string value;
        int node = none;
    };

    struct Entry
    {
        std::string name;
        int node = none;
    };

    struct Node
    {
        int slot = none;
        std::vector<Filter> filters;
        std::vector<Zip> zips;
        std::vector<Entry> names;
        std::vector<std::int16_t> table; ///< open addressing over names, a power of two long

        [[nodiscard]] bool leadsOn() const { return !names.empty() || !filters.empty() || !zips.empty(); }
    };

    PathTree();

    /// The slot of \a path, which is added if it is new.
    int slotOf(const FieldPath &path);
    /// The node that \a path leads to step by step, whether it has a value or not.
    int nodeOf(const FieldPath &path);
    /// Must be called once all paths are in and before child() is.
    void seal();

    [[nodiscard]] int slotCount() const { return m_slots; }
    [[nodiscard]] const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    /// The node under \a parent that \a name leads to, or none.
    [[nodiscard]] int child(const Node &parent, std::string_view name) const
    {
        if (parent.table.empty())
            return none;
        const std::size_t mask = parent.table.size() - 1;
        for (std::size_t at = hashOf(name) & mask;; at = (at + 1) & mask) {
            const int entry = parent.table[at];
            if (entry < 0)
                return none;
            const Entry &found = parent.names[static_cast<std::size_t>(entry)];
            if (found.name == name)
                return found.node;
        }
    }

private:
    static std::size_t hashOf(std::string_view name)
    {
        if (name.empty())
            return 0;
        const auto at = [&](std::size_t i) { return static_cast<unsigned char>(name[i]); };
        return name.size() * 7U + at(0) * 31U + at(name.size() / 2) * 17U + at(name.size() - 1) * 5U;
    }
    int add(int parent, const FieldPath &path, std::size_t from, int slot);
    int named(int parent, const std::string &name);
    int filtered(int parent, const PathStep &step);
    int zipped(int parent, const std::string &prefix, const PathStep &step);
    static void sealNode(Node &node);

    std::vector<Node> m_nodes;
    std::vector<FieldPath> m_paths;
    int m_slots = 0;
};

} // namespace claviger::audit
