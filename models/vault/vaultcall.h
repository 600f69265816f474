// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault.h"

#include <utility>

namespace claviger {

/// Runs \a work(Database &) on the vault's thread and waits for its result. Not to be called on that
/// thread, nor on the GUI's.
template <typename Work>
[[nodiscard]] auto vaultCall(Vault &vault, Work work) -> std::invoke_result_t<Work, Database &>
{
    return vault.run(std::move(work)).takeResult();
}

} // namespace claviger
