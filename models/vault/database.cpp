// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/database.h"

#include "models/vault/inspectionvfs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Database)
};

int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Open:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::Inspect:
        return SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

/// The layer below SQLite and the name by which it opens the file. Absolute, because SQLite takes a name
/// that begins with "file:" for a URL.
std::pair<const char *, QByteArray> locationOf(const QString &path, Database::Mode mode)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (mode != Database::Mode::Inspect)
        return {nullptr, QFile::encodeName(file)};
    if (QFileInfo(file + "-wal"_L1).size() > 0)
        return {inspectionVfs(), QFile::encodeName(file)};
    // Without a log, "immutable" reads the file alone: no lock, no new files beside it.
    return {nullptr, "file://" + QUrl::toPercentEncoding(file, "/") + "?immutable=1"};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Secret &key, Mode mode)
{
    const bool exists = QFileInfo::exists(path);
    if (exists == (mode == Mode::Create)) {
        return fail(exists
                        ? makeError(ErrorCode::Io, Text::tr("“%1” exists already.").arg(path))
                        : makeError(ErrorCode::VaultDamaged,
                                    Text::tr("“%1” is missing: restore the vault from a backup.").arg(path)));
    }
    const auto [vfs, name] = locationOf(path, mode);
    sqlite3 *handle = nullptr;
    const int flags = flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, vfs);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return fail(database->errorOf(code));
    if (const Done done = database->setUp(key, mode); !done)
        return fail(done.error());
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_finalize(m_pageCheck);
    [[maybe_unused]] const int code = sqlite3_close(m_handle);
    Q_ASSERT_X(code == SQLITE_OK, "Database", "a statement outlived its database");
}

Done Database::setUp(const Secret &key, Mode mode)
{
    Q_ASSERT(key.size() == keyBytes);
    // SQLCipher takes x'<64 hex digits>' as a raw key. Through the C call it never becomes SQL text.
    std::array<char, 2 * keyBytes + 4> literal{'x', '\''};
    sodium_bin2hex(literal.data() + 2, 2 * keyBytes + 1,
                   reinterpret_cast<const unsigned char *>(key.expose().data()), keyBytes);
    literal[2 * keyBytes + 2] = '\'';
    const int code = sqlite3_key(m_handle, literal.data(), 2 * keyBytes + 3);
    sodium_memzero(literal.data(), literal.size());
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    if (const Done done = setCipher(); !done)
        return done;
    // One process, one connection: no shared memory file is needed, and SQLite's own lock backs ours.
    if (const Done done = execute("PRAGMA locking_mode = EXCLUSIVE"); !done)
        return done;
    // The first read proves the key: the page's authentication code depends on it.
    if (const auto tables = number("SELECT count(*) FROM sqlite_master"); !tables)
        return fail(tables.error());
    const int prepared =
        sqlite3_prepare_v2(m_handle, "SELECT 1 FROM sqlite_master LIMIT 1", -1, &m_pageCheck, nullptr);
    if (prepared != SQLITE_OK)
        return fail(errorOf(prepared));
    return mode == Mode::Inspect ? Done() : setBehaviour();
}

Done Database::setCipher()
{
    const Result<QString> version = text("PRAGMA cipher_version");
    if (!version)
        return fail(version.error());
    if (version->isEmpty()) {
        return fail(ErrorCode::Internal,
                    Text::tr("The database library has no encryption: install SQLCipher instead of SQLite."));
    }
    // Every version writes and reads the format of 3.x with pages of 4 KiB, so a vault can travel between
    // systems. In 3.x these are the defaults but for the page size.
    const bool isThree = version->startsWith("3."_L1);
    if (!isThree) {
        if (const Done done = execute("PRAGMA cipher_memory_security = ON; PRAGMA cipher_compatibility = 3");
            !done)
            return done;
        if (const auto wiped = number("PRAGMA cipher_memory_security"); !wiped || *wiped != 1)
            return fail(ErrorCode::Internal, Text::tr("SQLCipher refused to wipe its memory."));
    }
    return execute("PRAGMA cipher_page_size = 4096");
}

Done Database::setBehaviour()
{
    // A write-ahead log: a commit is one append and one sync. FULL, because the row that announces an
    // operation must be on the disk before the request leaves, also if the power fails then.
    // secure_delete: a credential that was removed leaves no encrypted remains in free pages.
    // 32 MiB of pages: reading a page again costs its decryption, so what a sync compares should stay.
    return execute("PRAGMA temp_store = MEMORY;"
                   "PRAGMA cache_size = -32768;"
                   "PRAGMA secure_delete = ON;"
                   "PRAGMA foreign_keys = ON;"
                   "PRAGMA journal_mode = WAL;"
                   "PRAGMA synchronous = FULL");
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    const auto idle = m_idle.find(std::string_view(sql.data(), static_cast<size_t>(sql.size())));
    if (idle != m_idle.end()) {
        sqlite3_stmt *statement = idle->second;
        m_idle.erase(idle);
        return Statement(*this, statement);
    }
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    return Statement(*this, statement);
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const bool kept = m_idle.emplace(sqlite3_sql(statement), statement).second;
    if (!kept)
        sqlite3_finalize(statement);
}

Done Database::execute(QByteArrayView sql)
{
    const char *rest = sql.data();
    const char *end = sql.data() + sql.size();
    while (rest < end) {
        sqlite3_stmt *handle = nullptr;
        const int code = sqlite3_prepare_v2(m_handle, rest, static_cast<int>(end - rest), &handle, &rest);
        if (code != SQLITE_OK)
            return fail(errorOf(code));
        if (!handle) // only white space or a comment was left
            continue;
        Statement statement(*this, handle);
        if (const Done done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<qint64> Database::number(QByteArrayView sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> Database::text(QByteArrayView sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->text(0) : QString();
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::isInTransaction() const
{
    return !sqlite3_get_autocommit(m_handle);
}

void Database::rollback(QByteArrayView sql)
{
    // Cannot be refused, not even on a damaged database, and has nobody to report to.
    sqlite3_exec(m_handle, sql.toByteArray().constData(), nullptr, nullptr, nullptr);
}

int Database::checkPages()
{
    // SQLCipher 3 answers a page that fails its check with zeros and a note in the pager; it is the next
    // page to be asked for that fails. If the bad page was the last one that a row needed (the end of a
    // long value), nobody would ever hear of it. So every row is followed by one more page.
    if (!m_pageCheck) // while the database is being set up
        return SQLITE_OK;
    const int code = sqlite3_step(m_pageCheck);
    sqlite3_reset(m_pageCheck);
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

Error Database::damage(const QString &details)
{
    m_damaged = true;
    return makeError(ErrorCode::VaultDamaged,
                     Text::tr("The vault is damaged: restore its folder from a backup. Nothing was changed."),
                     details);
}

Error Database::errorOf(int code)
{
    const QString details =
        u"SQLite %1: %2"_s.arg(m_handle ? sqlite3_extended_errcode(m_handle) : code)
            .arg(QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damage(details);
    case SQLITE_ERROR:
        // Mistakes in SQL come with words of their own; a bare "error" is how SQLCipher hands on a page
        // that failed its check.
        if (qstrcmp(sqlite3_errmsg(m_handle), sqlite3_errstr(SQLITE_ERROR)) == 0)
            return damage(details);
        return makeError(ErrorCode::Internal, Text::tr("The vault was asked something it cannot answer."),
                         details);
    case SQLITE_FULL:
        return makeError(ErrorCode::VaultFailed, Text::tr("The disk is full: free some space and try again."),
                         details);
    case SQLITE_BUSY:
        return makeError(ErrorCode::VaultInUse,
                         Text::tr("Another program uses the vault: close it and try again."), details);
    case SQLITE_CONSTRAINT:
        return makeError(ErrorCode::Invalid,
                         Text::tr("The vault holds something that contradicts this entry."), details);
    default:
        return makeError(ErrorCode::VaultFailed,
                         Text::tr("The vault could not be read or written: check the disk and try again."),
                         details);
    }
}

} // namespace claviger
