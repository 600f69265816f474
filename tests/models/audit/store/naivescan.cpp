// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/audit/store/naivescan.h"

#include <algorithm>

namespace claviger::audit::trail {

using Kind = Condition::Kind;

bool holds(const Condition &condition, const Event &event)
{
    const auto child = [&event](const Condition &one) { return holds(one, event); };
    switch (condition.kind) {
    case Kind::All:
        return true;
    case Kind::And:
        return std::ranges::all_of(condition.children, child);
    case Kind::Or:
        return std::ranges::any_of(condition.children, child);
    case Kind::Not:
        return !child(condition.children.front());
    case Kind::Field: {
        const std::string &value = event[condition.field];
        if (value.empty())
            return condition.matchesAbsent;
        return condition.matcher && condition.matcher->matches(value);
    }
    case Kind::Text:
        return std::ranges::any_of(allAuditFields, [&](AuditField field) {
            if (field == AuditField::Zone || field == AuditField::Source || event[field].empty())
                return false;
            return condition.matcher->matches(event[field]);
        });
    case Kind::Raw:
        return condition.matcher->matches(event.raw);
    case Kind::Time:
        return event.time != noTime && condition.from <= event.time && event.time < condition.to;
    }
    Q_UNREACHABLE();
}

Expected naiveAnswer(const Question &question, const Events &events)
{
    Expected expected;
    std::vector<const Event *> matched;
    for (const Event &event : events) {
        if (holds(question.condition, event))
            matched.push_back(&event);
    }
    std::ranges::stable_sort(matched, {}, [](const Event *event) { return event->time; });
    for (const AuditField field : question.facets)
        expected.facets[field];
    for (const Event *event : matched) {
        expected.raw.push_back(event->raw);
        expected.times.push_back(event->time);
        for (const AuditField field : question.facets)
            ++expected.facets[field][(*event)[field]];
        if (event->time == noTime)
            continue;
        expected.first = expected.first ? expected.first : event->time;
        expected.last = event->time;
        if (question.barWidth > 0) {
            std::int64_t number = event->time / question.barWidth;
            if (event->time % question.barWidth < 0)
                --number;
            ++expected.bars[number * question.barWidth];
        }
    }
    return expected;
}

} // namespace claviger::audit::trail
