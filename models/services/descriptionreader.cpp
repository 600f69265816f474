// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptionreader.h"

#include "models/services/descriptionvalues.h"
#include "models/services/factsreader.h"
#include "models/services/jqlibrary.h"
#include "models/services/programlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;
using namespace descriptionvalues;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionReader)
};

HostChoice host(const QJsonObject &json)
{
    return {text(json, "id"_L1), text(json, "name"_L1), QUrl(text(json, "url"_L1))};
}

SettingDescription setting(const QJsonObject &json)
{
    return {text(json, "id"_L1), text(json, "label"_L1), text(json, "help"_L1), text(json, "default"_L1),
            json.value("required"_L1).toBool()};
}

PrincipalDescription principal(const QJsonObject &json)
{
    return {principalFromText(text(json, "id"_L1)), text(json, "title"_L1), text(json, "note"_L1)};
}

Scope scope(const QJsonObject &json)
{
    Scope result;
    result.id = text(json, "id"_L1);
    result.title = text(json, "title"_L1);
    result.group = text(json, "group"_L1);
    result.risk = riskFromText(text(json, "risk"_L1));
    result.note = text(json, "note"_L1);
    return result;
}

LifetimePolicy lifetime(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    LifetimePolicy policy;
    policy.supported = value.isObject() && json.value("supported"_L1).toBool(true);
    policy.reason = text(json, "reason"_L1);
    for (const QJsonValue &days : json.value("presets"_L1).toArray())
        policy.presetDays.append(days.toInt());
    policy.defaultDays = json.value("default"_L1).toInt();
    policy.minDays = json.value("min"_L1).toInt();
    policy.maxDays = json.value("max"_L1).toInt();
    policy.never = json.value("never"_L1).toBool();
    policy.provenance = provenance(json);
    return policy;
}

AllowlistPolicy allowlist(const QJsonObject &json)
{
    AllowlistPolicy policy;
    policy.supported = json.value("supported"_L1).toBool();
    policy.reason = text(json, "reason"_L1);
    policy.maxEntries = json.value("max"_L1).toInt();
    policy.v6 = json.value("v6"_L1).toBool(true);
    policy.provenance = provenance(json);
    return policy;
}

ScopePolicy scopes(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    ScopePolicy policy;
    policy.supported = value.isObject() && json.value("supported"_L1).toBool(true);
    policy.reason = text(json, "reason"_L1);
    policy.grammar = text(json, "grammar"_L1);
    policy.freeText = json.value("free_text"_L1).toBool();
    policy.required = json.value("required"_L1).toBool();
    policy.catalogue = listOf<Scope>(json.value("catalogue"_L1), scope);
    policy.rules = scopeRules(json.value("rules"_L1).toObject());
    policy.rulesNote = text(json.value("rules"_L1).toObject(), "note"_L1);
    policy.provenance = provenance(json);
    return policy;
}

QList<CredentialDescription> credentials(const QJsonObject &json, const QString &first)
{
    QList<CredentialDescription> list;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        const CredentialDescription credential{it.key(), text(one, "label"_L1), text(one, "help"_L1),
                                               text(one, "prefix"_L1), text(one, "pattern"_L1)};
        if (it.key() == first)
            list.prepend(credential);
        else
            list.append(credential);
    }
    return list;
}

OperationDescription::Availability availability(const QJsonObject &json)
{
    using Availability = OperationDescription::Availability;
    const QString word = text(json, "availability"_L1);
    if (word == "dashboard"_L1)
        return Availability::Dashboard;
    if (word == "none"_L1)
        return Availability::None;
    return json.contains("request"_L1) ? Availability::Api : Availability::None;
}

OperationDescription operation(const QString &name, const QJsonObject &json, bool hasWorkspaces)
{
    OperationDescription result;
    result.name = name;
    result.availability = availability(json);
    result.provenance = provenance(json);
    result.dashboard = QUrl(text(json, "dashboard"_L1));
    result.reason = text(json, "reason"_L1);
    result.credential = text(json, "credential"_L1);
    result.notProvided = texts(json.value("not_provided"_L1));
    result.newestFirst = text(json, "order"_L1) == "newest_first"_L1;
    result.json = json;
    result.forEach = texts(json.value("for_each"_L1));
    const bool perContainer = name.startsWith("keys.list"_L1) || name == "projects.list"_L1 ||
                              name == "members.list"_L1 || name == "applications.list"_L1 ||
                              name == "scopes.list"_L1 || name == "audit.list"_L1;
    if (result.forEach.isEmpty())
        result.forEach = {perContainer && hasWorkspaces ? u"workspace"_s : u"connection"_s};
    return result;
}

RotationKind rotation(const QJsonObject &json, const ServiceDescription &description)
{
    const QString kind = text(json, "kind"_L1);
    if (kind == "same_id"_L1)
        return RotationKind::SameId;
    if (kind == "new_id"_L1)
        return RotationKind::NewId;
    if (kind == "none"_L1)
        return RotationKind::None;
    const bool both = description.operation(u"keys.create"_s) && description.operation(u"keys.revoke"_s);
    return kind == "composed"_L1 || both ? RotationKind::Composed : RotationKind::None;
}

ApplicationPolicy applications(const QJsonObject &json, const ServiceDescription &description)
{
    ApplicationPolicy policy;
    policy.scopes = scopes(json.value("scopes"_L1));
    policy.rotationNote = text(json.value("rotation"_L1).toObject(), "note"_L1);
    policy.deleteNote = text(json.value("deletion"_L1).toObject(), "note"_L1);
    const OperationDescription *removal = description.operation(u"applications.remove_secret"_s);
    policy.overlap = removal && removal->availability == OperationDescription::Availability::Api;
    return policy;
}

Done checkReferences(const ServiceDescription &description)
{
    for (const OperationDescription &operation : description.operations) {
        const auto known = [&](const CredentialDescription &c) { return c.id == operation.credential; };
        if (!operation.credential.isEmpty() &&
            std::none_of(description.credentials.begin(), description.credentials.end(), known))
            return fail(ErrorCode::Invalid,
                        Text::tr("/operations/%1/credential names “%2”, which is not among the credentials.")
                            .arg(operation.name, operation.credential));
    }
    for (const CredentialDescription &credential : description.credentials) {
        if (!QRegularExpression(credential.pattern).isValid())
            return fail(ErrorCode::Invalid,
                        Text::tr("/credentials/%1/pattern is no regular expression: %2.")
                            .arg(credential.id, QRegularExpression(credential.pattern).errorString()));
    }
    const bool oneCall =
        description.rotation == RotationKind::SameId || description.rotation == RotationKind::NewId;
    if (oneCall && !description.operation(u"keys.rotate"_s))
        return fail(
            ErrorCode::Invalid,
            Text::tr("/rotation/kind promises a single call, but there is no operation keys.rotate."));
    return {};
}

void readPolicies(const QJsonObject &json, ServiceDescription &result)
{
    result.lifetime = lifetime(json.value("lifetime"_L1));
    result.allowlist = allowlist(json.value("allowlist"_L1).toObject());
    result.scopes = scopes(json.value("scopes"_L1));
    readFacts(json, result);
    const QJsonObject rotationJson = json.value("rotation"_L1).toObject();
    result.rotation = rotation(rotationJson, result);
    result.rotationNote = text(rotationJson, "note"_L1);
    result.applications = applications(json.value("applications"_L1).toObject(), result);
    result.revokeNote = text(json.value("revocation"_L1).toObject(), "note"_L1);
}

void readOperations(const QJsonObject &json, ServiceDescription &result)
{
    const bool hasWorkspaces = json.contains("workspaces.list"_L1);
    for (auto it = json.begin(); it != json.end(); ++it)
        result.operations.insert(it.key(), operation(it.key(), it.value().toObject(), hasWorkspaces));
    // Further collections ("keys.list:user") may live in other containers than the first: whoever walks
    // the containers asks keys.list.
    const auto base = result.operations.find(u"keys.list"_s);
    for (const OperationDescription &other : std::as_const(result.operations)) {
        if (base == result.operations.end() || !other.name.startsWith("keys.list:"_L1))
            continue;
        for (const QString &container : other.forEach) {
            if (!base->forEach.contains(container))
                base->forEach.append(container);
        }
    }
}

} // namespace

Result<ServiceDescription> readDescription(const QJsonObject &json, const QString &source)
{
    ServiceDescription result;
    result.id = text(json, "id"_L1);
    result.name = text(json, "name"_L1);
    result.summary = text(json, "summary"_L1);
    result.docs = QUrl(text(json, "docs"_L1));
    result.checked = text(json, "checked"_L1);
    result.hosts = listOf<HostChoice>(json.value("hosts"_L1), host);
    result.credentials =
        credentials(json.value("credentials"_L1).toObject(), text(json, "default_credential"_L1));
    result.settings = listOf<SettingDescription>(json.value("settings"_L1), setting);
    result.levels = texts(json.value("levels"_L1));
    result.principals = listOf<PrincipalDescription>(json.value("principals"_L1), principal);
    readOperations(json.value("operations"_L1).toObject(), result);
    readPolicies(json, result);
    result.json = json;
    result.source = source;
    result.programs = std::make_shared<JqLibrary>(programsOf(json));
    if (const Done done = checkReferences(result); !done)
        return fail(done.error());
    return result;
}

} // namespace claviger
