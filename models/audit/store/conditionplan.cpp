// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/conditionplan.h"

#include <algorithm>

namespace claviger::audit {

using Kind = Condition::Kind;
using Extent = RowSet::Extent;

namespace {

constexpr std::uint32_t valuesBetweenLooks = 1024;

class AcceptsNothing final : public ValueMatcher
{
public:
    [[nodiscard]] bool matches(std::string_view) const override { return false; }
};

/// Raw records must be unpacked, texts are looked for in every column: the others go first.
int costOf(const ConditionPlan &plan)
{
    int cost = 0;
    for (const ConditionPlan &child : plan.children())
        cost = std::max(cost, costOf(child));
    switch (plan.kind()) {
    case Kind::Raw:
        return 4;
    case Kind::Text:
        return 3;
    case Kind::Field:
        return plan.fields().front().field == AuditField::RequestId ? 2 : 1;
    default:
        return cost;
    }
}

std::vector<AuditField> fieldsOf(const Condition &condition)
{
    if (condition.kind == Kind::Field)
        return {condition.field};
    if (condition.kind != Kind::Text)
        return {};
    std::vector<AuditField> fields(allAuditFields.begin(), allAuditFields.end());
    std::erase_if(fields,
                  [](AuditField field) { return field == AuditField::Zone || field == AuditField::Source; });
    return fields;
}

void askEvery(const ValuePool &pool, const ValueMatcher &matcher, FittingCodes &fitting,
              const ConditionPlan::IsCancelled &isCancelled)
{
    for (std::uint32_t code = absentCode + 1; code < pool.size(); ++code) {
        if (code % valuesBetweenLooks == 0 && isCancelled())
            return;
        // Places of values that were forgotten are empty.
        const std::string_view value = pool.at(code);
        if (!value.empty() && matcher.matches(value))
            fitting.any = fitting.codes[code] = true;
    }
}

} // namespace

ConditionPlan::ConditionPlan(const Condition &condition, const Dictionaries &dictionaries,
                             const IsCancelled &isCancelled)
    : m_kind(condition.kind)
    , m_matcher(condition.matcher ? condition.matcher : std::make_shared<AcceptsNothing>())
    , m_matchesAbsent(condition.kind == Kind::Field && condition.matchesAbsent)
    , m_from(condition.from)
    , m_to(condition.to)
{
    for (const Condition &child : condition.children)
        m_children.emplace_back(child, dictionaries, isCancelled);
    for (const AuditField field : fieldsOf(condition))
        m_fields.push_back({field, {}, false});
    if (!m_fields.empty())
        prepareFields(dictionaries, isCancelled);
    std::ranges::stable_sort(m_children, {}, costOf);
}

void ConditionPlan::prepareFields(const Dictionaries &dictionaries, const IsCancelled &isCancelled)
{
    const auto lock = dictionaries.lockToRead();
    for (FittingCodes &fitting : m_fields) {
        const ValuePool &pool = dictionaries.of(fitting.field);
        fitting.codes.resize(pool.size(), false);
        fitting.codes[absentCode] = m_matchesAbsent;
        const std::string_view only = m_matcher->only();
        if (only.empty()) {
            askEvery(pool, *m_matcher, fitting, isCancelled);
        } else if (const auto code = pool.find(only); code && *code != absentCode) {
            fitting.any = fitting.codes[*code] = true;
        }
    }
}

Extent ConditionPlan::byZone(const ZoneMap &zone) const
{
    switch (m_kind) {
    case Kind::All:
        return Extent::All;
    case Kind::And:
        return childrenByZone(zone, Extent::None);
    case Kind::Or:
        return childrenByZone(zone, Extent::All);
    case Kind::Not: {
        const Extent inner = m_children.front().byZone(zone);
        if (inner == Extent::Some)
            return inner;
        return inner == Extent::All ? Extent::None : Extent::All;
    }
    case Kind::Time:
        return timeByZone(zone);
    case Kind::Field:
    case Kind::Text:
    case Kind::Raw:
        return Extent::Some;
    }
    Q_UNREACHABLE();
}

/// One child that is \a decides settles it; else all must be of the other extent.
Extent ConditionPlan::childrenByZone(const ZoneMap &zone, Extent decides) const
{
    Extent result = decides == Extent::None ? Extent::All : Extent::None;
    for (const ConditionPlan &child : m_children) {
        const Extent extent = child.byZone(zone);
        if (extent == decides)
            return decides;
        if (extent == Extent::Some)
            result = Extent::Some;
    }
    return result;
}

Extent ConditionPlan::timeByZone(const ZoneMap &zone) const
{
    if (!zone.hasTimes() || zone.last < m_from || zone.first >= m_to)
        return Extent::None;
    const bool inside = zone.timeless == 0 && zone.first >= m_from && zone.last < m_to;
    return inside ? Extent::All : Extent::Some;
}

ColumnSet ConditionPlan::columns(const ZoneMap &zone) const
{
    ColumnSet wanted;
    if (byZone(zone) != Extent::Some)
        return wanted;
    if (m_kind == Kind::Time)
        wanted.set(timeBit);
    if (m_kind == Kind::Raw) // raw records are put together from them
        wanted.set().reset(timeBit);
    for (const FittingCodes &fitting : m_fields)
        wanted.set(indexOf(fitting.field));
    for (const ConditionPlan &child : m_children)
        wanted |= child.columns(zone);
    return wanted;
}

} // namespace claviger::audit
