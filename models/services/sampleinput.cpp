// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sampleinput.h"

#include "models/domain/applicationdraft.h"
#include "models/domain/keydraft.h"
#include "models/services/canonical.h"
#include "models/services/operationnames.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Places
{
    QString workspace;
    QString project;
};

/// Containers as they would be: without workspaces.list there is one, which has no id.
Places placesOf(const ServiceDescription &description, const OperationDescription &operation)
{
    const OperationDescription *list = description.operation(u"keys.list"_s);
    const bool inProject =
        operation.forEach.contains("project"_L1) ||
        (operation.name.startsWith("keys."_L1) &&
         (description.levels.contains("project"_L1) || (list && list->forEach.contains("project"_L1))));
    return {description.operation(u"workspaces.list"_s) ? u"WORKSPACE_ID"_s : QString(),
            inProject ? u"PROJECT_ID"_s : QString()};
}

QStringList sampleScopes(const ServiceDescription &description)
{
    if (!description.templates.isEmpty() && !description.templates.first().scopes.isEmpty())
        return description.templates.first().scopes;
    const QList<Scope> &catalogue = description.scopes.catalogue;
    return {catalogue.isEmpty() ? u"SCOPE"_s : catalogue.first().id};
}

KeyDraft sampleDraft(const ServiceDescription &description, const Places &places)
{
    KeyDraft draft;
    draft.workspaceId = places.workspace;
    draft.projectId = places.project;
    draft.name = u"sample"_s;
    draft.scopes = sampleScopes(description);
    draft.allowlist = {u"203.0.113.0/24"_s};
    draft.lifetime = Lifetime::days(30);
    draft.principal =
        description.principals.isEmpty() ? Principal::NotProvided : description.principals.first().principal;
    return draft;
}

Key sampleKey(const Places &places)
{
    Key key;
    key.id = u"KEY_ID"_s;
    key.name = u"sample"_s;
    key.workspaceId = places.workspace;
    key.projectId = places.project;
    key.status = KeyStatus::Active;
    return key;
}

QStringList sampleApplicationScopes(const ServiceDescription &description)
{
    const ScopePolicy &scopes = description.applications.scopes;
    if (!scopes.supported)
        return {};
    return {scopes.catalogue.isEmpty() ? u"SCOPE"_s : scopes.catalogue.first().id};
}

Application sampleApplication(const ServiceDescription &description, const Places &places)
{
    Application application;
    application.id = u"APPLICATION_ID"_s;
    application.clientId = u"CLIENT_ID"_s;
    application.name = u"sample"_s;
    application.workspaceId = places.workspace;
    application.scopes = sampleApplicationScopes(description);
    return application;
}

/// What the operations on applications see; .application is null where there is none yet.
void setApplication(QJsonObject &input, const ServiceDescription &description, const QString &base,
                    const Places &places)
{
    if (base == "applications.create"_L1)
        input.insert(u"draft"_s,
                     toJson(ApplicationDraft{
                         places.workspace, u"sample"_s, sampleApplicationScopes(description), {}}));
    else if (changesApplication(base) || base == "applications.token"_L1)
        input.insert(u"application"_s, toCanonicalJson(sampleApplication(description, places)));
    if (base == "applications.remove_secret"_L1)
        input.insert(u"client_secret_id"_s, u"SECOND_ID"_s);
}

QJsonValue container(const QString &id)
{
    if (id.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, id}, {u"name"_s, u"Sample"_s}};
}

} // namespace

QJsonObject sampleInput(const ServiceDescription &description, const OperationDescription &operation,
                        const QDateTime &now)
{
    const Places places = placesOf(description, operation);
    QJsonObject settings;
    for (const SettingDescription &setting : description.settings)
        settings.insert(setting.id,
                        setting.defaultValue.isEmpty() ? setting.id.toUpper() : setting.defaultValue);
    const QJsonValue null(QJsonValue::Null);
    QJsonObject input{{u"settings"_s, settings},
                      {u"now"_s, toIsoUtc(now)},
                      {u"workspace"_s, container(places.workspace)},
                      {u"project"_s, container(places.project)},
                      {u"key"_s, toCanonicalJson(sampleKey(places))},
                      {u"application"_s, null},
                      {u"client_secret_id"_s, null},
                      {u"draft"_s, toJson(sampleDraft(description, places), now)},
                      {u"page"_s, null},
                      {u"since"_s, null},
                      {u"until"_s, null},
                      {u"before"_s, null},
                      {u"idempotency_key"_s, u"IDEMPOTENCY_KEY"_s}};
    setApplication(input, description, baseOperation(operation.name), places);
    return input;
}

} // namespace claviger
