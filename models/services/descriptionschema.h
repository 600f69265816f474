// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace claviger {

/// Where a description departs from schema.json.
struct SchemaProblem
{
    QString path; ///< JSON pointer
    QString message;
};

/// Validates against :/services/schema.json. Empty: it conforms.
[[nodiscard]] QList<SchemaProblem> validateDescription(const QJsonValue &description);

/// What is wrong with a text that is no JSON, with line and column; empty if nothing is. Stricter than Qt's
/// reader, which takes "\(" for "(" and so would change jq programs in silence.
[[nodiscard]] QString jsonSyntaxProblem(const QByteArray &json);

/// The name that is written first in the object \a member of a JSON text: Qt sorts names, and the first
/// credential of a description is its default. Empty if there is none.
[[nodiscard]] QString firstNameIn(const QByteArray &json, const char *member);

} // namespace claviger
