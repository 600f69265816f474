// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <utility>

namespace claviger {

class Database;

/// All or nothing: what is not committed is rolled back when this object goes. Transactions nest (the
/// inner ones are savepoints); they must end in the opposite order of their beginning.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Done commit();

private:
    Transaction(Database &database, int depth) : m_database(&database), m_depth(depth) {}
    void rollback();

    Database *m_database;
    int m_depth;
};

/// Runs \a work, which returns a Done or another Result, in a transaction and commits if it succeeds.
template <typename Work> [[nodiscard]] auto inTransaction(Database &database, Work work) -> decltype(work())
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(std::move(transaction.error()));
    auto result = work();
    if (!result)
        return result;
    if (Done committed = transaction->commit(); !committed)
        return fail(std::move(committed.error()));
    return result;
}

} // namespace claviger
