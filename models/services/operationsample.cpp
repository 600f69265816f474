// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/operationsample.h"

#include "models/services/auditfields.h"
#include "models/services/cannedresponse.h"
#include "models/services/canonical.h"
#include "models/services/canonicaltoken.h"
#include "models/services/descriptionmistake.h"
#include "models/services/jqlibrary.h"
#include "models/services/mappedfields.h"
#include "models/services/operationnames.h"
#include "models/services/pagereader.h"
#include "models/services/pastedcredential.h"
#include "models/services/sampleinput.h"
#include "models/services/urlrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OperationSample)
};

constexpr auto redacted = "[redacted]"_L1;

/// The same secret in form, with another value: letters and digits are exchanged, so that what depends on
/// them can be told from what does not.
Secret masked(const Secret &secret)
{
    QByteArray bytes = secret.expose().toByteArray();
    const QJsonObject parts = QJsonDocument::fromJson(bytes).object();
    if (!parts.isEmpty()) {
        QJsonObject other;
        for (auto it = parts.begin(); it != parts.end(); ++it)
            other.insert(it.key(), it.value().isString() ? QJsonValue(u"masked"_s) : it.value());
        bytes = QJsonDocument(other).toJson(QJsonDocument::Compact);
    } else {
        std::transform(bytes.begin(), bytes.end(), bytes.begin(), [](char c) {
            const bool exchanged = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            return !exchanged ? c : c == 'x' ? 'y' : 'x';
        });
    }
    return Secret::fromConsumed(bytes);
}

QJsonObject headersOf(const HttpRequest &request)
{
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return headers;
}

/// The credential that the operation is sent with; empty: none.
QString credentialFor(const ServiceDescription &description, const OperationDescription &operation)
{
    const QString base = baseOperation(operation.name);
    if (base == "applications.token"_L1)
        return {};
    if (base == "keys.inspect"_L1)
        return pastedCredential(description, operation.name);
    if (!operation.credential.isEmpty() || description.credentials.isEmpty())
        return operation.credential;
    return description.credentials.first().id;
}

QString urlOf(const HttpRequest &request)
{
    return request.url.toString(QUrl::FullyEncoded);
}

} // namespace

OperationSample::OperationSample(const ServiceDescription &description, const OperationDescription &operation,
                                 const Secret &secret, CheckReport &report)
    : m_description(description)
    , m_operation(operation)
    , m_report(report)
    , m_now(QDateTime::currentDateTimeUtc())
    , m_path(u"/operations/"_s + operation.name)
    , m_credentialId(credentialFor(description, operation))
    , m_stored(secret.isEmpty() ? Secret("SECRET") : secret)
    , m_isMadeUp(secret.isEmpty())
    , m_secret(m_stored)
    , m_input(sampleInput(description, operation, m_now))
    , m_base(description.hosts.isEmpty() ? QUrl(u"https://host.example"_s) : description.hosts.first().url)
{
    if (!m_isMadeUp)
        m_redactor.add(secret);
}

void OperationSample::showRequests()
{
    showExchange();
    const QJsonObject before = m_operation.json.value("before"_L1).toObject();
    if (!before.isEmpty())
        show(u"before"_s, task(m_path + u"/before"_s, before.value("request"_L1).toObject(), m_secret));
    show(u"request"_s, task(m_path, m_operation.json.value("request"_L1).toObject(), m_secret));
}

RequestTask OperationSample::task(const QString &path, const QJsonObject &request, const Secret &secret) const
{
    RequestTask task;
    task.path = path;
    task.request = request;
    task.input = m_input;
    task.secret = secret;
    if (request.value("authorise"_L1).toBool(true))
        task.credentialId = m_credentialId;
    if (changesApplication(m_operation.name))
        task.kept = Secret("KEPT");
    task.mayLeaveOrigin = baseOperation(m_operation.name) == "applications.token"_L1;
    task.base = m_base;
    return task;
}

/// The stored credential is seen by the exchange alone; the operation sees the token that it buys.
void OperationSample::showExchange()
{
    const QString path = u"/credentials/"_s + m_credentialId + u"/exchange"_s;
    const QJsonObject exchange = m_description.json.value("credentials"_L1)
                                     .toObject()
                                     .value(m_credentialId)
                                     .toObject()
                                     .value("exchange"_L1)
                                     .toObject();
    if (exchange.isEmpty())
        return;
    RequestTask one = task(path, exchange.value("request"_L1).toObject(), m_stored);
    one.credentialId.clear();
    one.mayLeaveOrigin = true;
    show(u"exchange"_s, one);
    m_secret = Secret("TOKEN");
}

void OperationSample::show(const QString &name, const RequestTask &task)
{
    const Result<HttpRequest> request = buildRequest(*m_description.programs, task, m_redactor);
    if (request)
        m_report.sample.insert(name, printed(*request, task));
    else if (!m_isMadeUp || !wantsParts(request.error()))
        note(request.error());
    else
        showWithoutCredential(name, task);
}

void OperationSample::showWithoutCredential(const QString &name, RequestTask task)
{
    m_report.warn(m_path, Text::tr("the credential is wanted as JSON with several parts, so a made-up one "
                                   "cannot be tried: give one with --secret-file"));
    if (task.credentialId.isEmpty())
        return;
    task.credentialId.clear();
    const Result<HttpRequest> request = buildRequest(*m_description.programs, task, m_redactor);
    if (request)
        m_report.sample.insert(name, printed(*request, task));
    else if (!wantsParts(request.error()))
        note(request.error());
}

bool OperationSample::wantsParts(const Error &error) const
{
    const auto mistake = mistakeOf(error);
    return mistake && m_description.programs->text(mistake->pointer).contains("fromjson"_L1);
}

/// Beside the forms of the secret that are known, whatever changes with the secret is blanked: a
/// description may turn it into something that nobody foresees.
QJsonObject OperationSample::printed(const HttpRequest &request, const RequestTask &task) const
{
    RequestTask other = task;
    other.secret = masked(task.secret);
    Redactor unused;
    const Result<HttpRequest> twin = buildRequest(*m_description.programs, other, unused);
    const HttpRequest same = twin.value_or(HttpRequest());
    const QJsonObject twinHeaders = headersOf(same);
    QJsonObject headers = headersOf(request);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        it.value() = scrubbed(it.value().toString(), twinHeaders.value(it.key()).toString());
    return {{u"method"_s, QString::fromLatin1(request.method)},
            {u"url"_s, scrubbed(urlOf(request), urlOf(same))},
            {u"headers"_s, headers},
            {u"body"_s, scrubbed(QString::fromUtf8(request.body), QString::fromUtf8(same.body))}};
}

QString OperationSample::scrubbed(const QString &text, const QString &twin) const
{
    if (m_isMadeUp || text == twin)
        return text;
    const QString known = m_redactor.redact(text);
    return known == text ? QString(redacted) : known;
}

void OperationSample::showResponse(const QByteArray &text)
{
    PageTask task;
    task.path = m_path;
    task.shape = isListOperation(m_operation.name) ? PageTask::Shape::List : PageTask::Shape::Single;
    task.isRevoke = endsSomething(m_operation.name);
    task.answer.response = cannedResponse(text);
    task.answer.input = m_input;
    task.answer.serviceName = m_description.name;
    task.answer.now = m_now;
    const Result<Page> page = readPage(*m_description.programs, task, m_redactor);
    if (!page) {
        m_report.sample.insert(u"error"_s, m_redactor.redact(page.error().message));
        if (task.answer.response.status < 300) // a refusal that was saved shows how refusals are worded
            note(page.error());
        return;
    }
    look(*page);
    QJsonArray items;
    for (const QJsonValue &item : page->items)
        items.append(canonical(item.toObject()));
    m_report.sample.insert(u"items"_s, withoutSecrets(items));
    if (task.shape == PageTask::Shape::List)
        next(page->next);
    if (!page->secret.isEmpty())
        m_report.sample.insert(u"secret"_s, Text::tr("found, %n character(s)", nullptr, page->secret.size()));
    if (!page->kept.isEmpty())
        m_report.sample.insert(u"keep"_s, Text::tr("found, %n character(s)", nullptr, page->kept.size()));
}

void OperationSample::look(const Page &page)
{
    const bool keeps = m_operation.json.contains("keep"_L1);
    if (keeps && page.kept.isEmpty() && m_operation.name == "applications.create"_L1)
        m_report.warn(m_path + u"/keep"_s,
                      Text::tr("found nothing to keep: later requests for this application lack it"));
    if (!m_operation.json.contains("map"_L1))
        return;
    MappedFields fields(m_operation.name, m_report);
    QSet<QString> ids;
    for (const QJsonValue &item : page.items) {
        fields.look(item);
        const QString id = item.toObject().value("id"_L1).toVariant().toString();
        if (isListOperation(m_operation.name) && !id.isEmpty() && ids.contains(id))
            m_report.error(m_path + u"/map"_s,
                           Text::tr("two items have the id \"%1\": ids must differ").arg(id));
        ids.insert(id);
    }
    const QByteArray all = QJsonDocument(page.items).toJson(QJsonDocument::Compact);
    const auto given = [&all](const Secret &secret) {
        return !secret.isEmpty() && all.contains(secret.expose().toByteArray());
    };
    if (given(page.secret))
        m_report.error(m_path + u"/map"_s,
                       Text::tr("gives the secret itself: what “map” gives is stored and shown"));
    if (given(page.kept))
        m_report.error(m_path + u"/map"_s,
                       Text::tr("gives what “keep” keeps: what “map” gives is stored and shown"));
}

void OperationSample::next(const QJsonValue &next)
{
    m_report.sample.insert(u"next"_s, withoutSecrets(QJsonArray{next}).at(0));
    const QString path = m_path + u"/next"_s;
    if (next.toString().startsWith("https://"_L1) || next.toString().startsWith("http://"_L1))
        m_report.warn(path, Text::tr("an address as plain text becomes .page; {url: …} follows it"));
    const QUrl url(next.toObject().value("url"_L1).toString());
    const auto &hosts = m_description.hosts;
    const bool own = std::any_of(hosts.begin(), hosts.end(),
                                 [&url](const HostChoice &host) { return isSameOrigin(url, host.url); });
    if (!url.isRelative() && !hosts.isEmpty() && !own)
        m_report.warn(path, Text::tr("points to another host, %1: only pages at the address of the "
                                     "connection are followed")
                                .arg(originOf(url)));
}

QJsonArray OperationSample::withoutSecrets(const QJsonArray &values) const
{
    if (m_isMadeUp)
        return values;
    const QString text = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return QJsonDocument::fromJson(m_redactor.redact(text).toUtf8()).array();
}

void OperationSample::note(const Error &error)
{
    const Error clean = m_redactor.redact(error);
    if (const auto mistake = mistakeOf(clean))
        m_report.error(mistake->pointer, mistake->words);
    else if (clean.httpStatus >= 200 && clean.httpStatus <= 299 && clean.code == ErrorCode::Refused)
        m_report.error(m_path + u"/ok"_s, clean.message);
    else
        m_report.error(m_path, clean.message);
}

template <typename T> QJsonValue OperationSample::shown(const Result<T> &value)
{
    if (value)
        return toCanonicalJson(*value);
    note(value.error());
    return QJsonValue::Null;
}

/// Columns that no record has say so instead of staying empty.
QJsonValue OperationSample::auditRecord(const QJsonObject &json)
{
    Result<QJsonObject> record = auditRecordFromJson(json, m_operation.notProvided);
    if (!record) {
        note(record.error());
        return QJsonValue::Null;
    }
    for (const QString &field : m_operation.notProvided)
        record->insert(field, u"not provided"_s);
    return *record;
}

/// A new thing without an id, as the client takes it.
void OperationSample::completeId(QJsonObject &json)
{
    if (!json.value("id"_L1).toVariant().toString().isEmpty())
        return;
    const bool rotates = baseOperation(m_operation.name) == "keys.rotate"_L1;
    if (rotates && m_description.rotation == RotationKind::SameId)
        json.insert(u"id"_s, m_input.value("key"_L1).toObject().value("id"_L1));
    else
        m_report.warn(m_path + u"/map"_s,
                      makesKey(m_operation.name)
                          ? Text::tr("gives no id: the key is known only after the next sync")
                          : Text::tr("gives no id: the application is known only after the next sync"));
}

QJsonValue OperationSample::canonical(QJsonObject json)
{
    const QString base = baseOperation(m_operation.name);
    const Container container{{}, {}, {}, m_operation.name};
    if (base == "applications.rotate"_L1) {
        const auto known = applicationFromJson(m_input.value("application"_L1).toObject(), container);
        return shown(applicationFromJson(withKnown(known.value_or(Application()), json), container));
    }
    const bool isNew = makesKey(base) || base == "applications.create"_L1;
    if (isNew)
        completeId(json);
    if (isNew && !json.contains("id"_L1))
        return json;
    if (base == "keys.list"_L1 || makesKey(base))
        return shown(keyFromJson(json, container, m_now));
    if (base == "applications.list"_L1 || base == "applications.create"_L1)
        return shown(applicationFromJson(json, container));
    if (base == "workspaces.list"_L1)
        return shown(workspaceFromJson(json, container));
    if (base == "projects.list"_L1)
        return shown(projectFromJson(json, container));
    if (base == "members.list"_L1)
        return shown(memberFromJson(json, container));
    if (base == "scopes.list"_L1)
        return shown(scopeFromJson(json, container));
    if (base == "audit.list"_L1)
        return auditRecord(json);
    if (base == "keys.inspect"_L1)
        return toCanonicalJson(inspectionFromJson(json));
    if (base == "applications.token"_L1)
        return factsOf(accessTokenFromJson(json, Secret(), m_now), m_now);
    return base == "verify"_L1 ? toCanonicalJson(verificationFromJson(json)) : json;
}

} // namespace claviger
