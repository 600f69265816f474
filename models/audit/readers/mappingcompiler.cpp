// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/mappingcompiler.h"

namespace claviger::audit {

namespace {

/// Gives every path its slot while it copies the rest.
class Compiler
{
public:
    Compiler(RecordMapping &mapping, const FieldPath &prefix) : m_mapping(mapping), m_prefix(prefix) {}

    void compile(const LogFormat &format)
    {
        m_mapping.source = format.id;
        m_mapping.time = ways(format.time.ways);
        m_mapping.eventId = field(format.eventId);
        for (const AuditField each : allAuditFields)
            m_mapping[each] = field(format.fields[indexOf(each)]);
        m_mapping.message = ways(format.message.ways);
        m_mapping.prose = ways(format.prose.ways);
        for (const LogFormat::Outcome &rule : format.outcomes)
            m_mapping.outcomes.push_back({slot(rule.path), rule.test, rule.values, rule.outcome});
        if (!format.foldPath.empty()) {
            m_mapping.foldSlot = slot(format.foldPath);
            m_mapping.foldValue = format.foldValue;
        }
        if (!format.repeatsPath.empty())
            m_mapping.repeatsSlot = slot(format.repeatsPath);
        explode(format);
        m_mapping.timeContext.dayFirst = format.dayFirst;
    }

private:
    int slot(const FieldPath &path)
    {
        FieldPath whole = m_prefix;
        whole.insert(whole.end(), path.begin(), path.end());
        return m_mapping.tree.slotOf(whole);
    }

    MappedPart part(const LogFormat::Part &part)
    {
        if (part.path.empty())
            return {PathTree::none, part.constant};
        return {part.isFromRoot ? m_mapping.tree.slotOf(part.path) : slot(part.path), {}};
    }

    std::vector<MappedWay> ways(const std::vector<LogFormat::Way> &described)
    {
        std::vector<MappedWay> mapped;
        for (const LogFormat::Way &way : described) {
            MappedWay one;
            one.separator = way.separator;
            for (const LogFormat::Part &each : way.parts)
                one.parts.push_back(part(each));
            mapped.push_back(std::move(one));
        }
        return mapped;
    }

    MappedField field(const LogFormat::Field &described) { return {ways(described.ways), described.words}; }

    void explode(const LogFormat &format)
    {
        std::vector<std::string> names;
        if (!format.wrapper.empty()) {
            for (const PathStep &step : format.wrapper)
                names.push_back(step.name);
            m_mapping.explode.push_back(m_mapping.tree.nodeOf(format.wrapper));
            m_mapping.explodeNames.push_back(std::exchange(names, {}));
        }
        FieldPath path = m_prefix;
        for (std::size_t i = format.wrapper.size(); i < m_prefix.size(); ++i)
            names.push_back(m_prefix[i].name);
        for (const FieldPath &list : format.explode) {
            for (const PathStep &step : list) {
                path.push_back(step);
                names.push_back(step.name);
            }
            m_mapping.explode.push_back(m_mapping.tree.nodeOf(path));
            m_mapping.explodeNames.push_back(std::exchange(names, {}));
        }
        m_mapping.explodedRawIsElement = format.explodedRawIsElement;
    }

    RecordMapping &m_mapping;
    const FieldPath &m_prefix;
};

} // namespace

std::shared_ptr<RecordMapping> compiledMapping(const LogFormat &format, const FieldPath &prefix)
{
    auto mapping = std::make_shared<RecordMapping>();
    Compiler(*mapping, prefix).compile(format);
    mapping->tree.seal();
    return mapping;
}

} // namespace claviger::audit
