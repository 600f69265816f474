// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/pathtree.h"

#include <algorithm>

namespace claviger::audit {

PathTree::PathTree() : m_nodes(1) {}

int PathTree::slotOf(const FieldPath &path)
{
    const auto known = std::ranges::find(m_paths, path);
    if (known != m_paths.end())
        return static_cast<int>(known - m_paths.begin());
    m_paths.push_back(path);
    const int slot = m_slots++;
    add(root, path, 0, slot);
    return slot;
}

int PathTree::add(int parent, const FieldPath &path, std::size_t from, int slot)
{
    if (from == path.size()) {
        Node &leaf = m_nodes[static_cast<std::size_t>(parent)];
        // Two paths can meet in one node when one of them spells a name with dots; the first one rules.
        if (leaf.slot == none)
            leaf.slot = slot;
        return parent;
    }
    // "a.b" may be b within a, or a field that is named "a.b": both ways lead to the slot.
    std::string name;
    for (std::size_t last = from; last < path.size(); ++last) {
        const std::string prefix = last == from ? std::string() : name + '.';
        name = prefix + path[last].name;
        const int node = path[last].isBeside            ? zipped(parent, prefix, path[last])
                         : path[last].filterKey.empty() ? named(parent, name)
                                                        : filtered(named(parent, name), path[last]);
        add(node, path, last + 1, slot);
        if (!path[last].filterKey.empty() || last - from > 3)
            break;
    }
    return parent;
}

int PathTree::nodeOf(const FieldPath &path)
{
    int node = root;
    for (const PathStep &step : path)
        node = named(node, step.name);
    return node;
}

int PathTree::named(int parent, const std::string &name)
{
    for (const Entry &entry : m_nodes[static_cast<std::size_t>(parent)].names) {
        if (entry.name == name)
            return entry.node;
    }
    const int index = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    m_nodes[static_cast<std::size_t>(parent)].names.push_back({name, index});
    return index;
}

int PathTree::filtered(int parent, const PathStep &step)
{
    for (const Filter &filter : m_nodes[static_cast<std::size_t>(parent)].filters) {
        if (filter.key == step.filterKey && filter.value == step.filterValue)
            return filter.node;
    }
    const int index = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    m_nodes[static_cast<std::size_t>(parent)].filters.push_back({step.filterKey, step.filterValue, index});
    return index;
}

int PathTree::zipped(int parent, const std::string &prefix, const PathStep &step)
{
    const Zip zip{prefix + step.name, prefix + step.filterKey, step.filterValue, none};
    for (const Zip &known : m_nodes[static_cast<std::size_t>(parent)].zips) {
        if (known.list == zip.list && known.beside == zip.beside && known.value == zip.value)
            return known.node;
    }
    const int index = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    m_nodes[static_cast<std::size_t>(parent)].zips.push_back(zip);
    m_nodes[static_cast<std::size_t>(parent)].zips.back().node = index;
    return index;
}

void PathTree::seal()
{
    for (Node &node : m_nodes)
        sealNode(node);
}

void PathTree::sealNode(Node &node)
{
    if (node.names.empty())
        return;
    std::size_t size = 4;
    while (size < node.names.size() * 4)
        size *= 2;
    node.table.assign(size, -1);
    for (std::size_t i = 0; i < node.names.size(); ++i) {
        std::size_t at = hashOf(node.names[i].name) & (size - 1);
        while (node.table[at] >= 0)
            at = (at + 1) & (size - 1);
        node.table[at] = static_cast<std::int16_t>(i);
    }
}

} // namespace claviger::audit
