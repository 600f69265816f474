// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/draftrules.h"

#include "models/domain/cidrlist.h"
#include "models/services/scopecatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace claviger::draftrules {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::draftrules)
};

QString nameProblem(const KeyDraft &draft)
{
    if (!draft.name.trimmed().isEmpty())
        return {};
    return Text::tr("Give the key a name: it is often the only hint at what uses it.");
}

QString projectProblem(const ServiceDescription &description, const KeyDraft &draft)
{
    if (!draft.projectId.isEmpty() && !description.levels.contains(u"project"_s))
        return Text::tr("%1 keys belong to the whole workspace: leave the project out.")
            .arg(description.name);
    if (draft.projectId.isEmpty() && description.levels == QStringList{u"project"_s})
        return Text::tr("%1 keys belong to a project: choose one.").arg(description.name);
    return {};
}

QString templateProblem(const ServiceDescription &description, const KeyDraft &draft)
{
    if (draft.templateId.isEmpty())
        return {};
    if (const KeyTemplate *chosen = description.findTemplate(draft.templateId))
        return templateConflict(*chosen, draft);
    return Text::tr("%1 has no template “%2”.").arg(description.name, draft.templateId);
}

QString reasonOr(const QString &reason, const QString &otherwise)
{
    return reason.isEmpty() ? otherwise : reason;
}

QString scopesProblem(const ServiceDescription &description, const KeyDraft &draft)
{
    const ScopePolicy &policy = description.scopes;
    if (!policy.supported && !draft.scopes.isEmpty())
        return reasonOr(policy.reason, Text::tr("%1 keys have no scopes.").arg(description.name));
    const bool mustBeSent = description.json["safety"_L1]["always_send"_L1].toArray().contains(u"scopes"_s);
    if (policy.supported && (policy.required || mustBeSent) && draft.scopes.isEmpty())
        return Text::tr(
                   "Choose at least one scope: without any, a %1 key could have more rights than you see "
                   "here.")
            .arg(description.name);
    const QStringList unknown = unknownScopes(description, draft.scopes);
    if (!policy.freeText && !unknown.isEmpty() && !policy.catalogue.isEmpty())
        return Text::tr("%1 does not know the scope %2.").arg(description.name, unknown.join(u", "_s));
    return {};
}

QString spanProblem(const ServiceDescription &description, qint64 seconds)
{
    const LifetimePolicy &policy = description.lifetime;
    if (seconds == 0)
        return Text::tr("This time is past: choose a later one.");
    if (policy.maxDays > 0 && seconds > policy.maxDays * 86400LL) {
        return Text::tr("%1 keys live for %n day(s) at most: choose a shorter lifetime.", nullptr,
                        policy.maxDays)
            .arg(description.name);
    }
    if (policy.minDays > 0 && seconds < policy.minDays * 86400LL) {
        return Text::tr("%1 keys live for %n day(s) at least: choose a longer lifetime.", nullptr,
                        policy.minDays)
            .arg(description.name);
    }
    return {};
}

QString lifetimeProblem(const ServiceDescription &description, const KeyDraft &draft, const QDateTime &now)
{
    const LifetimePolicy &policy = description.lifetime;
    switch (draft.lifetime.kind()) {
    case Lifetime::Kind::ServiceDefault:
        return {};
    case Lifetime::Kind::Never:
        if (!policy.supported || policy.never)
            return {};
        return Text::tr("%1 gives every key an expiry: choose one.").arg(description.name);
    case Lifetime::Kind::Span:
    case Lifetime::Kind::Until:
        if (!policy.supported)
            return reasonOr(policy.reason, Text::tr("%1 keys have no expiry.").arg(description.name));
        return spanProblem(description, draft.lifetime.secondsFrom(now));
    }
    Q_UNREACHABLE();
}

QString allowlistProblem(const ServiceDescription &description, const KeyDraft &draft)
{
    const AllowlistPolicy &policy = description.allowlist;
    if (draft.allowlist.isEmpty())
        return {};
    if (!policy.supported)
        return reasonOr(policy.reason, Text::tr("%1 keys have no IP allowlist.").arg(description.name));
    const Result<CidrList> list = CidrList::parse(draft.allowlist.join(u'\n'));
    if (!list)
        return list.error().message;
    if (policy.maxEntries > 0 && list->networks.size() > policy.maxEntries)
        return Text::tr("%1 takes no more networks than %2: leave some out or join them.")
            .arg(description.name, QString::number(policy.maxEntries));
    const bool v6 = std::any_of(list->networks.begin(), list->networks.end(),
                                [](const QString &n) { return n.contains(u':'); });
    if (v6 && !policy.v6)
        return Text::tr("%1 takes IPv4 networks only: remove the IPv6 ones.").arg(description.name);
    return {};
}

QString principalProblem(const ServiceDescription &description, const KeyDraft &draft)
{
    if (draft.principal == Principal::NotProvided)
        return {};
    const auto offered = [&draft](const PrincipalDescription &choice) {
        return choice.principal == draft.principal;
    };
    if (std::any_of(description.principals.begin(), description.principals.end(), offered))
        return {};
    return Text::tr("%1 keys have no such principal to choose.").arg(description.name);
}

void fillFromTemplate(const ServiceDescription &description, KeyDraft &draft)
{
    const KeyTemplate *chosen = description.findTemplate(draft.templateId);
    if (!chosen)
        return;
    draft.templateId = chosen->id;
    if (draft.scopes.isEmpty())
        draft.scopes = chosen->scopes;
    if (draft.lifetime.kind() == Lifetime::Kind::ServiceDefault && chosen->days > 0)
        draft.lifetime = Lifetime::days(chosen->days);
}

void fillDefaults(const ServiceDescription &description, KeyDraft &draft)
{
    const LifetimePolicy &policy = description.lifetime;
    if (policy.supported && draft.lifetime.kind() == Lifetime::Kind::ServiceDefault) {
        if (policy.defaultDays > 0)
            draft.lifetime = Lifetime::days(policy.defaultDays);
        else if (policy.never)
            draft.lifetime = Lifetime::never();
    }
    if (draft.principal == Principal::NotProvided && !description.principals.isEmpty())
        draft.principal = description.principals.constFirst().principal;
    if (const Result<CidrList> list = CidrList::parse(draft.allowlist.join(u'\n')))
        draft.allowlist = list->networks;
}

} // namespace

QList<Problem> problems(const ServiceDescription &description, const KeyDraft &draft, const QDateTime &now)
{
    const Problem all[] = {
        {Part::Project, projectProblem(description, draft)},
        {Part::Name, nameProblem(draft)},
        {Part::Template, templateProblem(description, draft)},
        {Part::Scopes, scopesProblem(description, draft)},
        {Part::Lifetime, lifetimeProblem(description, draft, now)},
        {Part::Allowlist, allowlistProblem(description, draft)},
        {Part::Principal, principalProblem(description, draft)},
    };
    QList<Problem> found;
    std::copy_if(std::begin(all), std::end(all), std::back_inserter(found),
                 [](const Problem &problem) { return !problem.sentence.isEmpty(); });
    return found;
}

QString templateConflict(const KeyTemplate &keyTemplate, const KeyDraft &draft)
{
    if (keyTemplate.level == "project"_L1 && draft.projectId.isEmpty())
        return Text::tr("The template %1 needs a project.").arg(keyTemplate.name);
    if (keyTemplate.level == "workspace"_L1 && !draft.projectId.isEmpty())
        return Text::tr("The template “%1” works for a whole workspace only: leave the project out.")
            .arg(keyTemplate.name);
    return {};
}

Result<KeyDraft> complete(const ServiceDescription &description, const KeyDraft &draft, const QDateTime &now)
{
    KeyDraft full = draft;
    full.name = draft.name.trimmed();
    fillFromTemplate(description, full);
    fillDefaults(description, full);
    full.scopes.removeDuplicates();
    const QList<Problem> found = problems(description, full, now);
    if (!found.isEmpty())
        return fail(ErrorCode::Invalid, found.constFirst().sentence);
    return full;
}

QStringList unknownScopes(const ServiceDescription &description, const QStringList &scopes)
{
    return claviger::unknownScopes(description.scopes, scopes);
}

} // namespace claviger::draftrules
