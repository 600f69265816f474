// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/vault/vaulttest.h"

#include "tests/models/vault/checks.h"

namespace claviger {

using namespace Qt::StringLiterals;

void VaultTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"v.vault"_s);
}

Result<std::unique_ptr<Vault>> VaultTest::open() const
{
    return Vault::open(m_folder, vaultsample::passphrase());
}

void VaultTest::makeFilledVault()
{
    auto vault = vaultsample::makeVault(m_folder);
    QVERIFY(vault);
    VERIFY_OK(
        vault->run([](Database &db) { return vaultsample::store(db, vaultsample::content()); }).result());
}

} // namespace claviger
