// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/entityprofile.h"

#include "models/audit/query/queryparser.h"
#include "models/audit/query/queryterm.h"

#include <QSet>

#include <limits>

namespace claviger {

namespace {

using Fold = audit::FacetOf::Fold;

constexpr std::int64_t day = audit::bar::day;

/// As the query language understands it, so that the profile and a query of the same words agree.
audit::Condition conditionOf(const Entity &entity)
{
    return audit::parseQuery(audit::queryTerm(entity.field, entity.value), {}).condition;
}

audit::Question questionOf(const Entity &entity)
{
    audit::Question question;
    question.condition = conditionOf(entity);
    for (const audit::FacetOf &facet : entityFacets(entity.field))
        question.facets.push_back(facet);
    question.facetLimit = EntityProfile::mostCompared;
    return question;
}

audit::Facet shortened(audit::Facet facet, int most)
{
    if (facet.values.size() > most)
        facet.values.resize(most);
    return facet;
}

/// There are more values than were asked for.
bool isCut(const audit::Facet &facet)
{
    return facet.fitting > quint64(facet.values.size());
}

/// The values of \a all that do not stand in \a before.
audit::Facet freshOf(const audit::Facet &all, const audit::Facet &before)
{
    QSet<QByteArray> known;
    for (const audit::ValueCount &value : before.values)
        known.insert(value.value);
    audit::Facet fresh{all.field, all.fold, {}, 0, 0, 0};
    for (const audit::ValueCount &value : all.values) {
        if (!known.contains(value.value))
            fresh.values.append(value);
    }
    fresh.distinct = quint64(fresh.values.size());
    fresh = shortened(fresh, EntityProfile::mostFresh);
    fresh.fitting = quint64(fresh.values.size()); // there is no list of all that are new
    return fresh;
}

std::optional<std::int64_t> startOfLastDays(const audit::Answer &all, int days)
{
    std::int64_t from = 0;
    if (!all.last || __builtin_sub_overflow(*all.last, days * day, &from))
        return {};
    return from;
}

} // namespace

bool isEntityField(AuditField field)
{
    return field == AuditField::Key || field == AuditField::Actor || field == AuditField::Ip ||
           field == AuditField::UserAgent;
}

QList<audit::FacetOf> entityFacets(AuditField field)
{
    QList<audit::FacetOf> facets{AuditField::Outcome,
                                 AuditField::Key,
                                 AuditField::Actor,
                                 AuditField::Action,
                                 AuditField::Resource,
                                 AuditField::Ip,
                                 {AuditField::Ip, Fold::Network},
                                 AuditField::UserAgent,
                                 AuditField::Workspace,
                                 AuditField::Source};
    facets.removeIf([field](const audit::FacetOf &facet) { return facet.field == field; });
    return facets;
}

audit::Question EntityProfile::valuesOf(const Entity &entity, const audit::FacetOf &facet)
{
    audit::Question question;
    question.condition = conditionOf(entity);
    question.facets = {facet};
    question.facetLimit = std::numeric_limits<std::uint32_t>::max();
    return question;
}

audit::Question EntityProfile::allOf(const Entity &entity)
{
    return questionOf(entity);
}

audit::Question EntityProfile::before(const Entity &entity, const audit::Answer &all, int days)
{
    audit::Question question = questionOf(entity);
    const auto from = startOfLastDays(all, days);
    if (!from)
        return question;
    audit::Condition recent;
    recent.kind = audit::Condition::Kind::Time;
    recent.from = *from;
    audit::Condition earlier;
    earlier.kind = audit::Condition::Kind::Not;
    earlier.children.push_back(recent);
    audit::Condition both;
    both.kind = audit::Condition::Kind::And;
    both.children = {question.condition, earlier};
    question.condition = both;
    return question;
}

std::optional<audit::Question> EntityProfile::bars(const Entity &entity, const audit::TimeScale &scale)
{
    if (scale.size() == 0)
        return {};
    audit::Question question;
    question.condition = conditionOf(entity);
    question.barBounds = scale.bounds();
    question.barParts = AuditField::Outcome;
    return question;
}

EntityProfile::EntityProfile(const Entity &entity, const audit::Answer &all, const audit::Answer &before,
                             int days)
    : m_entity(entity), m_events(all.matched), m_freshFrom(startOfLastDays(all, days))
{
    if (all.first && all.last)
        m_seen = audit::TimeSpan{*all.first, *all.last + 1};
    m_allFresh = m_freshFrom && before.matched == 0;
    for (qsizetype i = 0; i < all.facets.size(); ++i) {
        const audit::Facet &facet = all.facets.at(i);
        if (facet.field == AuditField::Outcome)
            m_outcomes = outcomesOf(facet);
        m_touched.append(shortened(facet, mostShown));
        const audit::Facet earlier = before.facets.value(i);
        if (isCut(facet) || isCut(earlier)) {
            m_notCompared.append(facet.field);
            continue;
        }
        const audit::Facet fresh = freshOf(facet, earlier);
        if (m_freshFrom && !m_allFresh && !fresh.values.isEmpty())
            m_fresh.append(fresh);
    }
}

} // namespace claviger
