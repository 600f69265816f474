// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/canonical.h"

#include "models/services/canonicaltime.h"
#include "models/services/descriptionmistake.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Canonical)
};

/// Text of a string, a number or a boolean: services number what others name.
QString text(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger())
                                                             : QString::number(value.toDouble(), 'g', 17);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    if (value.isString() && !value.toString().isEmpty())
        list.append(value.toString());
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            list.append(item.toString());
        else if (item.isDouble())
            list.append(QString::number(item.toInteger()));
    }
    return list;
}

Done requireId(const QJsonObject &json, const Container &container, const char *what)
{
    if (!text(json, "id"_L1).isEmpty())
        return {};
    QString operation = container.operation;
    const QString collection = json.value("extra"_L1).toObject().value("collection"_L1).toString();
    if (operation == "keys.list"_L1 && !collection.isEmpty())
        operation += u':' + collection;
    return fail(descriptionError({u"/operations/"_s + operation + u"/map"_s,
                                  Text::tr("%1 maps %2 without an id; check the field “id” of its map")
                                      .arg(operation, Text::tr(what))}));
}

KeyStatus statusOf(const QJsonObject &json, const Moment &expires, const QDateTime &now)
{
    const QJsonValue value = json.value("status"_L1);
    if (value.isString())
        return keyStatusFromText(value.toString().toLower());
    return expires.isInstant() && expires.time() <= now ? KeyStatus::Expired : KeyStatus::Active;
}

void setTime(QJsonObject &json, const QString &name, const Moment &moment)
{
    if (moment.isNever())
        json.insert(name, QJsonValue::Null);
    else if (moment.isInstant())
        json.insert(name, moment.toText());
}

void setText(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

void setExtra(QJsonObject &json, const QJsonObject &extra)
{
    if (!extra.isEmpty())
        json.insert(u"extra"_s, extra);
}

} // namespace

Result<Key> keyFromJson(const QJsonObject &json, const Container &container, const QDateTime &now)
{
    if (const Done done = requireId(json, container, QT_TRANSLATE_NOOP("Canonical", "a key")); !done)
        return fail(done.error());
    Key key;
    key.connectionId = container.connectionId;
    key.id = text(json, "id"_L1);
    key.workspaceId = json.contains("workspace"_L1) ? text(json, "workspace"_L1) : container.workspaceId;
    key.projectId = json.contains("project"_L1) ? text(json, "project"_L1) : container.projectId;
    key.name = text(json, "name"_L1);
    key.prefix = text(json, "prefix"_L1);
    key.scopes = texts(json.value("scopes"_L1));
    key.allowlist = texts(json.value("allowlist"_L1));
    key.created = momentFromJson(json.value("created"_L1));
    if (key.created.isNever())
        key.created = {}; // nothing exists without having been made
    key.expires = momentFromJson(json.value("expires"_L1));
    key.lastUsed = momentFromJson(json.value("last_used"_L1));
    key.lastUsedIp = text(json, "last_used_ip"_L1);
    key.lastUsedAgent = text(json, "last_used_agent"_L1);
    key.status = statusOf(json, key.expires, now);
    key.principal = principalFromText(text(json, "principal"_L1));
    key.owner = text(json, "owner"_L1);
    key.extra = json.value("extra"_L1).toObject();
    return key;
}

Result<Workspace> workspaceFromJson(const QJsonObject &json, const Container &container)
{
    if (const Done done = requireId(json, container, QT_TRANSLATE_NOOP("Canonical", "a workspace")); !done)
        return fail(done.error());
    return Workspace{container.connectionId, text(json, "id"_L1), text(json, "name"_L1),
                     text(json, "plan"_L1), json.value("extra"_L1).toObject()};
}

Result<Project> projectFromJson(const QJsonObject &json, const Container &container)
{
    if (const Done done = requireId(json, container, QT_TRANSLATE_NOOP("Canonical", "a project")); !done)
        return fail(done.error());
    return Project{container.connectionId, container.workspaceId, text(json, "id"_L1), text(json, "name"_L1),
                   json.value("extra"_L1).toObject()};
}

Result<Member> memberFromJson(const QJsonObject &json, const Container &container)
{
    if (const Done done = requireId(json, container, QT_TRANSLATE_NOOP("Canonical", "a member")); !done)
        return fail(done.error());
    Member member;
    member.connectionId = container.connectionId;
    member.workspaceId = container.workspaceId;
    member.id = text(json, "id"_L1);
    member.name = text(json, "name"_L1);
    member.email = text(json, "email"_L1);
    member.role = text(json, "role"_L1);
    member.status = text(json, "status"_L1);
    member.joined = momentFromJson(json.value("joined"_L1));
    member.extra = json.value("extra"_L1).toObject();
    return member;
}

Result<Scope> scopeFromJson(const QJsonObject &json, const Container &container)
{
    if (const Done done = requireId(json, container, QT_TRANSLATE_NOOP("Canonical", "a scope")); !done)
        return fail(done.error());
    return Scope{container.connectionId,
                 text(json, "id"_L1),
                 text(json, "title"_L1),
                 text(json, "group"_L1),
                 riskFromText(text(json, "risk"_L1)),
                 text(json, "note"_L1)};
}

Result<Application> applicationFromJson(const QJsonObject &json, const Container &container)
{
    if (const Done done = requireId(json, container, QT_TRANSLATE_NOOP("Canonical", "an application")); !done)
        return fail(done.error());
    Application application;
    application.connectionId = container.connectionId;
    application.workspaceId = container.workspaceId;
    application.id = text(json, "id"_L1);
    application.clientId = text(json, "client_id"_L1);
    application.name = text(json, "name"_L1);
    application.scopes = texts(json.value("scopes"_L1));
    application.status = text(json, "status"_L1);
    application.created = momentFromJson(json.value("created"_L1));
    application.lastUsed = momentFromJson(json.value("last_used"_L1));
    application.secrets = json.value("secrets"_L1).toArray();
    application.extra = json.value("extra"_L1).toObject();
    return application;
}

Verification verificationFromJson(const QJsonObject &json)
{
    return {text(json, "account"_L1), text(json, "key_id"_L1), texts(json.value("scopes"_L1)),
            momentFromJson(json.value("expires"_L1))};
}

KeyInspection inspectionFromJson(const QJsonObject &json)
{
    return {true, verificationFromJson(json), text(json, "name"_L1), text(json, "prefix"_L1), {}};
}

QJsonObject toCanonicalJson(const Key &key)
{
    QJsonObject json{{u"id"_s, key.id},
                     {u"name"_s, key.name},
                     {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
                     {u"allowlist"_s, QJsonArray::fromStringList(key.allowlist)},
                     {u"status"_s, toText(key.status)}};
    setText(json, u"prefix"_s, key.prefix);
    setText(json, u"workspace"_s, key.workspaceId);
    setText(json, u"project"_s, key.projectId);
    setTime(json, u"created"_s, key.created);
    setTime(json, u"expires"_s, key.expires);
    setTime(json, u"last_used"_s, key.lastUsed);
    setText(json, u"last_used_ip"_s, key.lastUsedIp);
    setText(json, u"last_used_agent"_s, key.lastUsedAgent);
    setText(json, u"principal"_s, toText(key.principal));
    setText(json, u"owner"_s, key.owner);
    setExtra(json, key.extra);
    return json;
}

QJsonObject toCanonicalJson(const Workspace &workspace)
{
    QJsonObject json{{u"id"_s, workspace.id}, {u"name"_s, workspace.name}};
    setText(json, u"plan"_s, workspace.plan);
    setExtra(json, workspace.extra);
    return json;
}

QJsonObject toCanonicalJson(const Project &project)
{
    QJsonObject json{{u"id"_s, project.id}, {u"name"_s, project.name}};
    setText(json, u"workspace"_s, project.workspaceId);
    setExtra(json, project.extra);
    return json;
}

QJsonObject toCanonicalJson(const Member &member)
{
    QJsonObject json{{u"id"_s, member.id}, {u"name"_s, member.name}};
    setText(json, u"email"_s, member.email);
    setText(json, u"role"_s, member.role);
    setText(json, u"status"_s, member.status);
    setTime(json, u"joined"_s, member.joined);
    setExtra(json, member.extra);
    return json;
}

QJsonObject toCanonicalJson(const Scope &scope)
{
    QJsonObject json{{u"id"_s, scope.id}};
    setText(json, u"title"_s, scope.title);
    setText(json, u"group"_s, scope.group);
    setText(json, u"risk"_s, toText(scope.risk));
    setText(json, u"note"_s, scope.note);
    return json;
}

QJsonObject toCanonicalJson(const Application &application)
{
    QJsonObject json{{u"id"_s, application.id},
                     {u"name"_s, application.name},
                     {u"client_id"_s, application.clientId},
                     {u"scopes"_s, QJsonArray::fromStringList(application.scopes)},
                     {u"secrets"_s, application.secrets}};
    setText(json, u"status"_s, application.status);
    setTime(json, u"created"_s, application.created);
    setTime(json, u"last_used"_s, application.lastUsed);
    setExtra(json, application.extra);
    return json;
}

QJsonObject toCanonicalJson(const Verification &verification)
{
    QJsonObject json{{u"account"_s, verification.account},
                     {u"scopes"_s, QJsonArray::fromStringList(verification.scopes)}};
    setText(json, u"key_id"_s, verification.keyId);
    setTime(json, u"expires"_s, verification.expires);
    return json;
}

QJsonObject toCanonicalJson(const KeyInspection &inspection)
{
    QJsonObject json = toCanonicalJson(inspection.verification);
    setText(json, u"name"_s, inspection.name);
    setText(json, u"prefix"_s, inspection.prefix);
    return json;
}

} // namespace claviger
