// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servicesverb.h"

#include "app/cli/passphrase.h"
#include "app/cli/serviceprint.h"
#include "models/services/descriptioncheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ServicesVerb)
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

void printFindings(const Output &output, const CheckReport &report)
{
    for (const CheckReport::Finding &finding : report.findings) {
        const QString severity =
            finding.severity == CheckReport::Severity::Error ? Text::tr("error") : Text::tr("warning");
        const QString operation =
            finding.operation.isEmpty() ? QString() : QString(u" ("_s + finding.operation + u')');
        output.line(severity + u": "_s + finding.jsonPath + operation + u": "_s + finding.message);
    }
    if (!report.sample.isEmpty())
        output.raw(QJsonDocument(report.sample).toJson(QJsonDocument::Indented));
    if (!report.hasErrors())
        output.line(Text::tr("The description is good."));
}

} // namespace

QStringList ServicesVerb::synopsis() const
{
    return {u"services list"_s, u"services show ID"_s,
            u"services check FILE [--operation OP [--response FILE] [--secret-file F]]"_s};
}

void ServicesVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (action == "list"_L1)
        return list(context);
    if (action == "show"_L1 && arguments.size() == 2)
        return show(context, arguments.mid(1));
    if (action == "check"_L1)
        return check(context, arguments.mid(1));
    usage(context, Text::tr("“services” needs list, show and an id, or check and a file."));
}

void ServicesVerb::list(VerbContext &context)
{
    QJsonArray rows;
    for (const ServiceDescriptionPtr &service : context.catalogue().all()) {
        rows.append(QJsonObject{
            {u"id"_s, service->id},
            {u"name"_s, service->name},
            {u"summary"_s, service->summary},
            {u"url"_s, service->hosts.isEmpty() ? QString() : service->hosts.constFirst().url.toString()},
            {u"source"_s, service->source}});
    }
    for (const Error &problem : context.catalogue().problems())
        context.output().remark(problem.message);
    context.output().list(rows, {{u"id"_s, Text::tr("ID")},
                                 {u"name"_s, Text::tr("NAME")},
                                 {u"url"_s, Text::tr("URL")},
                                 {u"summary"_s, Text::tr("SUMMARY")}});
    context.exit(ExitDone);
}

void ServicesVerb::show(VerbContext &context, const QStringList &arguments)
{
    const ServiceDescriptionPtr service = context.catalogue().find(arguments.constFirst());
    if (!service) {
        return context.exitWith(
            makeError(ErrorCode::NotFound,
                      Text::tr("There is no service “%1”: “claviger services list” shows those that are.")
                          .arg(arguments.constFirst())));
    }
    if (context.output().isJson())
        context.output().object(service->json);
    else
        printService(context.output(), *service);
    context.exit(ExitDone);
}

void ServicesVerb::check(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption operation(u"operation"_s, {}, u"OP"_s);
    const QCommandLineOption response(u"response"_s, {}, u"FILE"_s);
    const QCommandLineOption secretFile(u"secret-file"_s, {}, u"F"_s);
    parser.addOptions({operation, response, secretFile});
    if (!parse(parser, arguments, context))
        return;
    const bool sampled = parser.isSet(response) || parser.isSet(secretFile);
    if (parser.positionalArguments().size() != 1 || (sampled && !parser.isSet(operation)))
        return usage(context, Text::tr("“services check” needs one file; --response and --secret-file need "
                                       "--operation."));
    const QString path = parser.positionalArguments().constFirst();
    const Result<QByteArray> json = readFile(path);
    if (!json)
        return context.exitWith(json.error());
    CheckSample sample{parser.value(operation)};
    if (parser.isSet(response)) {
        const Result<QByteArray> answer = readFile(parser.value(response));
        if (!answer)
            return context.exitWith(answer.error());
        sample.response = *answer;
    }
    if (parser.isSet(secretFile)) {
        const Result<Secret> secret = readSecretFile(parser.value(secretFile));
        if (!secret)
            return context.exitWith(secret.error());
        sample.secret = *secret;
    }
    const CheckReport report =
        parser.isSet(operation) ? checkDescription(*json, path, sample) : checkDescription(*json, path);
    if (context.output().isJson())
        context.output().object(toJson(report));
    else
        printFindings(context.output(), report);
    context.exit(report.hasErrors() ? ExitFailed : ExitDone);
}

} // namespace claviger
