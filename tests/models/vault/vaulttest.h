// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/vault/vaultsample.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace claviger {

/// A test of vaults: every function has a folder of its own, in which there is no vault yet.
class VaultTest : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    /// With the right passphrase.
    [[nodiscard]] Result<std::unique_ptr<Vault>> open() const;
    /// Fills a new vault at m_folder and closes it.
    void makeFilledVault();

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

} // namespace claviger
