// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventscope.h"

#include "models/audit/isotime.h"
#include "models/audit/query/queryparser.h"
#include "models/audit/query/queryterm.h"

#include <QStringList>

namespace claviger {

using namespace Qt::StringLiterals;
using Kind = audit::Condition::Kind;

namespace {

audit::Condition timeCondition(const audit::TimeSpan &span)
{
    audit::Condition condition;
    condition.kind = Kind::Time;
    condition.from = span.from;
    condition.to = span.to;
    return condition;
}

audit::Condition both(audit::Condition first, audit::Condition second)
{
    if (first.kind == Kind::All)
        return second;
    if (second.kind == Kind::All)
        return first;
    audit::Condition condition;
    condition.kind = Kind::And;
    condition.children = {std::move(first), std::move(second)};
    return condition;
}

} // namespace

audit::Condition EventScope::condition() const
{
    audit::Condition all = found;
    if (!source.isEmpty()) {
        const QString term = audit::queryTerm(AuditField::Source, source);
        all = both(std::move(all), audit::parseQuery(term, {}).condition);
    }
    return span ? both(std::move(all), timeCondition(*span)) : all;
}

QString EventScope::query() const
{
    QStringList parts;
    if (!source.isEmpty())
        parts << audit::queryTerm(AuditField::Source, source);
    if (span) {
        parts << u"since:"_s + QString::fromLatin1(audit::isoTime(span->from))
              << u"before:"_s + QString::fromLatin1(audit::isoTime(span->to));
    }
    if (const QString asked = text.trimmed(); !asked.isEmpty())
        parts.prepend(parts.isEmpty() ? asked : QString(u'(' % asked % u')'));
    return parts.join(u' ');
}

} // namespace claviger
