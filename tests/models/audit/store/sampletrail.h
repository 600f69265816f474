// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventstore.h"

#include <QTemporaryDir>

#include <random>
#include <thread>
#include <string>
#include <vector>

namespace claviger::audit::trail {

/// A record that owns its texts.
struct Event
{
    std::int64_t time = noTime;
    std::uint8_t timeFlags = TimeExact;
    std::array<std::string, auditFieldCount> fields;
    std::string eventId;
    std::string raw;
    std::uint64_t position = 0;

    std::string &operator[](AuditField field) { return fields[indexOf(field)]; }
    [[nodiscard]] const std::string &operator[](AuditField field) const { return fields[indexOf(field)]; }
};

using Events = std::vector<Event>;

[[nodiscard]] Record toRecord(const Event &event);

/// What random events look like.
struct Shape
{
    std::size_t count = 1000;
    bool sorted = true;
    bool distinctRequests = true; ///< else few request ids
    double absent = 0.1;          ///< share of fields without a value
    double timeless = 0.02;
    std::int64_t span = 86'400'000'000'000; ///< nanoseconds
};
/// Events with skewed values; every raw record is another.
[[nodiscard]] Events randomEvents(std::mt19937_64 &random, const Shape &shape);

/// The result of \a future; fails the program if it does not come.
template <typename T> T waitFor(QFuture<T> future)
{
    // Not result(): that could run what is queued for the vault's thread on this one.
    while (!future.isFinished())
        std::this_thread::yield();
    return future.result();
}

/// Imports \a events as one import.
[[nodiscard]] Result<ImportReceipt> import(EventStore &store, const Events &events,
                                           const QString &identity = QStringLiteral("events"));

/// A vault in a folder of its own, that can be opened again.
class TrailVault
{
public:
    TrailVault();
    void reopen();
    [[nodiscard]] EventStore &store() { return *m_store; }
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] QString folder() const;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<EventStore> m_store;
};

} // namespace claviger::audit::trail
