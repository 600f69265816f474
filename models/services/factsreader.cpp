// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/factsreader.h"

#include "models/services/descriptionvalues.h"

namespace claviger {

using namespace Qt::StringLiterals;
using namespace descriptionvalues;

namespace {

KeyTemplate keyTemplate(const QJsonObject &json)
{
    return {text(json, "id"_L1),    text(json, "name"_L1),          text(json, "note"_L1),
            text(json, "level"_L1), texts(json.value("scopes"_L1)), json.value("days"_L1).toInt(),
            provenance(json)};
}

IntegrationDescription integration(const QJsonObject &json)
{
    return {keyTemplate(json), texts(json.value("steps"_L1)), QUrl(text(json, "url"_L1))};
}

Ability ability(const QJsonValue &value)
{
    if (value.isBool())
        return {value.toBool(), {}};
    return {{}, value.toString()};
}

CapabilityDescription capability(const QJsonObject &json)
{
    return {text(json, "title"_L1), ability(json.value("personal"_L1)), ability(json.value("org"_L1)),
            provenance(json)};
}

/// A number, or words.
QString amount(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

PlanDescription plan(const QJsonObject &json)
{
    PlanDescription result;
    result.id = text(json, "id"_L1);
    result.name = text(json, "name"_L1);
    const QJsonValue keys = json.value("keys"_L1);
    if (keys.isBool())
        result.allowsKeys = keys.toBool();
    else if (keys.isDouble())
        result.allowsKeys = keys.toInteger() > 0;
    else if (keys.isString())
        result.allowsKeys = true;
    result.keys = amount(keys);
    result.requests = amount(json.value("requests"_L1));
    result.note = text(json, "note"_L1);
    result.provenance = provenance(json);
    return result;
}

RateLimitPolicy rateLimit(const QJsonObject &json)
{
    RateLimitPolicy policy;
    policy.requests = amount(json.value("requests"_L1));
    if (json.value("retry_after"_L1).isBool())
        policy.tellsWhen = json.value("retry_after"_L1).toBool();
    policy.note = text(json, "note"_L1);
    policy.provenance = provenance(json);
    return policy;
}

} // namespace

ScopeRules scopeRules(const QJsonObject &json)
{
    ScopeRules rules;
    rules.forms = texts(json.value("forms"_L1));
    rules.order = texts(json.value("order"_L1));
    if (json.contains("wildcard"_L1))
        rules.wildcard = text(json, "wildcard"_L1);
    const QJsonObject implies = json.value("implies"_L1).toObject();
    for (auto it = implies.begin(); it != implies.end(); ++it)
        rules.implies.insert(it.key(), texts(it.value()));
    return rules;
}

void readFacts(const QJsonObject &json, ServiceDescription &result)
{
    result.templates = listOf<KeyTemplate>(json.value("templates"_L1), keyTemplate);
    result.integrations = listOf<IntegrationDescription>(json.value("integrations"_L1), integration);
    result.capabilities = listOf<CapabilityDescription>(json.value("capabilities"_L1), capability);
    result.plans = listOf<PlanDescription>(json.value("plans"_L1), plan);
    result.rateLimit = rateLimit(json.value("rate_limit"_L1).toObject());
    const QJsonObject words = json.value("errors"_L1).toObject().value("words"_L1).toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        const RefusalCause cause = refusalCauseFromText(it.key());
        if (cause != RefusalCause::NotTold)
            result.refusalWords.insert(cause, it.value().toString());
    }
}

} // namespace claviger
