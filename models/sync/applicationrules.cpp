// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger::applicationrules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::applicationrules)
};

QString scopesProblem(const ServiceDescription &description, const QStringList &scopes)
{
    const ScopePolicy &policy = description.applications.scopes;
    if (!policy.supported && !scopes.isEmpty())
        return policy.reason.isEmpty()
                   ? Text::tr("Applications of %1 have no scopes: leave them out.").arg(description.name)
                   : policy.reason;
    if (policy.supported && policy.required && scopes.isEmpty())
        return Text::tr("Choose at least one scope for the application.");
    if (policy.freeText || policy.catalogue.isEmpty())
        return {};
    for (const QString &scope : scopes) {
        const bool known = std::any_of(policy.catalogue.begin(), policy.catalogue.end(),
                                       [&scope](const Scope &entry) { return entry.id == scope; });
        if (!known)
            return Text::tr("%1 does not know the scope %2.").arg(description.name, scope);
    }
    return {};
}

} // namespace

Result<ApplicationDraft> complete(const ServiceDescription &description, const ApplicationDraft &draft)
{
    ApplicationDraft full = draft;
    full.name = full.name.trimmed();
    full.scopes.removeDuplicates();
    if (full.name.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Give the application a name that says what will use it."));
    if (const QString problem = scopesProblem(description, full.scopes); !problem.isEmpty())
        return fail(ErrorCode::Invalid, problem);
    return full;
}

} // namespace claviger::applicationrules
