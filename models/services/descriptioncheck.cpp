// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"

#include "models/domain/keydraft.h"
#include "models/services/auditfields.h"
#include "models/services/cannedresponse.h"
#include "models/services/canonical.h"
#include "models/services/descriptionschema.h"
#include "models/services/jqlibrary.h"
#include "models/services/pagereader.h"
#include "models/services/redactor.h"
#include "models/services/requestbuilder.h"
#include "models/services/servicecatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionCheck)
};

class Check
{
public:
    Check(const QByteArray &json, const QString &source) : m_json(json), m_source(source) {}

    /// Null when the description cannot be used at all.
    ServiceDescriptionPtr run()
    {
        const QJsonDocument document = QJsonDocument::fromJson(m_json);
        if (document.isObject()) {
            for (const SchemaProblem &problem : validateDescription(document.object()))
                error(problem.path, operationIn(problem.path), problem.message);
        }
        const auto description = ServiceCatalogue::parse(m_json, m_source);
        if (!description) {
            if (report.findings.isEmpty())
                error(u"/"_s, {}, description.error().message);
            return nullptr;
        }
        programs(**description);
        for (const OperationDescription &operation : (*description)->operations)
            look(operation, **description);
        return *description;
    }

    CheckReport report;

private:
    void error(const QString &path, const QString &operation, const QString &message)
    {
        report.findings.append({CheckReport::Severity::Error, path, operation, message});
    }
    void warn(const QString &path, const QString &operation, const QString &message)
    {
        report.findings.append({CheckReport::Severity::Warning, path, operation, message});
    }

    static QString operationIn(const QString &path)
    {
        return path.startsWith("/operations/"_L1) ? path.section(u'/', 2, 2) : QString();
    }

    /// All at once first: that is quick, and mostly all is well.
    void programs(const ServiceDescription &description)
    {
        JqLibrary all(description.programs->sources());
        if (all.compileAll())
            return;
        for (const JqSource &source : description.programs->sources()) {
            if (const Done done = JqLibrary::compileAlone(source); !done)
                error(source.path, source.operation, done.error().message);
        }
    }

    void look(const OperationDescription &operation, const ServiceDescription &description)
    {
        const QString path = u"/operations/"_s + operation.name;
        const QJsonObject request = operation.json.value("request"_L1).toObject();
        static const QStringList known{
            u"verify"_s,      u"workspaces.list"_s,   u"projects.list"_s, u"members.list"_s,
            u"scopes.list"_s, u"keys.list"_s,         u"keys.create"_s,   u"keys.revoke"_s,
            u"keys.rotate"_s, u"applications.list"_s, u"audit.list"_s};
        if (!known.contains(operation.name.section(u':', 0, 0)))
            warn(path, operation.name,
                 Text::tr("the program knows no operation of this name and will not use it"));
        if (operation.availability != OperationDescription::Availability::Api)
            return;
        if (request.isEmpty())
            error(path + u"/request"_s, operation.name,
                  Text::tr("an operation that is available by API needs a request"));
        else if (!request.contains("path"_L1) && !request.contains("url"_L1))
            error(path + u"/request"_s, operation.name, Text::tr("a request needs a path (or a url)"));
        if (operation.provenance.kind == Provenance::Kind::Documented && operation.provenance.url.isEmpty())
            warn(path + u"/provenance"_s, operation.name,
                 Text::tr("“documented” should name the page in “url”"));
        lookAtPrograms(operation, path);
        lookAtAudit(operation, path);
        lookAtRotation(operation, description, path);
    }

    void lookAtPrograms(const OperationDescription &operation, const QString &path)
    {
        const bool makes =
            operation.name.startsWith("keys.create"_L1) || operation.name.startsWith("keys.rotate"_L1);
        if (makes && !operation.json.contains("secret"_L1))
            error(path + u"/secret"_s, operation.name,
                  Text::tr("without “secret” nobody would ever see the new key"));
        const bool lists = operation.name.contains(".list"_L1);
        if ((lists || makes) && !operation.json.contains("map"_L1))
            warn(path + u"/map"_s, operation.name,
                 Text::tr("without “map” the answer must have canonical field names itself"));
    }

    void lookAtAudit(const OperationDescription &operation, const QString &path)
    {
        for (const QString &field : operation.notProvided) {
            if (!auditFields().contains(field))
                error(path + u"/not_provided"_s, operation.name,
                      Text::tr("“%1” is no field of an audit record; those are %2")
                          .arg(field, auditFields().join(u", "_s)));
        }
        if (operation.notProvided.contains(u"time"_s))
            error(path + u"/not_provided"_s, operation.name,
                  Text::tr("an audit record without a time says nothing"));
    }

    void lookAtRotation(const OperationDescription &operation, const ServiceDescription &description,
                        const QString &path)
    {
        const bool oneCall =
            description.rotation == RotationKind::SameId || description.rotation == RotationKind::NewId;
        if (operation.name == "keys.rotate"_L1 && !oneCall)
            warn(path, operation.name,
                 Text::tr("keys.rotate is used only with rotation.kind same_id or new_id"));
    }

    QByteArray m_json;
    QString m_source;
};

KeyDraft sampleDraft(const ServiceDescription &description)
{
    KeyDraft draft;
    draft.workspaceId = u"WORKSPACE_ID"_s;
    draft.name = u"sample"_s;
    draft.scopes = {description.scopes.catalogue.isEmpty() ? u"SCOPE"_s
                                                           : description.scopes.catalogue.first().id};
    draft.allowlist = {u"203.0.113.0/24"_s};
    draft.lifetime = Lifetime::days(30);
    draft.principal =
        description.principals.isEmpty() ? Principal::NotProvided : description.principals.first().principal;
    return draft;
}

QJsonObject sampleInput(const ServiceDescription &description, const QDateTime &now)
{
    Key key;
    key.id = u"KEY_ID"_s;
    key.name = u"sample"_s;
    key.workspaceId = u"WORKSPACE_ID"_s;
    key.status = KeyStatus::Active;
    QJsonObject settings;
    for (const SettingDescription &setting : description.settings)
        settings.insert(setting.id,
                        setting.defaultValue.isEmpty() ? setting.id.toUpper() : setting.defaultValue);
    const QJsonValue null(QJsonValue::Null);
    return {{u"settings"_s, settings},
            {u"now"_s, toIsoUtc(now)},
            {u"workspace"_s, QJsonObject{{u"id"_s, u"WORKSPACE_ID"_s}, {u"name"_s, u"Workspace"_s}}},
            {u"project"_s, null},
            {u"key"_s, toCanonicalJson(key)},
            {u"draft"_s, toJson(sampleDraft(description), now)},
            {u"page"_s, null},
            {u"since"_s, null},
            {u"until"_s, null},
            {u"before"_s, null},
            {u"idempotency_key"_s, u"IDEMPOTENCY_KEY"_s}};
}

/// Shows one operation at work.
class Sample
{
public:
    Sample(const ServiceDescription &description, const OperationDescription &operation, CheckReport &report)
        : m_description(description)
        , m_operation(operation)
        , m_report(report)
        , m_now(QDateTime::currentDateTimeUtc())
        , m_input(sampleInput(description, m_now))
    {
    }

    void showRequest()
    {
        RequestTask task;
        task.path = u"/operations/"_s + m_operation.name;
        task.request = m_operation.json.value("request"_L1).toObject();
        task.input = m_input;
        task.secret = Secret("SECRET");
        if (!m_description.credentials.isEmpty())
            task.credentialId = m_operation.credential.isEmpty() ? m_description.credentials.first().id
                                                                 : m_operation.credential;
        task.base =
            m_description.hosts.isEmpty() ? QUrl(u"https://host.example"_s) : m_description.hosts.first().url;
        Result<HttpRequest> request = buildRequest(*m_description.programs, task, m_redactor);
        if (!request && request.error().message.contains("/credentials/"_L1)) {
            // A credential of several parts cannot be read from the sample secret.
            task.credentialId.clear();
            request = buildRequest(*m_description.programs, task, m_redactor);
        }
        if (!request)
            return note(CheckReport::Severity::Warning, request.error().message);
        QJsonObject headers;
        for (const auto &[name, value] : request->headers)
            headers.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        m_report.sample.insert(u"request"_s,
                               QJsonObject{{u"method"_s, QString::fromLatin1(request->method)},
                                           {u"url"_s, request->url.toString(QUrl::FullyEncoded)},
                                           {u"headers"_s, headers},
                                           {u"body"_s, QString::fromUtf8(request->body)}});
    }

    void showResponse(const QByteArray &text)
    {
        PageTask task;
        task.path = u"/operations/"_s + m_operation.name;
        task.shape = m_operation.name.contains(".list"_L1) ? PageTask::Shape::List : PageTask::Shape::Single;
        task.isRevoke = m_operation.name.startsWith("keys.revoke"_L1);
        task.answer.response = cannedResponse(text);
        task.answer.input = m_input;
        task.answer.serviceName = m_description.name;
        task.answer.now = m_now;
        const Result<Page> page = readPage(*m_description.programs, task, m_redactor);
        if (!page) {
            m_report.sample.insert(u"error"_s, page.error().message);
            const bool answered = task.answer.response.status >= 300;
            return answered ? void() : note(CheckReport::Severity::Error, page.error().message);
        }
        QJsonArray items;
        for (const QJsonValue &item : page->items)
            items.append(canonical(item.toObject()));
        m_report.sample.insert(u"items"_s, items);
        if (task.shape == PageTask::Shape::List)
            m_report.sample.insert(u"next"_s, page->next);
        if (!page->secret.isEmpty())
            m_report.sample.insert(u"secret"_s, Text::tr("found, %1 characters").arg(page->secret.size()));
    }

private:
    void note(CheckReport::Severity severity, const QString &message)
    {
        const qsizetype at = message.indexOf(u"/operations/"_s);
        const QString path = at < 0 ? u"/operations/"_s + m_operation.name
                                    : message.mid(at).section(u':', 0, 0).section(u' ', 0, 0);
        m_report.findings.append({severity, path, m_operation.name, message});
    }

    template <typename T> QJsonValue shown(const Result<T> &value)
    {
        if (value)
            return toCanonicalJson(*value);
        note(CheckReport::Severity::Error, value.error().message);
        return QJsonValue::Null;
    }

    QJsonValue auditRecord(const QJsonObject &json)
    {
        Result<QJsonObject> record = auditRecordFromJson(json, m_operation.notProvided);
        if (!record) {
            note(CheckReport::Severity::Error, record.error().message);
            return QJsonValue::Null;
        }
        for (const QString &field : auditFields()) {
            if (m_operation.notProvided.contains(field))
                record->insert(field, u"not provided"_s);
        }
        return *record;
    }

    QJsonValue canonical(const QJsonObject &json)
    {
        const QString &name = m_operation.name;
        const Container container;
        if (name.startsWith("keys."_L1) && !json.isEmpty())
            return shown(keyFromJson(json, container, m_now));
        if (name == "workspaces.list"_L1)
            return shown(workspaceFromJson(json, container));
        if (name == "projects.list"_L1)
            return shown(projectFromJson(json, container));
        if (name == "members.list"_L1)
            return shown(memberFromJson(json, container));
        if (name == "scopes.list"_L1)
            return shown(scopeFromJson(json, container));
        if (name == "applications.list"_L1)
            return shown(applicationFromJson(json, container));
        if (name == "audit.list"_L1)
            return auditRecord(json);
        return name == "verify"_L1 ? toCanonicalJson(verificationFromJson(json)) : json;
    }

    const ServiceDescription &m_description;
    const OperationDescription &m_operation;
    CheckReport &m_report;
    QDateTime m_now;
    QJsonObject m_input;
    Redactor m_redactor;
};

} // namespace

bool CheckReport::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

CheckReport checkDescription(const QByteArray &json, const QString &source)
{
    Check check(json, source);
    (void)check.run();
    return check.report;
}

CheckReport checkDescription(const QByteArray &json, const QString &source, const QString &operation,
                             const QByteArray &response)
{
    Check check(json, source);
    const ServiceDescriptionPtr description = check.run();
    if (!description || check.report.hasErrors())
        return check.report;
    const OperationDescription *found = description->operation(operation);
    if (!found || !found->json.contains("request"_L1)) {
        check.report.findings.append(
            {CheckReport::Severity::Error, u"/operations"_s, operation,
             Text::tr("the description has no such operation with a request; it has: %1")
                 .arg(QStringList(description->operations.keys()).join(", "_L1))});
        return check.report;
    }
    Sample sample(*description, *found, check.report);
    sample.showRequest();
    if (!response.isEmpty())
        sample.showResponse(response);
    return check.report;
}

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray findings;
    for (const CheckReport::Finding &finding : report.findings)
        findings.append(QJsonObject{
            {u"severity"_s, finding.severity == CheckReport::Severity::Error ? u"error"_s : u"warning"_s},
            {u"path"_s, finding.jsonPath},
            {u"operation"_s, finding.operation},
            {u"message"_s, finding.message}});
    return {{u"findings"_s, findings}, {u"sample"_s, report.sample}};
}

} // namespace claviger
