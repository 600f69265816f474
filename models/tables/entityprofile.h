// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QString>

#include <optional>

namespace claviger {

/// A key, an actor, an address or a user agent, as events name it. A value.
struct Entity
{
    AuditField field = AuditField::Key;
    QString value;
    bool operator==(const Entity &) const = default;
};

/// The fields whose values can be looked at as a whole.
[[nodiscard]] bool isEntityField(AuditField field);

/// What the events tell about an entity. A value, made of the answers to two questions: about all of its
/// events, and about those before its last days.
class EntityProfile
{
public:
    EntityProfile() = default;

    /// All values of \a facet that occur with \a entity.
    [[nodiscard]] static audit::Question valuesOf(const Entity &entity, const audit::FacetOf &facet);
    /// All events of \a entity, with the fields that it may have touched.
    [[nodiscard]] static audit::Question allOf(const Entity &entity);
    /// Its events before the last \a days of \a all, those without a time included.
    [[nodiscard]] static audit::Question before(const Entity &entity, const audit::Answer &all, int days);
    /// Its bars, over all of \a all's time; no question is needed without a time.
    [[nodiscard]] static std::optional<audit::Question> bars(const Entity &entity,
                                                             const audit::TimeScale &scale);

    EntityProfile(const Entity &entity, const audit::Answer &all, const audit::Answer &before, int days);

    [[nodiscard]] const Entity &entity() const { return m_entity; }
    [[nodiscard]] quint64 events() const { return m_events; }
    /// From its first event to its last; none if no event has a time.
    [[nodiscard]] std::optional<audit::TimeSpan> seen() const { return m_seen; }
    [[nodiscard]] OutcomeCounts outcomes() const { return m_outcomes; }
    /// The most frequent values of each field.
    [[nodiscard]] const QList<audit::Facet> &touched() const { return m_touched; }
    /// The values that occur in its last days only, those fields alone that have any.
    [[nodiscard]] const QList<audit::Facet> &fresh() const { return m_fresh; }
    /// Where its last days begin.
    [[nodiscard]] std::optional<std::int64_t> freshFrom() const { return m_freshFrom; }
    /// It was never seen before its last days: everything is new.
    [[nodiscard]] bool isAllFresh() const { return m_allFresh; }
    /// Fields with so many values that it is not known which of them are new.
    [[nodiscard]] const QList<AuditField> &notCompared() const { return m_notCompared; }

    static constexpr std::uint32_t mostCompared = 20'000; ///< values of a field
    static constexpr int mostShown = 10;
    static constexpr int mostFresh = 50;

private:
    Entity m_entity;
    quint64 m_events = 0;
    std::optional<audit::TimeSpan> m_seen;
    OutcomeCounts m_outcomes;
    QList<audit::Facet> m_touched;
    QList<audit::Facet> m_fresh;
    std::optional<std::int64_t> m_freshFrom;
    bool m_allFresh = false;
    QList<AuditField> m_notCompared;
};

/// The fields that are shown of an entity, the outcome among them.
[[nodiscard]] QList<audit::FacetOf> entityFacets(AuditField field);

} // namespace claviger
