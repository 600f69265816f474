// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/owntemplates.h"

#include "models/vault/owntemplaterepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::OwnTemplates)
};

/// What was given on the command line counts more than the template.
KeyDraft filled(KeyDraft draft, const OwnTemplate &own)
{
    draft.templateId.clear(); // the service knows nothing of it
    if (draft.scopes.isEmpty())
        draft.scopes = own.scopes;
    if (draft.allowlist.isEmpty())
        draft.allowlist = own.allowlist;
    if (draft.lifetime.kind() == Lifetime::Kind::ServiceDefault)
        draft.lifetime = own.lifetime;
    if (draft.principal == Principal::NotProvided)
        draft.principal = own.principal;
    return draft;
}

} // namespace

Result<KeyDraft> withOwnTemplate(Database &database, const QString &serviceId,
                                 const ServiceDescription &service, const KeyDraft &draft)
{
    if (draft.templateId.isEmpty() || service.findTemplate(draft.templateId) != nullptr)
        return draft;
    const auto kept = OwnTemplateRepository(database).ofService(serviceId);
    if (!kept)
        return fail(kept.error());
    const auto own = std::find_if(kept->cbegin(), kept->cend(), [&draft](const OwnTemplate &each) {
        return each.name.compare(draft.templateId.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (own == kept->cend())
        return draft; // whoever checks the draft says that there is no such template
    if (own->level == "project"_L1 && draft.projectId.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Text::tr("The template “%1” is for a project: say which with --project P.").arg(own->name));
    return filled(draft, *own);
}

} // namespace claviger
