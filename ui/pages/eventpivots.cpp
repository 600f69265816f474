// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventpivots.h"

#include "models/audit/query/queryterm.h"
#include "models/audit/query/queryterms.h"
#include "models/audit/store/question.h"
#include "ui/pages/auditviews.h"

namespace claviger {

QString pivotedQuery(const QString &query, EventMenu::Pivot pivot, AuditField field, const QString &value)
{
    audit::QueryTerms terms(pivot == EventMenu::Pivot::NewView ? QString() : query);
    if (pivot == EventMenu::Pivot::Only) {
        const audit::QueryTerms before(query);
        for (const audit::QueryTerm &term : before.terms()) {
            for (const QString &other : term.field == field && !term.negated ? term.values : QStringList())
                terms.remove(field, other, false);
        }
    }
    terms.add(field, value, pivot == EventMenu::Pivot::Not);
    return terms.text();
}

AuditView viewAround(AuditView view, EventMenu::Around around, const audit::EventRow &event)
{
    const bool isEverything = around == EventMenu::Around::Everything;
    const std::int64_t reach = isEverything ? 5 * audit::bar::minute : audit::bar::hour;
    const AuditField field = around == EventMenu::Around::Key ? AuditField::Key : AuditField::Ip;
    view.query = isEverything ? QString() : audit::queryTerm(field, QString::fromUtf8(event[field]));
    view.time = textOf(audit::TimeChoice::between({event.time - reach, event.time + reach + 1}));
    return view;
}

} // namespace claviger
