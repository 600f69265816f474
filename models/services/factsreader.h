// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"

namespace claviger {

/// Reads what a description tells people besides how to talk to the service: templates, integrations,
/// capabilities, plans, rate limit, words for refusals. The JSON has passed the schema.
void readFacts(const QJsonObject &json, ServiceDescription &result);

/// scopes.rules
[[nodiscard]] ScopeRules scopeRules(const QJsonObject &json);

} // namespace claviger
