// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault.h"

#include <future>
#include <utility>

namespace claviger {

/// Runs \a work(Database &) on the vault's thread and waits for its result. Not to be called on that
/// thread, nor on the GUI's. (Waiting with QFuture::result() would be wrong: Qt then runs work that is
/// still queued on the waiting thread, beside what the vault's thread is at.)
template <typename Work>
[[nodiscard]] auto vaultCall(Vault &vault, Work work) -> std::invoke_result_t<Work, Database &>
{
    using Value = std::invoke_result_t<Work, Database &>;
    std::promise<Value> promise;
    std::future<Value> future = promise.get_future();
    const auto queued = vault.run([&promise, work = std::move(work)](Database &database) mutable {
        promise.set_value(work(database));
        return true;
    });
    Q_UNUSED(queued)
    return future.get();
}

} // namespace claviger
