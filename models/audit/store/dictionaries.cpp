// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/dictionaries.h"

#include "models/audit/store/blobreader.h"
#include "models/audit/store/blobwriter.h"
#include "models/audit/store/zstd.h"
#include "models/vault/query.h"

#include <mutex>

namespace claviger::audit {

namespace {

// Values are read back into a pool at once; the size keeps one transaction's piece bearable.
constexpr std::size_t chunkBytes = 1U << 20;

using Pools = std::array<std::shared_ptr<ValuePool>, auditFieldCount>;

/// A text that no reader delivers marks a place whose value was forgotten.
Done readChunk(const Statement &row, Pools &pools, ZstdUnpacker &unpacker)
{
    const qint64 field = row.integer(0);
    const Result<QByteArray> bytes = unpacker.unpack(row.blob(2));
    if (!bytes || field < 0 || field >= auditFieldCount)
        return fail(unreadablePiece());
    ValuePool &pool = *pools[static_cast<std::size_t>(field)];
    if (row.integer(1) != pool.size())
        return fail(unreadablePiece());
    BlobReader reader(*bytes);
    while (reader.left() > 0 && reader.isGood())
        pool.append(reader.text());
    return reader.isGood() ? Done() : fail(unreadablePiece());
}

Pools emptyPools()
{
    Pools pools;
    for (std::shared_ptr<ValuePool> &pool : pools) {
        pool = std::make_shared<ValuePool>();
        pool->intern({}); // absentCode
    }
    return pools;
}

} // namespace

Dictionaries::Dictionaries() : m_pools(emptyPools())
{
    m_written.fill(1);
    m_committed.fill(1);
}

Done Dictionaries::load(Database &database)
{
    Pools pools = emptyPools();
    ZstdUnpacker unpacker;
    Result<Statement> rows =
        database.prepare("SELECT field, first_code, content FROM audit_values ORDER BY field, first_code");
    if (!rows)
        return fail(rows.error());
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        if (const Done done = readChunk(*rows, pools, unpacker); !done)
            return done;
    }
    if (!row)
        return fail(row.error());
    const std::unique_lock lock(m_mutex);
    m_pools = std::move(pools);
    for (std::size_t i = 0; i < m_pools.size(); ++i)
        m_committed[i] = m_written[i] = m_pools[i]->size();
    return {};
}

std::vector<std::uint32_t> Dictionaries::codesOf(AuditField field, std::span<const std::string_view> values)
{
    ValuePool &pool = *m_pools[indexOf(field)];
    std::vector<std::uint32_t> codes;
    codes.reserve(values.size());
    const std::unique_lock lock(m_mutex);
    for (const std::string_view value : values)
        codes.push_back(pool.intern(value));
    return codes;
}

Done Dictionaries::write(Database &database)
{
    for (const AuditField field : allAuditFields) {
        m_written[indexOf(field)] = m_committed[indexOf(field)];
        while (m_written[indexOf(field)] < of(field).size()) {
            if (const Done done = writeChunk(database, field, m_written[indexOf(field)]); !done)
                return done;
        }
    }
    return {};
}

Done Dictionaries::writeChunk(Database &database, AuditField field, std::uint32_t first)
{
    const ValuePool &pool = of(field);
    BlobWriter writer;
    std::uint32_t next = first;
    for (; next < pool.size() && writer.size() < chunkBytes; ++next)
        writer.text(pool.at(next));
    m_written[indexOf(field)] = next;
    return runSql(database, "INSERT INTO audit_values (field, first_code, content) VALUES (?, ?, ?)",
                  kindOf(field), static_cast<qint64>(first), ZstdPacker().pack(writer.view()));
}

void Dictionaries::committed()
{
    m_committed = m_written;
}

Done Dictionaries::keepOnly(Database &database, const std::array<std::vector<bool>, auditFieldCount> &used)
{
    if (const Done done = runSql(database, "DELETE FROM audit_values"); !done)
        return done;
    for (const AuditField field : allAuditFields) {
        const std::vector<bool> &keep = used[indexOf(field)];
        const ValuePool &pool = of(field);
        std::uint32_t next = 1;
        while (next < pool.size()) {
            const std::uint32_t first = next;
            BlobWriter writer;
            for (; next < pool.size() && writer.size() < chunkBytes; ++next)
                writer.text(next < keep.size() && keep[next] ? pool.at(next) : std::string_view());
            const Done done =
                runSql(database, "INSERT INTO audit_values (field, first_code, content) VALUES (?, ?, ?)",
                       kindOf(field), static_cast<qint64>(first), ZstdPacker().pack(writer.view()));
            if (!done)
                return done;
        }
    }
    return {};
}

} // namespace claviger::audit
