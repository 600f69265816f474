// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/transaction.h"

#include "models/vault/database.h"

namespace claviger {

namespace {

QByteArray onSavepoint(const char *verb, int depth)
{
    return QByteArray(verb) + " level" + QByteArray::number(depth);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    const int depth = database.m_depth;
    // IMMEDIATE: a transaction that will write must not find out half way that it cannot.
    const Done begun =
        database.execute(depth == 0 ? QByteArray("BEGIN IMMEDIATE") : onSavepoint("SAVEPOINT", depth));
    if (!begun)
        return fail(begun.error());
    database.m_depth = depth + 1;
    return Transaction(database, depth);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    // SQLite has rolled back by itself after some errors (disk full, I/O); then there is nothing left.
    if (m_database->isInTransaction()) {
        if (m_depth == 0) {
            m_database->rollback("ROLLBACK");
        } else {
            m_database->rollback(onSavepoint("ROLLBACK TO", m_depth));
            m_database->rollback(onSavepoint("RELEASE", m_depth));
        }
    }
    m_database->m_depth = m_depth;
    m_database = nullptr;
}

Done Transaction::commit()
{
    if (!m_database)
        return {};
    const Done done =
        m_database->execute(m_depth == 0 ? QByteArray("COMMIT") : onSavepoint("RELEASE", m_depth));
    if (!done) {
        rollback();
        return done;
    }
    m_database->m_depth = m_depth;
    m_database = nullptr;
    return {};
}

} // namespace claviger
