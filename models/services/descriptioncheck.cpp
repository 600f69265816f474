// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"

#include "models/services/descriptionrules.h"
#include "models/services/descriptionschema.h"
#include "models/services/factsrules.h"
#include "models/services/jqlibrary.h"
#include "models/services/mappedfields.h"
#include "models/domain/nearestword.h"
#include "models/services/operationsample.h"
#include "models/services/servicecatalogue.h"

#include <QCoreApplication>
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

    /// Null when no operation can be tried: the description does not load or a program does not compile.
    ServiceDescriptionPtr run()
    {
        const QJsonDocument document = QJsonDocument::fromJson(m_json);
        if (document.isObject()) {
            for (const SchemaProblem &problem : validateDescription(document.object()))
                report.error(problem.path, problem.message);
            DescriptionRules(document.object(), report).run();
            FactsRules(document.object(), report).run();
        }
        const auto description = ServiceCatalogue::parse(m_json, m_source);
        if (!description) {
            if (!report.hasErrors())
                report.error(u"/"_s, description.error().message);
            return nullptr;
        }
        if (!compile(**description))
            return nullptr;
        for (const OperationDescription &operation : (*description)->operations)
            mapNothing(operation, *(*description)->programs);
        return *description;
    }

    CheckReport report;

private:
    /// All at once first: that is quick, and mostly all is well.
    bool compile(const ServiceDescription &description)
    {
        if (description.programs->compileAll())
            return true;
        for (const JqSource &source : description.programs->sources()) {
            if (const Done done = JqLibrary::compileAlone(source); !done)
                report.error(source.path, done.error().message);
        }
        return false;
    }

    /// Which fields `map` gives shows mostly even without an answer. That it fails on nothing says nothing.
    void mapNothing(const OperationDescription &operation, JqLibrary &programs)
    {
        const QString path = u"/operations/"_s + operation.name + u"/map"_s;
        if (!programs.has(path))
            return;
        JqArguments arguments;
        arguments.value = JqValue::fromJson(QJsonObject());
        arguments.status = 200;
        if (const Result<JqValue> mapped = programs.run(path, arguments))
            MappedFields(operation.name, report).lookAtNames(mapped->toJson());
    }

    QByteArray m_json;
    QString m_source;
};

QString whyNoSample(const ServiceDescription &description, const QString &operation)
{
    if (description.operation(operation))
        return Text::tr("this operation has no request to show");
    return Text::tr("the description has no operation \"%1\"%2")
        .arg(operation, suggestion(operation, QStringList(description.operations.keys())));
}

} // namespace

CheckReport checkDescription(const QByteArray &json, const QString &source)
{
    Check check(json, source);
    (void)check.run();
    return check.report;
}

CheckReport checkDescription(const QByteArray &json, const QString &source, const CheckSample &wanted)
{
    Check check(json, source);
    const ServiceDescriptionPtr description = check.run();
    if (!description)
        return check.report;
    const OperationDescription *found = description->operation(wanted.operation);
    if (!found || !found->json.contains("request"_L1)) {
        check.report.error(found ? QString(u"/operations/"_s + wanted.operation) : u"/operations"_s,
                           whyNoSample(*description, wanted.operation));
        return check.report;
    }
    OperationSample sample(*description, *found, wanted.secret, check.report);
    sample.showRequests();
    if (!wanted.response.isEmpty())
        sample.showResponse(wanted.response);
    return check.report;
}

} // namespace claviger
