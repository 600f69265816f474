// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetfilter.h"

#include "models/audit/query/queryterms.h"

namespace claviger {

QList<FacetFilter> filtersIn(const QString &query)
{
    using Fold = audit::FacetOf::Fold;
    QList<FacetFilter> filters;
    const audit::QueryTerms terms(query);
    for (const audit::QueryTerm &term : terms.terms()) {
        for (const QString &value : term.values) {
            const bool network = term.field == AuditField::Ip && value.contains(u'/');
            filters.append({term.field, network ? Fold::Network : Fold::None, value, term.negated});
        }
    }
    return filters;
}

QString withFilter(const QString &query, const FacetFilter &filter)
{
    audit::QueryTerms terms(query);
    terms.add(filter.field, filter.value, filter.excluded);
    return terms.text();
}

QString withoutFilter(const QString &query, const FacetFilter &filter)
{
    audit::QueryTerms terms(query);
    terms.remove(filter.field, filter.value, filter.excluded);
    return terms.text();
}

} // namespace claviger
