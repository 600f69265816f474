// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/columnkind.h"
#include "models/audit/store/valuepool.h"
#include "models/domain/result.h"
#include "models/vault/database.h"

#include <array>
#include <memory>
#include <shared_mutex>
#include <span>

namespace claviger::audit {

/// The distinct values of each field, for all segments of a vault; in memory while the store is open.
/// Code 0 means "not provided". Readers hold a shared lock while they use what they got; the vault's
/// thread alone adds.
class Dictionaries
{
public:
    Dictionaries();

    /// Reads all; on the vault's thread.
    [[nodiscard]] Done load(Database &database);
    /// The codes of \a values, new ones where needed; on the vault's thread, in a transaction that ends with
    /// write().
    [[nodiscard]] std::vector<std::uint32_t> codesOf(AuditField field,
                                                     std::span<const std::string_view> values);
    /// Writes what was added since the last commit.
    [[nodiscard]] Done write(Database &database);
    /// Tells that the transaction of the last write() is on the disk.
    void committed();
    /// Takes the values that no segment uses any more out of the vault; their codes are not given again.
    /// \a used: for each field and code. On the vault's thread, in a transaction; load() afterwards.
    [[nodiscard]] Done keepOnly(Database &database,
                                const std::array<std::vector<bool>, auditFieldCount> &used);

    [[nodiscard]] std::shared_lock<std::shared_mutex> lockToRead() const { return std::shared_lock(m_mutex); }
    [[nodiscard]] const ValuePool &of(AuditField field) const { return *m_pools[indexOf(field)]; }
    /// For texts that are used after the lock was given back: they live as long as their pool.
    [[nodiscard]] std::shared_ptr<const ValuePool> share(AuditField field) const
    {
        return m_pools[indexOf(field)];
    }

private:
    [[nodiscard]] Done writeChunk(Database &database, AuditField field, std::uint32_t first);

    mutable std::shared_mutex m_mutex;
    std::array<std::shared_ptr<ValuePool>, auditFieldCount> m_pools;
    std::array<std::uint32_t, auditFieldCount> m_written{};   ///< in the transaction that is open
    std::array<std::uint32_t, auditFieldCount> m_committed{}; ///< on the disk
};

} // namespace claviger::audit
