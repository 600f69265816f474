// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <QList>
#include <QStringList>

namespace claviger::audit {

/// A part of a query that asks for exact values of one column, or leaves them out: -ip:10.0.0.1,10.0.0.2.
struct QueryTerm
{
    AuditField field = AuditField::Key;
    QStringList values; ///< one at least; "" stands for events without one
    bool negated = false;
    qsizetype column = 0; ///< where it stands in the text, with its minus
    qsizetype length = 0;

    [[nodiscard]] QString text() const;
    bool operator==(const QueryTerm &) const = default;
};

/// The text of a query, changed as if a person had typed: clicks on values become words that can be read and
/// edited. Parts that are not about exact values stay as they are. A value; pure.
class QueryTerms
{
public:
    explicit QueryTerms(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Those that hold for the whole query: none if it is joined by OR.
    [[nodiscard]] const QList<QueryTerm> &terms() const { return m_terms; }

    /// Asks for \a value, or leaves it out; several of one field are one term. What said the contrary goes.
    void add(AuditField field, const QString &value, bool negated);
    void remove(AuditField field, const QString &value, bool negated);

private:
    void scan();
    void replace(const QueryTerm &term, const QString &with);
    void append(const QString &term);

    QString m_text;
    QList<QueryTerm> m_terms;
    bool m_alternatives = false; ///< OR stands outside of parentheses
};

} // namespace claviger::audit
