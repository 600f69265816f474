// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/schemawords.h"

#include "models/domain/nearestword.h"
#include "models/services/operationnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

/// valijson stops at the first mistake in an object and calls the names that it has not come to unknown.
bool isKnown(const QString &name, const QJsonObject &schema)
{
    const QStringList patterns = schema.value("patternProperties"_L1).toObject().keys();
    return schema.value("properties"_L1).toObject().contains(name) ||
           std::any_of(patterns.begin(), patterns.end(), [&name](const QString &pattern) {
               return QRegularExpression(pattern).match(name).hasMatch();
           });
}

QString unknownName(const QString &pointer, const QString &name, const QJsonObject &schema)
{
    if (isKnown(name, schema))
        return {};
    if (pointer == "/operations"_L1)
        return Text::tr("unknown operation \"%1\"%2").arg(name, suggestion(name, operationNames()));
    if (pointer == "/credentials"_L1)
        return Text::tr("the name \"%1\" may have lower-case letters, digits, “-” and “_” only").arg(name);
    const QStringList known = schema.value("properties"_L1).toObject().keys();
    return Text::tr("unknown field \"%1\"%2").arg(name, suggestion(name, known));
}

QString oneOf(const QJsonArray &allowed)
{
    QStringList words;
    for (const QJsonValue &value : allowed) {
        if (value.isDouble())
            words.append(QString::number(value.toInteger()));
        else if (!value.toString().isEmpty())
            words.append(value.toString());
    }
    return Text::tr("must be one of: %1").arg(words.join(", "_L1));
}

QString kindWord(const QString &type)
{
    if (type == "object"_L1)
        return Text::tr("must be an object");
    if (type == "array"_L1)
        return Text::tr("must be a list");
    if (type == "integer"_L1)
        return Text::tr("must be a whole number");
    if (type == "boolean"_L1)
        return Text::tr("must be true or false");
    return Text::tr("must be a text");
}

QString wrongPattern(const QString &pointer, const QString &pattern)
{
    if (pointer.endsWith("/url"_L1))
        return Text::tr("must start with https:// or http://");
    if (pointer == "/id"_L1)
        return Text::tr("may have lower-case letters, digits and “-” only");
    return Text::tr("must match %1").arg(pattern);
}

} // namespace

QString SchemaWords::worded(const QString &pointer, const QString &complaint) const
{
    static const QRegularExpression unwanted(u"could not be validated using .*: '(.*)'"_s);
    static const QRegularExpression missing(u"Missing required property '(.*)'"_s);
    static const QRegularExpression least(u"greater than or equal to (-?\\d+)"_s);
    const QJsonObject schema = schemaAt(pointer);
    if (const auto match = unwanted.match(complaint); match.hasMatch())
        return unknownName(pointer, match.captured(1), schema);
    if (const auto match = missing.match(complaint); match.hasMatch())
        return Text::tr("the field \"%1\" is missing").arg(match.captured(1));
    if (const auto match = least.match(complaint); match.hasMatch())
        return Text::tr("must be %1 or more").arg(match.captured(1));
    if (complaint.contains("any enum values"_L1))
        return oneOf(schema.value("enum"_L1).toArray());
    if (complaint.contains("'type' constraint"_L1))
        return kindWord(schema.value("type"_L1).toString());
    if (complaint.contains("no fewer than"_L1))
        return Text::tr("must not be empty");
    if (complaint.contains("'pattern' constraint"_L1))
        return wrongPattern(pointer, schema.value("pattern"_L1).toString());
    return complaint;
}

QJsonObject SchemaWords::resolved(const QJsonObject &schema) const
{
    const QString reference = schema.value("$ref"_L1).toString();
    if (!reference.startsWith("#/definitions/"_L1))
        return schema;
    return m_schema.value("definitions"_L1).toObject().value(reference.section(u'/', 2)).toObject();
}

QJsonObject SchemaWords::schemaAt(const QString &pointer) const
{
    QJsonObject schema = m_schema;
    for (const QString &step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        const QJsonObject named = schema.value("properties"_L1).toObject();
        const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
        QJsonValue next = schema.value("items"_L1);
        if (named.contains(step))
            next = named.value(step);
        else if (!patterns.isEmpty())
            next = patterns.begin().value();
        schema = resolved(next.toObject());
    }
    return schema;
}

} // namespace claviger
