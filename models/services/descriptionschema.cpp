// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptionschema.h"

#include "models/services/schemawords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// valijson throws; nothing leaves this file.
QT_WARNING_PUSH
QT_WARNING_DISABLE_GCC("-Wshadow")
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
QT_WARNING_POP

#include <string>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

Json convert(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return Json::parse(text.toStdString()).at(0);
}

/// valijson says "<root>[operations][keys.list]".
QString pointerOf(const std::string &context)
{
    QString path = QString::fromStdString(context);
    path.remove("<root>"_L1);
    path.replace("]["_L1, "/"_L1);
    if (path.startsWith(u'['))
        path[0] = u'/';
    if (path.endsWith(u']'))
        path.chop(1);
    return path.isEmpty() ? u"/"_s : path;
}

QList<SchemaProblem> problemsOf(valijson::ValidationResults &results)
{
    QList<SchemaProblem> problems;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string context;
        for (const std::string &part : error.context)
            context += part;
        problems.append({pointerOf(context), QString::fromStdString(error.description)});
    }
    return problems;
}

/// Leaves out the errors that only say that something further down is wrong.
QList<SchemaProblem> specific(const QList<SchemaProblem> &all)
{
    QList<SchemaProblem> kept;
    for (const SchemaProblem &problem : all) {
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const SchemaProblem &other) {
            return other.path == problem.path && other.message == problem.message;
        });
        if (!known && !problem.message.startsWith("Failed to validate"_L1))
            kept.append(problem);
    }
    return kept.isEmpty() ? all : kept;
}

QList<SchemaProblem> validateOrThrow(const QJsonValue &description)
{
    QFile file(u":/services/schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {{u"/"_s,
                 QCoreApplication::translate("DescriptionSchema", "the schema is missing from the program")}};
    const QByteArray schemaText = file.readAll();
    const Json schemaJson = Json::parse(schemaText.toStdString());
    const Json json = convert(description);
    const SchemaWords words(QJsonDocument::fromJson(schemaText).object());
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(json), &results))
        return {};
    QList<SchemaProblem> problems = specific(problemsOf(results));
    for (SchemaProblem &problem : problems)
        problem.message = words.worded(problem.path, problem.message);
    problems.removeIf([](const SchemaProblem &problem) { return problem.message.isEmpty(); });
    if (problems.isEmpty())
        problems.append(
            {u"/"_s, QCoreApplication::translate("DescriptionSchema", "departs from the schema")});
    return problems;
}

} // namespace

QList<SchemaProblem> validateDescription(const QJsonValue &description)
{
    try {
        return validateOrThrow(description);
    } catch (const std::exception &exception) {
        return {{u"/"_s, QString::fromUtf8(exception.what())}};
    }
}

QString jsonSyntaxProblem(const QByteArray &json)
{
    try {
        const Json parsed = Json::parse(json.begin(), json.end());
        Q_UNUSED(parsed)
        return {};
    } catch (const std::exception &exception) {
        QString text = QString::fromUtf8(exception.what());
        text.remove(QRegularExpression(u"^\\[json\\.exception\\.[^\\]]*\\] "_s));
        if (text.contains("forbidden character after backslash"_L1))
            text +=
                QCoreApplication::translate("DescriptionSchema", " (in JSON, jq's \\( is written \\\\( )");
        return text;
    }
}

QString firstNameIn(const QByteArray &json, const char *member)
{
    try {
        const auto ordered = nlohmann::ordered_json::parse(json.toStdString(), nullptr, false);
        if (!ordered.is_object() || !ordered.contains(member) || !ordered[member].is_object() ||
            ordered[member].empty())
            return {};
        return QString::fromStdString(ordered[member].begin().key());
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace claviger
