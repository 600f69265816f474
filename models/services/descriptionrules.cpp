// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptionrules.h"

#include "models/domain/keydraft.h"
#include "models/services/jqhint.h"
#include "models/services/auditfields.h"
#include "models/services/jqlibrary.h"
#include "models/domain/nearestword.h"
#include "models/services/operationnames.h"
#include "models/services/programlist.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionRules)
};

QString pathOf(const QString &operation)
{
    return u"/operations/"_s + operation;
}

bool isCallable(const QJsonObject &operation)
{
    return operation.contains("request"_L1) &&
           operation.value("availability"_L1).toString(u"api"_s) == "api"_L1;
}

bool givesSecret(const QString &operation)
{
    return makesKey(operation) || makesClientSecret(operation) ||
           baseOperation(operation) == "applications.token"_L1;
}

QString secretMissing(const QString &operation)
{
    if (makesKey(operation))
        return Text::tr("without “secret” nobody would ever see the new key");
    return makesClientSecret(operation)
               ? Text::tr("without “secret” nobody would ever see the client secret")
               : Text::tr("“secret” must say where the access token is in the answer");
}

} // namespace

DescriptionRules::DescriptionRules(const QJsonObject &description, CheckReport &report)
    : m_json(description)
    , m_operations(description.value("operations"_L1).toObject())
    , m_credentials(description.value("credentials"_L1).toObject().keys())
    , m_report(report)
{
}

void DescriptionRules::run()
{
    credentials();
    alwaysSend();
    rotation();
    programs();
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it)
        operation(it.key(), it.value().toObject());
}

void DescriptionRules::credentials()
{
    const QString preferred = m_json.value("default_credential"_L1).toString();
    if (!preferred.isEmpty() && !m_credentials.contains(preferred))
        m_report.error(
            u"/default_credential"_s,
            Text::tr("unknown credential \"%1\"%2").arg(preferred, suggestion(preferred, m_credentials)));
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        const QString named = it.value().toObject().value("credential"_L1).toString();
        if (!named.isEmpty() && !m_credentials.contains(named))
            m_report.error(
                pathOf(it.key()) + u"/credential"_s,
                Text::tr("unknown credential \"%1\"%2").arg(named, suggestion(named, m_credentials)));
    }
}

void DescriptionRules::alwaysSend()
{
    const QStringList known = toJson(KeyDraft(), QDateTime::currentDateTimeUtc()).keys();
    const QJsonArray fields = m_json.value("safety"_L1).toObject().value("always_send"_L1).toArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString field = fields.at(i).toString();
        if (!known.contains(field))
            m_report.error(
                u"/safety/always_send/%1"_s.arg(i),
                Text::tr("unknown field \"%1\" of a draft%2").arg(field, suggestion(field, known)));
    }
}

void DescriptionRules::rotation()
{
    const QString kind = m_json.value("rotation"_L1).toObject().value("kind"_L1).toString();
    const bool oneCall = kind == "same_id"_L1 || kind == "new_id"_L1;
    if (oneCall && !m_operations.contains("keys.rotate"_L1))
        m_report.error(
            u"/rotation/kind"_s,
            Text::tr("%1 promises a single call, but there is no operation keys.rotate").arg(kind));
    if (!oneCall && hasApi(u"keys.rotate"_s))
        m_report.warn(pathOf(u"keys.rotate"_s),
                      Text::tr("keys.rotate is used only with rotation.kind same_id or new_id"));
}

void DescriptionRules::programs()
{
    for (const JqSource &source : programsOf(m_json)) {
        for (const QString &name : unreachableIn(source.text))
            m_report.error(
                source.path,
                name == "$ENV"_L1 || name == "env"_L1
                    ? Text::tr("“%1” is empty here: a description sees nothing of this machine. What "
                               "a person has to give belongs into “settings”")
                          .arg(name)
                    : Text::tr("“%1” is not available here").arg(name));
    }
}

void DescriptionRules::operation(const QString &name, const QJsonObject &json)
{
    if (isReported(name))
        return;
    if (!operationNames().contains(baseOperation(name)))
        return m_report.error(pathOf(name),
                              Text::tr("unknown operation \"%1\"%2")
                                  .arg(name, suggestion(baseOperation(name), operationNames())));
    collection(name);
    request(name, json);
    if (!isCallable(json))
        return;
    const QJsonObject source = json.value("provenance"_L1).toObject();
    if (source.value("kind"_L1) == "documented"_L1 && source.value("url"_L1).toString().isEmpty())
        m_report.warn(pathOf(name) + u"/provenance"_s,
                      Text::tr("“documented” should name the page in “url”"));
    containers(name, json);
    fields(name, json);
}

void DescriptionRules::request(const QString &name, const QJsonObject &json)
{
    const QString path = pathOf(name) + u"/request"_s;
    const QString availability = json.value("availability"_L1).toString();
    const QJsonObject own = json.value("request"_L1).toObject();
    if (json.contains("request"_L1)) {
        if (availability != "dashboard"_L1 && availability != "none"_L1 && !own.contains("path"_L1) &&
            !own.contains("url"_L1))
            m_report.error(path, Text::tr("a request needs a path (or a url)"));
    } else if (availability == "api"_L1) {
        m_report.error(path, Text::tr("an operation that is available by API needs a request"));
    } else if (availability.isEmpty()) {
        m_report.error(path, Text::tr("the request is missing; an operation that cannot be called says "
                                      "\"availability\": \"dashboard\" or \"none\""));
    }
}

void DescriptionRules::containers(const QString &name, const QJsonObject &json)
{
    for (const QJsonValue &container : json.value("for_each"_L1).toArray()) {
        const QString needed = container.toString() + u"s.list"_s;
        if (container != "connection"_L1 && !hasApi(needed))
            m_report.error(pathOf(name) + u"/for_each"_s,
                           Text::tr("\"%1\" needs the operation %2, or it never runs")
                               .arg(container.toString(), needed));
    }
}

void DescriptionRules::collection(const QString &name)
{
    if (!name.contains(u':'))
        return;
    const QString base = baseOperation(name);
    const QString list = u"keys.list"_s + name.mid(base.size());
    if (base == "keys.list"_L1) {
        if (!m_operations.contains(base))
            m_report.error(pathOf(name), Text::tr("a further collection needs keys.list itself"));
    } else if (!base.startsWith("keys."_L1) || base == "keys.inspect"_L1) {
        m_report.warn(pathOf(name), Text::tr("only keys have further collections: this is never used"));
    } else if (!m_operations.contains(list)) {
        m_report.warn(pathOf(name), Text::tr("there is no %1: this is never used").arg(list));
    }
}

void DescriptionRules::fields(const QString &name, const QJsonObject &json)
{
    const QString base = baseOperation(name);
    QStringList idle;
    if (!isListOperation(name))
        idle << u"for_each"_s << u"items"_s << u"next"_s << u"detail"_s;
    if (!givesSecret(name))
        idle << u"secret"_s;
    if (!makesClientSecret(name))
        idle << u"keep"_s;
    if (!endsSomething(name))
        idle << u"gone"_s;
    if (base == "applications.token"_L1)
        idle << u"credential"_s;
    if (base == "audit.list"_L1)
        auditColumns(name, json);
    else
        idle << u"not_provided"_s << u"order"_s;
    for (const QString &field : std::as_const(idle)) {
        if (json.contains(field))
            m_report.warn(pathOf(name) + u'/' + field,
                          Text::tr("\"%1\" has no effect on %2").arg(field, name));
    }
    if (givesSecret(name) && !json.contains("secret"_L1))
        m_report.error(pathOf(name) + u"/secret"_s, secretMissing(name));
    const bool mustMap =
        isListOperation(name) || base == "keys.create"_L1 || base == "applications.create"_L1;
    if (mustMap && !json.contains("map"_L1))
        m_report.warn(pathOf(name) + u"/map"_s,
                      Text::tr("without “map” the answer must have canonical field names itself"));
}

void DescriptionRules::auditColumns(const QString &name, const QJsonObject &json)
{
    const QJsonArray columns = json.value("not_provided"_L1).toArray();
    for (const QJsonValue &column : columns) {
        const QString field = column.toString();
        if (!auditFields().contains(field))
            m_report.error(pathOf(name) + u"/not_provided"_s,
                           Text::tr("“%1” is no field of an audit record; those are %2")
                               .arg(field, auditFields().join(u", "_s)));
        if (field == "time"_L1)
            m_report.error(pathOf(name) + u"/not_provided"_s,
                           Text::tr("an audit record without a time says nothing"));
    }
}

/// The schema may have refused the name already.
bool DescriptionRules::isReported(const QString &name) const
{
    return std::any_of(m_report.findings.begin(), m_report.findings.end(), [&name](const auto &finding) {
        return finding.jsonPath == "/operations"_L1 && finding.message.contains(u'"' + name + u'"');
    });
}

bool DescriptionRules::hasApi(const QString &operation) const
{
    return isCallable(m_operations.value(operation).toObject());
}

} // namespace claviger
