// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/vault/statement.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

struct sqlite3;

namespace claviger {

/// One connection to a SQLCipher file. Owned by the Vault; used by one thread at a time. Errors are
/// VaultDamaged for pages that fail their check, VaultFailed for a full disk or an I/O error, Invalid for
/// a broken constraint. Once damage was met, nothing more is written: the file stays as it was found.
class Database
{
public:
    enum class Mode {
        Create,  ///< makes the file, which must not exist
        Open,    ///< reads and writes an existing file
        Inspect, ///< reads an existing file and changes nothing on disk, not even after a crash
    };

    /// Opens \a path with a raw key of 32 bytes and proves the key by reading the first page.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Secret &key,
                                                                Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement from the cache, or a new one. \a sql is a literal or outlives the call; values are
    /// bound, never written into it.
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// Runs one or more statements that take no values; rows are dropped.
    [[nodiscard]] Done execute(QByteArrayView sql);
    /// The first column of the first row; 0 if there is no row.
    [[nodiscard]] Result<qint64> number(QByteArrayView sql);
    /// As number(), as text.
    [[nodiscard]] Result<QString> text(QByteArrayView sql);

    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool isInTransaction() const;

private:
    friend class Statement;
    friend class Transaction;

    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    [[nodiscard]] Done setUp(const Secret &key, Mode mode);
    [[nodiscard]] Done setCipher();
    [[nodiscard]] Done setBehaviour();
    [[nodiscard]] Error errorOf(int code);
    [[nodiscard]] Error damage(const QString &details);
    /// SQLITE_OK, or why a page that the row was read from cannot be trusted (see the definition).
    [[nodiscard]] int checkPages();
    void rollback(QByteArrayView sql);
    void giveBack(sqlite3_stmt *statement);

    sqlite3 *m_handle = nullptr;
    std::map<std::string, sqlite3_stmt *, std::less<>> m_idle; ///< prepared and not in use, by SQL
    sqlite3_stmt *m_pageCheck = nullptr;
    int m_depth = 0;                                           ///< of nested transactions
    bool m_damaged = false;
};

} // namespace claviger
