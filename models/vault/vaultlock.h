// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace claviger {

/// Keeps other processes (and other Vaults of this one) out of a vault's folder. The lock is the
/// kernel's, on the folder itself: it leaves no file behind and ends with the process, also with kill -9.
class VaultLock
{
public:
    VaultLock() = default;
    /// VaultInUse if somebody else holds it.
    [[nodiscard]] static Result<VaultLock> take(const QString &folder);
    VaultLock(VaultLock &&other) noexcept;
    VaultLock &operator=(VaultLock &&other) noexcept;
    ~VaultLock();

private:
    explicit VaultLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace claviger
