// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/audit/store/naivescan.h"

#include "models/domain/cidr.h"

#include <algorithm>

namespace claviger::audit::trail {

using namespace Qt::StringLiterals;
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

namespace {

/// By hand: what networkOf() does with the system's functions.
std::string folded(const FacetOf &facet, const Event &event)
{
    const std::string &value = event[facet.field];
    if (facet.fold == FacetOf::Fold::None)
        return value;
    const Result<Cidr> address = Cidr::parse(QString::fromStdString(value));
    if (!address)
        return value;
    const QString network = QString::fromStdString(value) + (address->isV6() ? u"/48"_s : u"/24"_s);
    return Cidr::parse(network)->toString().toStdString();
}

std::optional<std::int64_t> barStart(const Question &question, std::int64_t time)
{
    for (std::size_t i = 1; i < question.barBounds.size(); ++i) {
        if (question.barBounds[i - 1] <= time && time < question.barBounds[i])
            return question.barBounds[i - 1];
    }
    if (!question.barBounds.empty() || question.barWidth == 0)
        return {};
    return (time / question.barWidth - (time % question.barWidth < 0 ? 1 : 0)) * question.barWidth;
}

} // namespace

Expected naiveAnswer(const Question &question, const Events &events)
{
    Expected expected;
    std::vector<const Event *> matched;
    for (const Event &event : events) {
        if (holds(question.condition, event))
            matched.push_back(&event);
    }
    std::ranges::stable_sort(matched, {}, [](const Event *event) { return event->time; });
    expected.facets.resize(question.facets.size());
    for (const Event *event : matched) {
        expected.raw.push_back(event->raw);
        expected.times.push_back(event->time);
        for (std::size_t i = 0; i < question.facets.size(); ++i)
            ++expected.facets[i][folded(question.facets[i], *event)];
        if (event->time == noTime)
            continue;
        expected.first = expected.first ? expected.first : event->time;
        expected.last = event->time;
        if (const auto start = barStart(question, event->time))
            ++expected.bars[*start];
    }
    return expected;
}

} // namespace claviger::audit::trail
