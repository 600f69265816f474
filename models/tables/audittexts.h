// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/question.h"
#include "models/domain/auditfield.h"
#include "models/domain/auditoutcome.h"

#include <QString>

namespace claviger {

/// The name of a field as a heading: "Key", "IP address", "User agent".
[[nodiscard]] QString fieldTitle(AuditField field);
/// The same for a facet: "IP network" where addresses are counted by network.
[[nodiscard]] QString facetTitle(const audit::FacetOf &facet);

/// How a use ended, in a word or two: "denied", "rate-limited".
[[nodiscard]] QString outcomeText(AuditOutcome outcome);

/// A value as it is shown: the word for an outcome, the value itself for all else, with what would hide in it
/// made visible, and for none at all "not provided".
[[nodiscard]] QString valueText(AuditField field, const QString &value);

/// "1,204,331"
[[nodiscard]] QString countText(quint64 count);
/// A count as tr() takes it for the plural form of a text.
[[nodiscard]] int pluralCount(quint64 count);

} // namespace claviger
