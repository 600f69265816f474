// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canonicaljson.h"

#include "models/services/scopecatalogue.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &name, const Moment &moment)
{
    if (moment.isProvided())
        object[name] = moment.isNever() ? QJsonValue(QJsonValue::Null) : QJsonValue(toIsoUtc(moment.time()));
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text;
}

void putPlace(QJsonObject &object, const NameBook &names, const QString &connectionId,
              const QString &workspaceId)
{
    object[u"connection"_s] = names.connection(connectionId);
    put(object, u"workspace"_s, workspaceId);
    put(object, u"workspace_name"_s, names.workspace(connectionId, workspaceId));
}

} // namespace

QString NameBook::workspace(const QString &connectionId, const QString &id) const
{
    return workspaces.value(connectionId + u'\n' + id);
}

QString NameBook::project(const QString &connectionId, const QString &id) const
{
    return projects.value(connectionId + u'\n' + id);
}

QStringList NameBook::unknownScopes(const Key &key) const
{
    const ServiceDescriptionPtr service = services.value(key.connectionId);
    if (!service || !service->scopes.supported || service->scopes.catalogue.isEmpty())
        return {};
    return claviger::unknownScopes(service->scopes, key.scopes);
}

QJsonObject canonical(const Connection &connection)
{
    QJsonObject object{
        {u"id"_s, connection.id},
        {u"name"_s, connection.name},
        {u"service"_s, connection.serviceId},
        {u"url"_s, connection.url.toString()},
        {u"trust"_s, toText(connection.trust)},
        {u"settings"_s, connection.settings},
        {u"unpublished"_s, connection.useUnpublished},
        {u"last_sync"_s, QJsonValue(QJsonValue::Null)},
    };
    put(object, u"created"_s, toIsoUtc(connection.created));
    put(object, u"last_sync"_s, toIsoUtc(connection.lastSync));
    put(object, u"last_sync_error"_s, connection.lastSyncError);
    return object;
}

QJsonObject canonical(const Workspace &workspace, const NameBook &names)
{
    QJsonObject object{{u"id"_s, workspace.id}, {u"name"_s, workspace.name}};
    object[u"connection"_s] = names.connection(workspace.connectionId);
    put(object, u"plan"_s, workspace.plan);
    return object;
}

QJsonObject canonical(const Project &project, const NameBook &names)
{
    QJsonObject object{{u"id"_s, project.id}, {u"name"_s, project.name}};
    putPlace(object, names, project.connectionId, project.workspaceId);
    return object;
}

QJsonObject canonical(const Member &member, const NameBook &names)
{
    QJsonObject object{{u"id"_s, member.id}, {u"name"_s, member.name}};
    putPlace(object, names, member.connectionId, member.workspaceId);
    put(object, u"email"_s, member.email);
    put(object, u"role"_s, member.role);
    put(object, u"status"_s, member.status);
    put(object, u"joined"_s, member.joined);
    return object;
}

QJsonObject canonical(const Application &application, const NameBook &names)
{
    QJsonObject object{
        {u"id"_s, application.id},           {u"client_id"_s, application.clientId},
        {u"name"_s, application.name},       {u"scopes"_s, QJsonArray::fromStringList(application.scopes)},
        {u"secrets"_s, application.secrets},
    };
    putPlace(object, names, application.connectionId, application.workspaceId);
    put(object, u"status"_s, application.status);
    put(object, u"created"_s, application.created);
    put(object, u"last_used"_s, application.lastUsed);
    if (!application.extra.isEmpty())
        object[u"extra"_s] = application.extra;
    return object;
}

QJsonObject canonical(const Scope &scope, const NameBook &names)
{
    QJsonObject object{{u"id"_s, scope.id}};
    put(object, u"connection"_s, names.connection(scope.connectionId));
    put(object, u"title"_s, scope.title);
    put(object, u"group"_s, scope.group);
    put(object, u"risk"_s, toText(scope.risk));
    put(object, u"note"_s, scope.note);
    return object;
}

QJsonObject canonical(const Key &key, const NameBook &names, const QDateTime &now)
{
    QJsonObject object{
        {u"id"_s, key.id},
        {u"service"_s, names.connections.value(key.connectionId).serviceId},
        {u"name"_s, key.name},
        {u"prefix"_s, key.prefix},
        {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
        {u"allowlist"_s, QJsonArray::fromStringList(key.allowlist)},
        {u"status"_s, toText(statusAt(key, now))},
    };
    putPlace(object, names, key.connectionId, key.workspaceId);
    put(object, u"project"_s, key.projectId);
    put(object, u"project_name"_s, names.project(key.connectionId, key.projectId));
    put(object, u"created"_s, key.created);
    put(object, u"expires"_s, key.expires);
    put(object, u"last_used"_s, key.lastUsed);
    put(object, u"last_used_ip"_s, key.lastUsedIp);
    put(object, u"last_used_agent"_s, key.lastUsedAgent);
    put(object, u"principal"_s, toText(key.principal));
    put(object, u"owner"_s, key.owner);
    if (key.origin == KeyOrigin::Manual)
        object[u"origin"_s] = toText(key.origin);
    if (const QStringList unknown = names.unknownScopes(key); !unknown.isEmpty())
        object[u"unknown_scopes"_s] = QJsonArray::fromStringList(unknown);
    if (!key.extra.isEmpty())
        object[u"extra"_s] = key.extra;
    return object;
}

} // namespace claviger
