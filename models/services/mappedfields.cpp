// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/mappedfields.h"

#include "models/domain/key.h"
#include "models/services/auditfields.h"
#include "models/services/canonicaltime.h"
#include "models/domain/nearestword.h"
#include "models/services/operationnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MappedFields)
};

using Severity = CheckReport::Severity;

const QStringList secretRowFields{u"id"_s, u"hint"_s, u"created"_s, u"last_used"_s};
const QStringList times{u"time"_s, u"created"_s, u"expires"_s, u"last_used"_s, u"joined"_s};
const QStringList lists{u"scopes"_s, u"allowlist"_s};

QStringList fieldsOf(const QString &base)
{
    if (base == "verify"_L1)
        return {u"account"_s, u"key_id"_s, u"scopes"_s, u"expires"_s};
    if (base == "keys.inspect"_L1)
        return {u"account"_s, u"key_id"_s, u"name"_s, u"prefix"_s, u"scopes"_s, u"expires"_s};
    if (base == "applications.token"_L1)
        return {u"expires_in"_s, u"token_type"_s, u"scope"_s, u"scopes"_s};
    if (base == "audit.list"_L1)
        return auditFields();
    if (base == "workspaces.list"_L1)
        return {u"id"_s, u"name"_s, u"plan"_s, u"extra"_s};
    if (base == "projects.list"_L1)
        return {u"id"_s, u"name"_s, u"extra"_s};
    if (base == "members.list"_L1)
        return {u"id"_s, u"name"_s, u"email"_s, u"role"_s, u"status"_s, u"joined"_s, u"extra"_s};
    if (base == "scopes.list"_L1)
        return {u"id"_s, u"title"_s, u"group"_s, u"risk"_s, u"note"_s};
    if (base == "applications.list"_L1 || makesClientSecret(base))
        return {u"id"_s,      u"client_id"_s, u"name"_s,    u"scopes"_s, u"status"_s,
                u"created"_s, u"last_used"_s, u"secrets"_s, u"extra"_s};
    if (base == "keys.list"_L1 || makesKey(base))
        return {u"id"_s,      u"name"_s,      u"prefix"_s,    u"scopes"_s,       u"allowlist"_s,
                u"created"_s, u"expires"_s,   u"last_used"_s, u"last_used_ip"_s, u"last_used_agent"_s,
                u"status"_s,  u"principal"_s, u"owner"_s,     u"workspace"_s,    u"project"_s,
                u"extra"_s};
    return {};
}

QStringList statusWords()
{
    QStringList words;
    for (const KeyStatus status :
         {KeyStatus::Active, KeyStatus::Disabled, KeyStatus::Expired, KeyStatus::Revoked, KeyStatus::Archived,
          KeyStatus::Pending, KeyStatus::Unknown})
        words.append(toText(status));
    return words;
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return u'"' + value.toString().left(40) + u'"';
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray())
        return Text::tr("a list");
    return value.isObject() ? Text::tr("an object") : u"null"_s;
}

} // namespace

MappedFields::MappedFields(const QString &operation, CheckReport &report)
    : m_base(baseOperation(operation)), m_path(u"/operations/"_s + operation + u"/map"_s), m_report(report)
{
}

void MappedFields::look(const QJsonValue &mapped)
{
    if (fieldsOf(m_base).isEmpty() || !isObject(mapped))
        return;
    names(mapped.toObject(), fieldsOf(m_base), {});
    values(mapped.toObject());
}

void MappedFields::lookAtNames(const QJsonValue &mapped)
{
    if (fieldsOf(m_base).isEmpty() || mapped.isNull() || !isObject(mapped))
        return;
    names(mapped.toObject(), fieldsOf(m_base), {});
}

bool MappedFields::isObject(const QJsonValue &mapped)
{
    if (mapped.isObject())
        return true;
    const QString advice = isListOperation(m_base) ? Text::tr("; “empty” leaves an item out") : QString();
    once(Severity::Error, u"shape"_s,
         Text::tr("must give an object such as {id, name}, but gave %1").arg(shown(mapped)) + advice);
    return false;
}

void MappedFields::names(const QJsonObject &object, const QStringList &known, const QString &within)
{
    for (const QString &name : object.keys()) {
        if (known.contains(name))
            continue;
        const bool isSlip = !nearestWord(name, known).isEmpty();
        QString words = Text::tr("unknown field \"%1\"%2").arg(within + name, suggestion(name, known));
        if (!isSlip && known.contains("extra"_L1))
            words += Text::tr("; what else is worth keeping belongs into \"extra\"");
        once(isSlip ? Severity::Error : Severity::Warning, u"name "_s + within + name, words);
    }
}

void MappedFields::values(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        value(it.key(), it.value());
}

void MappedFields::value(const QString &name, const QJsonValue &given)
{
    if (!fieldsOf(m_base).contains(name))
        return;
    if (m_base == "applications.token"_L1)
        tokenField(name, given);
    else if (times.contains(name))
        time(name, given);
    else if (lists.contains(name))
        textList(name, given);
    else if (name == "status"_L1 && m_base.startsWith("keys."_L1))
        word(name, given, statusWords());
    else if (name == "principal"_L1)
        word(name, given, {u"personal"_s, u"org"_s});
    else if (name == "risk"_L1)
        word(name, given, {u"low"_s, u"medium"_s, u"high"_s});
    else if (name == "secrets"_L1)
        secretRows(given);
    else if (name == "extra"_L1 && !given.isObject() && !given.isNull())
        once(Severity::Error, name, Text::tr("\"extra\" must be an object, but gave %1").arg(shown(given)));
    else if (name != "extra"_L1 && name != "raw"_L1) // raw is whatever the service wrote
        text(name, given);
}

void MappedFields::time(const QString &name, const QJsonValue &given)
{
    if (momentFromJson(given).isProvided())
        return;
    once(
        Severity::Error, name,
        Text::tr("\"%1\" gave %2, which is no time that can be read: ISO 8601, seconds or milliseconds since "
                 "1970, or RFC 1123")
            .arg(name, shown(given)));
}

void MappedFields::word(const QString &name, const QJsonValue &given, const QStringList &allowed)
{
    const bool nothing = given.isNull() || given == QJsonValue(QString());
    if (nothing || (given.isString() && allowed.contains(given.toString().toLower())))
        return;
    once(Severity::Error, name,
         Text::tr("\"%1\" gave %2; must be one of: %3").arg(name, shown(given), allowed.join(", "_L1)));
}

void MappedFields::textList(const QString &name, const QJsonValue &given)
{
    if (given.isNull())
        return;
    if (given.isString()) {
        if (given.toString().contains(u' ') || given.toString().contains(u','))
            once(Severity::Warning, name,
                 Text::tr("\"%1\" gave one text, which counts as one entry; split(\" \") makes a list of it")
                     .arg(name));
        return;
    }
    for (const QJsonValue &entry : given.toArray()) {
        if (!entry.isString() && !entry.isDouble())
            once(Severity::Error, name,
                 Text::tr("\"%1\" must be a list of texts, but one entry is %2").arg(name, shown(entry)));
    }
    if (!given.isArray())
        once(Severity::Error, name,
             Text::tr("\"%1\" must be a list of texts, but gave %2").arg(name, shown(given)));
}

void MappedFields::text(const QString &name, const QJsonValue &given)
{
    if (given.isArray() || given.isObject())
        once(Severity::Error, name, Text::tr("\"%1\" must be a text, but gave %2").arg(name, shown(given)));
}

/// The scopes of a token are one text in OAuth, its life is a number of seconds.
void MappedFields::tokenField(const QString &name, const QJsonValue &given)
{
    const bool isScopes = name.startsWith("scope"_L1);
    if (isScopes && given.isArray())
        return textList(name, given);
    bool isNumber = given.isDouble() || given.isNull();
    if (given.isString())
        given.toString().toDouble(&isNumber);
    if (name == "expires_in"_L1 && !isNumber)
        return once(Severity::Error, name,
                    Text::tr("\"%1\" must be a number of seconds, but gave %2").arg(name, shown(given)));
    text(name, given);
}

void MappedFields::secretRows(const QJsonValue &rows)
{
    if (!rows.isArray() && !rows.isNull())
        return once(Severity::Error, u"secrets"_s,
                    Text::tr("\"secrets\" must be a list of objects, but gave %1").arg(shown(rows)));
    for (const QJsonValue &row : rows.toArray()) {
        if (!row.isObject()) {
            once(Severity::Error, u"secrets"_s,
                 Text::tr("\"secrets\" must be a list of objects, but one entry is %1").arg(shown(row)));
            continue;
        }
        const QJsonObject object = row.toObject();
        names(object, secretRowFields, u"secrets."_s);
        for (const QString &name : {u"created"_s, u"last_used"_s}) {
            if (object.contains(name))
                time(name, object.value(name));
        }
    }
}

void MappedFields::once(Severity severity, const QString &about, const QString &message)
{
    if (m_told.contains(about))
        return;
    m_told.append(about);
    m_report.add(severity, m_path, message);
}

} // namespace claviger
