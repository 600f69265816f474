// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/question.h"

#include <QList>
#include <QString>

namespace claviger {

/// A value of a facet that is asked for, or left out. A value.
struct FacetFilter
{
    AuditField field = AuditField::Key;
    audit::FacetOf::Fold fold = audit::FacetOf::Fold::None;
    QString value; ///< empty: events without one
    bool excluded = false;

    bool operator==(const FacetFilter &) const = default;
};

/// The filters that a query's text amounts to, as far as they are about exact values.
[[nodiscard]] QList<FacetFilter> filtersIn(const QString &query);
/// \a query, changed as if a person had typed: with \a filter in force, and without it.
[[nodiscard]] QString withFilter(const QString &query, const FacetFilter &filter);
[[nodiscard]] QString withoutFilter(const QString &query, const FacetFilter &filter);

} // namespace claviger
