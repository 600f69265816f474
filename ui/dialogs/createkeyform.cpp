// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createkeyform.h"

#include "models/domain/cidr.h"
#include "ui/dialogs/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::CreateKeyForm)
};

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

} // namespace

CreateKeyForm::CreateKeyForm(CreateKeyContext context) : m_context(std::move(context))
{
    m_scopes = service().scopes.catalogue;
    for (const Scope &extra : std::as_const(m_context.extraScopes)) {
        if (!isKnown(extra.id))
            m_scopes << extra;
    }
}

QString CreateKeyForm::unavailable(Part part) const
{
    const ServiceDescription &s = service();
    switch (part) {
    case Part::Workspace:
        return s.levels.isEmpty() ? Text::tr("Keys of %1 belong to the connection itself.").arg(s.name)
                                  : QString();
    case Part::Project:
        return offersProjectLevel() ? QString() : Text::tr("%1 does not bind keys to a project.").arg(s.name);
    case Part::Name:
        return {};
    case Part::Template:
        return s.templates.isEmpty() && s.integrations.isEmpty()
                   ? Text::tr("%1 offers no templates.").arg(s.name)
                   : QString();
    case Part::Scopes:
        return s.scopes.supported
                   ? QString()
                   : orElse(s.scopes.reason, Text::tr("Keys of %1 have no scopes.").arg(s.name));
    case Part::Lifetime:
        return s.lifetime.supported
                   ? QString()
                   : orElse(s.lifetime.reason, Text::tr("Keys of %1 have no expiry.").arg(s.name));
    case Part::Allowlist:
        return s.allowlist.supported
                   ? QString()
                   : orElse(s.allowlist.reason, Text::tr("%1 cannot bind a key to networks.").arg(s.name));
    case Part::Principal:
        return s.principals.isEmpty() ? Text::tr("%1 knows one kind of key only.").arg(s.name) : QString();
    }
    Q_UNREACHABLE();
}

bool CreateKeyForm::offersWorkspaceLevel() const
{
    return service().levels.contains("workspace"_L1);
}

bool CreateKeyForm::offersProjectLevel() const
{
    return service().levels.contains("project"_L1);
}

QList<Project> CreateKeyForm::projectsOf(const QString &workspaceId) const
{
    QList<Project> found;
    for (const Project &project : m_context.projects) {
        if (project.workspaceId == workspaceId)
            found << project;
    }
    return found;
}

const Scope *CreateKeyForm::findScope(const QString &id) const
{
    const auto at = std::find_if(m_scopes.cbegin(), m_scopes.cend(),
                                 [&id](const Scope &scope) { return scope.id == id; });
    return at == m_scopes.cend() ? nullptr : &*at;
}

bool CreateKeyForm::isKnown(const QString &scopeId) const
{
    return findScope(scopeId) != nullptr;
}

QList<CreateKeyForm::ScopeGroup> CreateKeyForm::scopeGroups() const
{
    QList<ScopeGroup> groups;
    for (const Scope &scope : m_scopes) {
        const auto at = std::find_if(groups.begin(), groups.end(),
                                     [&scope](const ScopeGroup &group) { return group.name == scope.group; });
        if (at == groups.end())
            groups << ScopeGroup{scope.group, {scope}};
        else
            at->scopes << scope;
    }
    return groups;
}

QString CreateKeyForm::presetText(int days) const
{
    const QString span = daysText(days);
    return days == service().lifetime.defaultDays ? Text::tr("%1 (default of %2)").arg(span, service().name)
                                                  : span;
}

QList<CreateKeyForm::LifetimeChoice> CreateKeyForm::lifetimeChoices() const
{
    using Kind = LifetimeChoice::Kind;
    const LifetimePolicy &policy = service().lifetime;
    QList<LifetimeChoice> choices;
    QList<int> days = policy.presetDays;
    if (policy.defaultDays > 0 && !days.contains(policy.defaultDays))
        days << policy.defaultDays;
    std::sort(days.begin(), days.end());
    for (const int preset : std::as_const(days))
        choices << LifetimeChoice{Kind::Preset, preset, presetText(preset), {}};
    if (policy.defaultDays == 0 && !policy.never)
        choices << LifetimeChoice{
            Kind::ServiceDefault, 0, Text::tr("Whatever %1 decides").arg(service().name), {}};
    choices << LifetimeChoice{Kind::Custom, 0, Text::tr("Until a date…"), {}};
    const QString noNever =
        policy.maxDays > 0
            ? Text::tr("%1 ends every key after %2 at most.").arg(service().name, daysText(policy.maxDays))
            : Text::tr("%1 gives every key an expiry.").arg(service().name);
    choices << LifetimeChoice{Kind::Never, 0, Text::tr("Never expires"), policy.never ? QString() : noNever};
    return choices;
}

QString CreateKeyForm::templateConflict(const KeyTemplate &keyTemplate, const KeyDraft &draft) const
{
    return draftrules::templateConflict(keyTemplate, draft);
}

Lifetime CreateKeyForm::defaultLifetime() const
{
    const LifetimePolicy &policy = service().lifetime;
    if (!policy.supported)
        return {};
    if (policy.defaultDays > 0)
        return Lifetime::days(policy.defaultDays);
    // The service would take "never"; the safer of what it offers is a better start.
    if (!policy.presetDays.isEmpty())
        return Lifetime::days(policy.presetDays.constFirst());
    return policy.never ? Lifetime::never() : Lifetime();
}

KeyDraft CreateKeyForm::initialDraft() const
{
    if (m_context.draft)
        return *m_context.draft;
    KeyDraft draft;
    const bool known = std::any_of(m_context.workspaces.cbegin(), m_context.workspaces.cend(),
                                   [this](const Workspace &w) { return w.id == m_context.workspaceId; });
    if (known)
        draft.workspaceId = m_context.workspaceId;
    else if (m_context.workspaces.size() == 1)
        draft.workspaceId = m_context.workspaces.constFirst().id;
    if (offersProjectLevel())
        draft.projectId = m_context.projectId;
    draft.lifetime = defaultLifetime();
    if (!service().principals.isEmpty())
        draft.principal = service().principals.constFirst().principal;
    return draft;
}

KeyDraft CreateKeyForm::withTemplate(KeyDraft draft, const QString &templateId) const
{
    draft.templateId = templateId;
    for (const KeyTemplate &keyTemplate : service().templates) {
        if (keyTemplate.id != templateId)
            continue;
        draft.scopes = keyTemplate.scopes;
        if (keyTemplate.days > 0 && service().lifetime.supported)
            draft.lifetime = Lifetime::days(keyTemplate.days);
    }
    return draft;
}

KeyDraft CreateKeyForm::withOwnTemplate(const KeyDraft &draft, const OwnTemplate &own) const
{
    KeyDraft filled = claviger::withTemplate(draft, own);
    if (!service().scopes.supported)
        filled.scopes.clear();
    if (!service().lifetime.supported)
        filled.lifetime = {};
    if (!service().allowlist.supported)
        filled.allowlist.clear();
    return filled;
}

// The service knows nothing of the template, so its level is no rule of the service's.
QString CreateKeyForm::ownTemplateNote(const OwnTemplate &own, const KeyDraft &draft) const
{
    if (own.level == "project"_L1 && draft.projectId.isEmpty() && offersProjectLevel())
        return Text::tr("“%1” was saved from a key of a project: choose the project, too.").arg(own.name);
    return {};
}

KeyDraft CreateKeyForm::withIntegration(KeyDraft draft, const QString &integrationId) const
{
    const IntegrationDescription *integration = service().findIntegration(integrationId);
    if (integration == nullptr)
        return draft;
    draft.templateId.clear();
    draft.scopes = integration->keyTemplate.scopes;
    if (integration->keyTemplate.days > 0 && service().lifetime.supported)
        draft.lifetime = Lifetime::days(integration->keyTemplate.days);
    if (integration->keyTemplate.level == "workspace"_L1)
        draft.projectId.clear();
    return draft;
}

const PlanDescription *CreateKeyForm::planOf(const KeyDraft &draft) const
{
    for (const Workspace &workspace : m_context.workspaces) {
        if (workspace.id == draft.workspaceId && !workspace.plan.isEmpty())
            return service().findPlan(workspace.plan);
    }
    return nullptr;
}

QString CreateKeyForm::planNote(const KeyDraft &draft) const
{
    QStringList sentences;
    QString requests = service().rateLimit.requests;
    if (const PlanDescription *plan = planOf(draft)) {
        sentences << Text::tr("Plan %1.").arg(plan->name);
        if (!plan->keys.isEmpty())
            sentences << Text::tr("Keys: %1.").arg(plan->keys);
        if (!plan->note.isEmpty())
            sentences << Text::tr("%1.").arg(plan->note);
        requests = orElse(plan->requests, requests);
    }
    if (!requests.isEmpty())
        sentences << Text::tr("Requests: %1.").arg(requests);
    if (const auto now = m_context.keysNow.constFind(draft.workspaceId); now != m_context.keysNow.cend())
        sentences << Text::tr("%n key(s) work here now.", nullptr, *now);
    return sentences.join(u' ');
}

QString CreateKeyForm::placeProblem(const KeyDraft &draft) const
{
    if (service().levels.isEmpty() || !draft.workspaceId.isEmpty() || m_context.workspaces.isEmpty())
        return {};
    return Text::tr("Choose the workspace that the key is for.");
}

QList<CreateKeyForm::Problem> CreateKeyForm::problems(const KeyDraft &draft, const QDateTime &now) const
{
    QList<Problem> found = draftrules::problems(service(), draft, now);
    if (const QString place = placeProblem(draft); !place.isEmpty())
        found.prepend(Problem{Part::Workspace, place});
    return found;
}

QList<CreateKeyForm::Problem> CreateKeyForm::warnings(const KeyDraft &draft) const
{
    QList<Problem> found;
    if (m_context.existingNames.contains(draft.name.trimmed()))
        found << Problem{Part::Name, Text::tr("There is a key of this name already.")};
    const PlanDescription *plan = planOf(draft);
    if (plan != nullptr && plan->allowsKeys == false)
        found << Problem{
            Part::Workspace,
            Text::tr("The plan %1 has no API keys: %2 will refuse.").arg(plan->name, service().name)};
    QStringList unknown;
    for (const QString &scope : draft.scopes) {
        if (!isKnown(scope))
            unknown << scope;
    }
    if (!unknown.isEmpty())
        found << Problem{Part::Scopes, Text::tr("Not in the list that is known of %1; sent as written: %2")
                                           .arg(service().name, unknown.join(u", "_s))};
    if (service().lifetime.supported && draft.lifetime.kind() == Lifetime::Kind::Never)
        found << Problem{Part::Lifetime,
                         Text::tr("A key that never expires works until somebody revokes it.")};
    return found;
}

QString CreateKeyForm::placeName(const KeyDraft &draft) const
{
    for (const Project &project : m_context.projects) {
        if (!draft.projectId.isEmpty() && project.id == draft.projectId)
            return Text::tr("the project %1").arg(project.name);
    }
    for (const Workspace &workspace : m_context.workspaces) {
        if (workspace.id == draft.workspaceId && !workspace.name.isEmpty())
            return Text::tr("all of %1").arg(workspace.name);
    }
    return m_context.connection.name;
}

QString CreateKeyForm::canSentence(const KeyDraft &draft) const
{
    const QString place = placeName(draft);
    if (!service().scopes.supported)
        return Text::tr("This key can do whatever %1 lets a key do in %2.").arg(service().name, place);
    if (draft.scopes.isEmpty())
        return service().scopes.required
                   ? Text::tr("This key can do nothing yet: choose its scopes.")
                   : Text::tr("No scope is chosen: %1 decides what this key can do in %2.")
                         .arg(service().name, place);
    QStringList words;
    for (const QString &id : draft.scopes.first(qMin<qsizetype>(3, draft.scopes.size()))) {
        const Scope *scope = findScope(id);
        words << (scope && !scope->title.isEmpty() ? scope->title : id);
    }
    const int more = static_cast<int>(draft.scopes.size() - words.size());
    const QString list =
        words.join(u" · "_s) + (more > 0 ? u" · "_s + Text::tr("%n more", nullptr, more) : QString());
    return Text::tr("This key can, in %1: %2.").arg(place, list);
}

QString CreateKeyForm::whereSentence(const KeyDraft &draft) const
{
    const int networks = static_cast<int>(draft.allowlist.size());
    if (!service().allowlist.supported || networks == 0)
        return Text::tr("It works from any address.");
    return networks == 1 ? Text::tr("It works from 1 network only.")
                         : Text::tr("It works from %n networks only.", nullptr, networks);
}

QString CreateKeyForm::summary(const KeyDraft &draft, const QDateTime &now) const
{
    QStringList sentences{canSentence(draft)};
    const auto risky = std::count_if(draft.scopes.cbegin(), draft.scopes.cend(), [this](const QString &id) {
        const Scope *scope = findScope(id);
        return scope && scope->risk == Risk::High;
    });
    if (risky > 0)
        sentences << Text::tr("High-risk scopes: %1.").arg(QLocale().toString(static_cast<qlonglong>(risky)));
    sentences << whereSentence(draft);
    const QDateTime expiry = draft.lifetime.expiry(now);
    if (expiry.isValid())
        sentences << Text::tr("It stops on %1.").arg(localText(expiry));
    else if (draft.lifetime.kind() == Lifetime::Kind::Never || !service().lifetime.supported)
        sentences << Text::tr("It works until it is revoked.");
    return sentences.join(u' ');
}

QString CreateKeyForm::expiryText(const Lifetime &lifetime, const QDateTime &now) const
{
    const QDateTime expiry = lifetime.expiry(now);
    if (expiry.isValid())
        return Text::tr("Expires %1 · %2").arg(localText(expiry), utcText(expiry));
    if (lifetime.kind() == Lifetime::Kind::Never)
        return Text::tr("Never expires.");
    return Text::tr("%1 decides when the key expires.").arg(service().name);
}

} // namespace claviger
