// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace claviger {

/// Words valijson's complaints for a person: `unknown field "itms"; did you mean "items"?`. The schema
/// tells what is allowed at the place.
class SchemaWords
{
public:
    explicit SchemaWords(const QJsonObject &schema) : m_schema(schema) {}

    /// \a complaint about \a pointer, in plain words; unchanged if it is none of those that are known,
    /// empty if it is none.
    [[nodiscard]] QString worded(const QString &pointer, const QString &complaint) const;

private:
    [[nodiscard]] QJsonObject schemaAt(const QString &pointer) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;

    QJsonObject m_schema;
};

} // namespace claviger
