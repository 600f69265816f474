// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/draftrules.h"

#include "models/domain/cidr.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace claviger::draftrules {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("claviger::draftrules", text, comment, n);
}

Done applyTemplate(const ServiceDescription &description, KeyDraft &draft)
{
    if (draft.templateId.isEmpty())
        return {};
    const auto found =
        std::find_if(description.templates.begin(), description.templates.end(), [&](const KeyTemplate &t) {
            return t.id == draft.templateId || t.name == draft.templateId;
        });
    if (found == description.templates.end()) {
        return fail(ErrorCode::Invalid,
                    tr("%1 has no template “%2”.").arg(description.name, draft.templateId));
    }
    if (found->level == "project"_L1 && draft.projectId.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("The template “%1” is for keys of one project: choose a project.").arg(found->name));
    if (found->level == "workspace"_L1 && !draft.projectId.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("The template “%1” is for keys of the whole workspace: leave the project out.")
                        .arg(found->name));
    draft.templateId = found->id;
    if (draft.scopes.isEmpty())
        draft.scopes = found->scopes;
    if (draft.lifetime.kind() == Lifetime::Kind::ServiceDefault && found->days > 0)
        draft.lifetime = Lifetime::days(found->days);
    return {};
}

Done checkScopes(const ServiceDescription &description, KeyDraft &draft)
{
    const ScopePolicy &policy = description.scopes;
    draft.scopes.removeDuplicates();
    if (!policy.supported && !draft.scopes.isEmpty())
        return fail(ErrorCode::Invalid, policy.reason.isEmpty()
                                            ? tr("%1 keys have no scopes.").arg(description.name)
                                            : policy.reason);
    if (policy.required && draft.scopes.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("Choose at least one scope: %1 does not create keys without.").arg(description.name));
    const QStringList unknown = unknownScopes(description, draft.scopes);
    if (!policy.freeText && !unknown.isEmpty() && !policy.catalogue.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    tr("%1 does not know the scope %2.").arg(description.name, unknown.join(u", "_s)));
    }
    return {};
}

Done checkSpan(const ServiceDescription &description, const KeyDraft &draft, const QDateTime &now)
{
    const LifetimePolicy &policy = description.lifetime;
    const qint64 seconds = draft.lifetime.secondsFrom(now);
    if (seconds == 0)
        return fail(ErrorCode::Invalid, tr("The key would expire at once: choose a later time."));
    if (policy.maxDays > 0 && seconds > policy.maxDays * 86400LL) {
        return fail(ErrorCode::Invalid, tr("%1 keys live for %n day(s) at most: choose a shorter lifetime.",
                                           nullptr, policy.maxDays)
                                            .arg(description.name));
    }
    if (policy.minDays > 0 && seconds < policy.minDays * 86400LL) {
        return fail(ErrorCode::Invalid, tr("%1 keys live for %n day(s) at least: choose a longer lifetime.",
                                           nullptr, policy.minDays)
                                            .arg(description.name));
    }
    return {};
}

Done checkLifetime(const ServiceDescription &description, KeyDraft &draft, const QDateTime &now)
{
    const LifetimePolicy &policy = description.lifetime;
    using Kind = Lifetime::Kind;
    if (!policy.supported) {
        if (draft.lifetime.kind() == Kind::Span || draft.lifetime.kind() == Kind::Until)
            return fail(ErrorCode::Invalid, policy.reason.isEmpty()
                                                ? tr("%1 keys have no expiry.").arg(description.name)
                                                : policy.reason);
        return {};
    }
    if (draft.lifetime.kind() == Kind::ServiceDefault) {
        if (policy.defaultDays > 0)
            draft.lifetime = Lifetime::days(policy.defaultDays);
        else if (policy.never)
            draft.lifetime = Lifetime::never();
    }
    if (draft.lifetime.kind() == Kind::Never && !policy.never)
        return fail(ErrorCode::Invalid,
                    tr("%1 keys always expire: choose a lifetime.").arg(description.name));
    if (draft.lifetime.kind() == Kind::Span || draft.lifetime.kind() == Kind::Until)
        return checkSpan(description, draft, now);
    return {};
}

Done checkAllowlist(const ServiceDescription &description, KeyDraft &draft)
{
    const AllowlistPolicy &policy = description.allowlist;
    if (draft.allowlist.isEmpty())
        return {};
    if (!policy.supported)
        return fail(ErrorCode::Invalid, policy.reason.isEmpty()
                                            ? tr("%1 keys have no IP allowlist.").arg(description.name)
                                            : policy.reason);
    const Result<CidrList> list = CidrList::parse(draft.allowlist.join(u'\n'));
    if (!list)
        return fail(list.error());
    if (policy.maxEntries > 0 && list->networks.size() > policy.maxEntries)
        return fail(ErrorCode::Invalid,
                    tr("%1 takes %n network(s) at most.", nullptr, policy.maxEntries).arg(description.name));
    const bool v6 = std::any_of(list->networks.begin(), list->networks.end(),
                                [](const QString &n) { return n.contains(u':'); });
    if (v6 && !policy.v6)
        return fail(ErrorCode::Invalid, tr("%1 takes IPv4 networks only.").arg(description.name));
    draft.allowlist = list->networks;
    return {};
}

Done checkPlace(const ServiceDescription &description, KeyDraft &draft)
{
    if (!draft.projectId.isEmpty() && !description.levels.contains(u"project"_s))
        return fail(
            ErrorCode::Invalid,
            tr("%1 keys belong to the whole workspace: leave the project out.").arg(description.name));
    if (draft.projectId.isEmpty() && description.levels == QStringList{u"project"_s})
        return fail(ErrorCode::Invalid, tr("%1 keys belong to a project: choose one.").arg(description.name));
    if (draft.principal != Principal::NotProvided && description.principals.isEmpty())
        return fail(ErrorCode::Invalid, tr("%1 keys have no principal to choose.").arg(description.name));
    if (draft.principal == Principal::NotProvided && !description.principals.isEmpty())
        draft.principal = description.principals.constFirst().principal;
    return {};
}

Done checkAlwaysSend(const ServiceDescription &description, const KeyDraft &draft, const QDateTime &now)
{
    const QJsonObject sent = toJson(draft, now);
    const QJsonArray fields = description.json["safety"_L1]["always_send"_L1].toArray();
    for (const QJsonValue &field : fields) {
        const QJsonValue value = sent[field.toString()];
        if (value.isNull() || value.isUndefined() || value == QJsonArray() || value == QString())
            return fail(ErrorCode::Invalid,
                        tr("Fill in “%1”: to leave it out would give a %2 key more rights than you see here.")
                            .arg(field.toString(), description.name));
    }
    return {};
}

bool covers(const QString &pattern, const QString &scope)
{
    return pattern.endsWith(u'*') && scope.startsWith(QStringView(pattern).chopped(1));
}

} // namespace

Result<KeyDraft> complete(const ServiceDescription &description, const KeyDraft &draft, const QDateTime &now)
{
    KeyDraft full = draft;
    full.name = draft.name.trimmed();
    if (full.name.isEmpty())
        return fail(ErrorCode::Invalid, tr("Give the key a name: it is the only signal that is left later."));
    for (const Done &done : {applyTemplate(description, full), checkPlace(description, full),
                             checkScopes(description, full), checkLifetime(description, full, now),
                             checkAllowlist(description, full), checkAlwaysSend(description, full, now)}) {
        if (!done)
            return fail(done.error());
    }
    return full;
}

QStringList unknownScopes(const ServiceDescription &description, const QStringList &scopes)
{
    const QList<Scope> &catalogue = description.scopes.catalogue;
    QStringList unknown;
    for (const QString &scope : scopes) {
        const bool known = std::any_of(catalogue.begin(), catalogue.end(), [&scope](const Scope &entry) {
            return entry.id == scope || covers(entry.id, scope) || covers(scope, entry.id);
        });
        if (!known)
            unknown << scope;
    }
    return unknown;
}

} // namespace claviger::draftrules
