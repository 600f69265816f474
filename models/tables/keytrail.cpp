// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keytrail.h"

#include "models/audit/query/queryparser.h"
#include "models/audit/query/queryterm.h"
#include "models/audit/query/queryterms.h"

#include <QDateTime>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t mostNames = 50;

audit::Condition without(const audit::Condition &condition, const audit::Condition &other)
{
    audit::Condition none;
    none.kind = audit::Condition::Kind::Not;
    none.children.push_back(other);
    audit::Condition both;
    both.kind = audit::Condition::Kind::And;
    both.children = {condition, none};
    return both;
}

audit::Condition conditionOf(const QString &term)
{
    return audit::parseQuery(term, {}).condition;
}

std::optional<audit::TimeSpan> spanOf(const audit::Answer &answer)
{
    if (!answer.first || !answer.last)
        return {};
    return audit::TimeSpan{*answer.first, *answer.last + 1};
}

} // namespace

QString KeyTrail::query() const
{
    audit::QueryTerms terms{QString()};
    for (const audit::ValueCount &name : names.values)
        terms.add(AuditField::Key, QString::fromUtf8(name.value), false);
    return terms.text();
}

audit::TimeScale KeyTrail::scaleOfDays(const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const auto at = [&zone](QDate date) { return date.startOfDay(zone).toMSecsSinceEpoch() * 1'000'000; };
    return audit::TimeScale::by({audit::TimeScale::Unit::Day, 1},
                                {at(today.addDays(1 - dayChoices.back())), at(today.addDays(1))}, zone);
}

audit::Question KeyTrail::allOf(const audit::Condition &events)
{
    audit::Question question;
    question.condition = events;
    question.facets = {AuditField::Outcome, AuditField::Key, AuditField::Ip, AuditField::UserAgent};
    question.facetLimit = mostNames;
    return question;
}

audit::Question KeyTrail::daysOf(const audit::Condition &events, const audit::TimeScale &days)
{
    audit::Question question;
    question.condition = events;
    question.barBounds = days.bounds();
    question.barParts = AuditField::Outcome;
    return question;
}

audit::Question KeyTrail::usesOf(const audit::Condition &events)
{
    audit::Question question;
    question.condition =
        without(events, conditionOf(audit::queryTerm(AuditField::Outcome, wordOf(AuditOutcome::Denied))));
    return question;
}

audit::Question KeyTrail::coverageOf(const QString &connectionName)
{
    audit::Question question;
    question.condition = conditionOf(audit::queryTerm(AuditField::Source, connectionName));
    return question;
}

KeyTrail KeyTrail::of(const audit::Answer &all, const audit::Answer &days, const audit::TimeScale &scale,
                      const audit::Answer &uses, const audit::Answer &coverage)
{
    KeyTrail trail;
    trail.events = all.matched;
    trail.seen = spanOf(all);
    trail.lastUse = uses.last;
    trail.covered = spanOf(coverage);
    trail.days = timelineOf(days, scale);
    for (const audit::Facet &facet : all.facets) {
        if (facet.field == AuditField::Key)
            trail.names = facet;
        else if (facet.field == AuditField::Ip)
            trail.addresses = facet;
        else if (facet.field == AuditField::UserAgent)
            trail.agents = facet;
        else
            trail.outcomes = outcomesOf(facet);
    }
    return trail;
}

} // namespace claviger
