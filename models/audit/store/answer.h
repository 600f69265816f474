// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/audit/store/matchedrows.h"
#include "models/audit/store/question.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace claviger::audit {

/// How often a value occurs among the matched events.
struct ValueCount
{
    QByteArray value;
    std::uint64_t count = 0;

    bool operator==(const ValueCount &) const = default;
};

struct Facet
{
    AuditField field = AuditField::Key;
    FacetOf::Fold fold = FacetOf::Fold::None;
    QList<ValueCount> values;   ///< the most frequent first; equal counts by value
    std::uint64_t distinct = 0; ///< how many values there are, those beyond the limit included
    std::uint64_t fitting = 0;  ///< how many of them are among those that were asked for; mostly all
    std::uint64_t absent = 0;   ///< events without a value

    bool operator==(const Facet &) const = default;
};

/// One bar of the histogram; bars without events are left out.
struct Bar
{
    std::int64_t start = 0; ///< nanoseconds UTC
    std::uint64_t count = 0;
    QList<std::uint64_t> parts; ///< by Answer::barParts

    bool operator==(const Bar &) const = default;
};

/// The answer to a Question.
struct Answer
{
    std::uint64_t matched = 0;
    std::uint64_t total = 0; ///< events in the vault, those of left out imports not counted
    QList<Facet> facets;     ///< in the order of the question
    QList<Bar> histogram;    ///< by time; events without a time are in none
    QList<QByteArray> barParts;
    std::optional<std::int64_t> first; ///< time of the first matched event that has one
    std::optional<std::int64_t> last;
    QList<EventRow> rows;
    std::shared_ptr<const MatchedRows> events; ///< for further pages: EventStore::rows()
};

} // namespace claviger::audit
