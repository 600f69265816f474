// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QString>

namespace claviger {

/// Where the 32-byte secret of a keychain slot is kept between sessions. Errors tell apart: no entry
/// (VaultKeyMissing), no keychain on this system (Unsupported), access denied or the keychain locked
/// (VaultLocked), anything else (Io). There is no fallback to a file.
class KeyCustody
{
public:
    virtual ~KeyCustody() = default;
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &vaultId) = 0;
    [[nodiscard]] virtual QFuture<Done> write(const QString &vaultId, const Secret &secret) = 0;
    /// Removing what is not there is a success.
    [[nodiscard]] virtual QFuture<Done> remove(const QString &vaultId) = 0;
};

} // namespace claviger
