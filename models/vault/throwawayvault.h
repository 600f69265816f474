// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault.h"

#include <QDir>
#include <QTemporaryDir>

namespace claviger {

/// A vault for looking only: encrypted like any other, under a key that is in memory and nowhere else, in a
/// folder of the temporary directory that goes with this object. What a killed program leaves behind cannot
/// be read by anybody, and is cleared away by sweep(). The functions block: not on the GUI's thread.
class ThrowAwayVault
{
public:
    /// \a place: the directory for temporary files.
    [[nodiscard]] static Result<std::unique_ptr<ThrowAwayVault>>
    create(const QString &place = QDir::tempPath());
    /// The vault must be closed by then.
    ~ThrowAwayVault() = default;
    Q_DISABLE_COPY_MOVE(ThrowAwayVault)

    [[nodiscard]] QString folder() const;
    /// Opens it; once at a time, as any vault.
    [[nodiscard]] Result<std::unique_ptr<Vault>> open() const;

    /// Makes a lasting vault of it, in \a folder (which must not exist or be empty) and under \a passphrase.
    /// It must be closed. After an error nothing is left in \a folder, and this one is as it was.
    [[nodiscard]] Result<std::unique_ptr<Vault>> keepAs(const QString &folder, const Secret &passphrase,
                                                        const KdfLimits &limits = {}) const;

    /// Removes what killed programs of this user left in \a place; vaults that are in use, and everything
    /// that is not known to be a throw-away vault, stay. Returns how many went.
    static int sweep(const QString &place = QDir::tempPath());

private:
    ThrowAwayVault(const QString &place, Secret key);

    QTemporaryDir m_dir;
    VaultLock m_lock; ///< on the directory, whether the vault is open or not: what nobody holds is swept
    Secret m_key;
};

} // namespace claviger
