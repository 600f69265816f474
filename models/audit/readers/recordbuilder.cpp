// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/recordbuilder.h"

#include "models/audit/readers/addresstext.h"
#include "models/audit/readers/messagetext.h"
#include "models/audit/readers/requesttext.h"

#include <algorithm>

namespace claviger::audit {

RecordBuilder::RecordBuilder(std::shared_ptr<const RecordMapping> mapping) : m_mapping(std::move(mapping)) {}

RecordBuilder::Verdict RecordBuilder::build(const SlotValues &values, const ReadTime &fallbackTime,
                                            Record &record)
{
    const RecordMapping &mapping = *m_mapping;
    if (mapping.foldSlot != PathTree::none && values[mapping.foldSlot] == mapping.foldValue)
        return Verdict::Folded;
    if (!readTimeOf(values, fallbackTime, record))
        return Verdict::BadTime;
    for (const AuditField field :
         {AuditField::Key, AuditField::Actor, AuditField::Action, AuditField::Resource, AuditField::UserAgent,
          AuditField::Status, AuditField::RequestId, AuditField::Workspace})
        record[field] = valueOf(mapping[field], values);
    record[AuditField::Ip] = addressOf(values);
    splitRequest(record);
    if (!mapping.message.empty())
        readMessage(values, record);
    const QLatin1StringView word = wordOf(outcomeOf(values, record[AuditField::Status]));
    record[AuditField::Outcome] = {word.data(), static_cast<std::size_t>(word.size())};
    record[AuditField::Source] = mapping.source;
    record.eventId = valueOf(mapping.eventId, values);
    return Verdict::Accepted;
}

std::string_view RecordBuilder::valueOf(const MappedField &field, const SlotValues &values)
{
    for (const MappedWay &way : field.ways) {
        const std::string_view value = valueOf(way, values);
        if (value.empty())
            continue;
        if (!field.words.empty()) {
            const auto word = field.words.find(value);
            if (word != field.words.end())
                return word->second;
        }
        return value;
    }
    return {};
}

std::string_view RecordBuilder::valueOf(const MappedWay &way, const SlotValues &values)
{
    if (way.parts.size() == 1) {
        const MappedPart &part = way.parts.front();
        return part.slot == PathTree::none ? std::string_view(part.constant) : values[part.slot];
    }
    std::size_t size = way.parts.empty() ? 0 : way.separator.size() * (way.parts.size() - 1);
    for (const MappedPart &part : way.parts) {
        const std::string_view text = part.slot == PathTree::none ? part.constant : values[part.slot];
        if (text.empty())
            return {};
        size += text.size();
    }
    char *const joined = m_arena.take(size);
    char *to = joined;
    for (const MappedPart &part : way.parts) {
        if (to != joined)
            to = std::ranges::copy(way.separator, to).out;
        to = std::ranges::copy(part.slot == PathTree::none ? part.constant : values[part.slot], to).out;
    }
    return {joined, size};
}

bool RecordBuilder::readTimeOf(const SlotValues &values, const ReadTime &fallback, Record &record)
{
    m_badTime = {};
    for (const MappedWay &way : m_mapping->time) {
        const std::string_view text = valueOf(way, values);
        if (text.empty())
            continue;
        const std::optional<ReadTime> time = readTime(text, m_mapping->timeContext);
        if (!time) {
            m_badTime = m_badTime.empty() ? text : m_badTime;
            continue;
        }
        record.time = time->nanoseconds;
        record.timeFlags = time->flags;
        record[AuditField::Zone] = m_arena.keep(time->zoneText());
        return true;
    }
    record.time = fallback.nanoseconds;
    record.timeFlags = fallback.flags;
    record[AuditField::Zone] = m_arena.keep(fallback.zoneText());
    return m_badTime.empty() || fallback.nanoseconds != noTime;
}

/// A request's first line in one field: what was done is its method.
void RecordBuilder::splitRequest(Record &record)
{
    const std::string_view line = record[AuditField::Action];
    const std::size_t space = line.find(' ');
    const std::size_t protocol = line.rfind(" HTTP/");
    if (space == line.npos || protocol == line.npos || protocol <= space ||
        !isHttpMethod(line.substr(0, space)))
        return;
    record[AuditField::Action] = line.substr(0, space);
    if (record[AuditField::Resource].empty())
        record[AuditField::Resource] = line.substr(space + 1, protocol - space - 1);
}

void RecordBuilder::readMessage(const SlotValues &values, Record &record)
{
    const auto first = [&](const std::vector<MappedWay> &ways) {
        std::string_view text;
        for (auto way = ways.begin(); way != ways.end() && text.empty(); ++way)
            text = valueOf(*way, values);
        return text;
    };
    if (record[AuditField::Action].empty())
        record[AuditField::Action] = actionOfMessage(first(m_mapping->message));
    if (!record[AuditField::Actor].empty() && !record[AuditField::Ip].empty())
        return;
    const std::string_view prose = first(m_mapping->prose);
    if (record[AuditField::Actor].empty())
        record[AuditField::Actor] = userInMessage(prose);
    if (record[AuditField::Ip].empty())
        record[AuditField::Ip] = addressInMessage(prose, m_arena);
}

bool RecordBuilder::holds(const OutcomeRule &rule, const SlotValues &values)
{
    const std::string_view value = values[rule.slot];
    const auto any = [&](auto &&fits) { return std::ranges::any_of(rule.values, fits); };
    switch (rule.test) {
    case OutcomeRule::Test::Present:
        return !value.empty();
    case OutcomeRule::Test::Absent:
        return value.empty();
    case OutcomeRule::Test::Equals:
        return any([&](const std::string &wanted) { return value == wanted; });
    case OutcomeRule::Test::Prefix:
        return any([&](const std::string &wanted) { return value.starts_with(wanted); });
    case OutcomeRule::Test::Suffix:
        return any([&](const std::string &wanted) { return value.ends_with(wanted); });
    case OutcomeRule::Test::Contains:
        return any([&](const std::string &wanted) { return value.find(wanted) != value.npos; });
    }
    return false;
}

AuditOutcome RecordBuilder::outcomeOf(const SlotValues &values, std::string_view status) const
{
    for (const OutcomeRule &rule : m_mapping->outcomes) {
        if (holds(rule, values))
            return rule.outcome;
    }
    return outcomeOfStatus(status);
}

std::string_view RecordBuilder::addressOf(const SlotValues &values)
{
    std::string_view word;
    for (const MappedWay &way : (*m_mapping)[AuditField::Ip].ways) {
        const std::string_view text = valueOf(way, values);
        if (text.empty())
            continue;
        const std::string_view address = addressIn(text, m_arena);
        if (!address.empty())
            return address;
        if (word.empty())
            word = text;
    }
    return word;
}

} // namespace claviger::audit
