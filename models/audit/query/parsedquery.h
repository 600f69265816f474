// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"

#include <QList>
#include <QString>

#include <optional>

namespace claviger::audit {

/// A piece of a query's text, for colouring it and for pointing at it. Columns count QChars from 0.
struct QuerySpan
{
    enum class Kind { Field, Operator, Value, Text };

    Kind kind = Kind::Text;
    qsizetype column = 0;
    qsizetype length = 0;

    bool operator==(const QuerySpan &) const = default;
};

/// Why a query cannot be understood, and where.
struct QueryError
{
    QString message; ///< a sentence, with what to write instead where that can be guessed
    qsizetype column = 0;
    qsizetype length = 0;

    bool operator==(const QueryError &) const = default;
};

/// A query's text, understood. With an error the condition is of no use; the spans reach up to the error.
struct ParsedQuery
{
    Condition condition;
    QList<QuerySpan> spans;
    std::optional<QueryError> error;
};

} // namespace claviger::audit
