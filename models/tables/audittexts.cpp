// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/audittexts.h"

#include "models/domain/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditTexts)
};

} // namespace

QString fieldTitle(AuditField field)
{
    switch (field) {
    case AuditField::Key:
        return Text::tr("Key");
    case AuditField::Actor:
        return Text::tr("Actor");
    case AuditField::Action:
        return Text::tr("Action");
    case AuditField::Resource:
        return Text::tr("Resource");
    case AuditField::Ip:
        return Text::tr("IP address");
    case AuditField::UserAgent:
        return Text::tr("User agent");
    case AuditField::Status:
        return Text::tr("Status");
    case AuditField::Outcome:
        return Text::tr("Outcome");
    case AuditField::RequestId:
        return Text::tr("Request id");
    case AuditField::Workspace:
        return Text::tr("Workspace");
    case AuditField::Source:
        return Text::tr("Source");
    case AuditField::Zone:
        return Text::tr("Zone");
    }
    Q_UNREACHABLE();
}

QString facetTitle(const audit::FacetOf &facet)
{
    return facet.fold == audit::FacetOf::Fold::Network ? Text::tr("IP network") : fieldTitle(facet.field);
}

QString outcomeText(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Unknown:
        return Text::tr("unknown", "outcome");
    case AuditOutcome::Ok:
        return Text::tr("ok", "outcome");
    case AuditOutcome::Denied:
        return Text::tr("denied", "outcome");
    case AuditOutcome::RateLimited:
        return Text::tr("rate-limited", "outcome");
    case AuditOutcome::Error:
        return Text::tr("error", "outcome");
    }
    Q_UNREACHABLE();
}

QString valueText(AuditField field, const QString &value)
{
    if (value.isEmpty())
        return Text::tr("not provided");
    if (field == AuditField::Outcome) {
        if (const auto outcome = auditOutcomeFromWord(value))
            return outcomeText(*outcome);
    }
    return visibleText(value);
}

QString countText(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

int pluralCount(quint64 count)
{
    return int(std::min<quint64>(count, std::numeric_limits<int>::max()));
}

} // namespace claviger
