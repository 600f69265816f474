// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/database.h"

#include <QList>

namespace claviger {

/// Every row of \a sql, made into a T by \a read(const Statement &).
template <typename T, typename Read, typename... Values>
[[nodiscard]] Result<QList<T>> rowsOf(Database &database, QByteArrayView sql, Read read,
                                      const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->bind(values...);
    QList<T> rows;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        rows << read(*statement);
    if (!row)
        return fail(row.error());
    return rows;
}

/// The first row of \a sql, or NotFound with \a missing as its sentence.
template <typename T, typename Read, typename... Values>
[[nodiscard]] Result<T> rowOf(Database &database, QByteArrayView sql, Read read, const QString &missing,
                              const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->bind(values...).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, missing);
    return read(*statement);
}

/// Runs \a sql for its effect.
template <typename... Values>
[[nodiscard]] Done runSql(Database &database, QByteArrayView sql, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    return statement->bind(values...).run();
}

} // namespace claviger
