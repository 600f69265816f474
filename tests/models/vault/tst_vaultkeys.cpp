// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultheader.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaulttest.h"

using namespace claviger;
using namespace Qt::StringLiterals;
using vaultsample::bytesOf;
using vaultsample::readFile;

/// What opens a vault, and what does not.
class TestVaultKeys : public VaultTest
{
    Q_OBJECT
private Q_SLOTS:
    void wrongPassphrase_data();
    void wrongPassphrase();
    void changesThePassphrase();
    void costsAreRecordedAndRaised();
    void wrongOldPassphraseChangesNothing();
    void keychainSlotOpens();
    void keychainSlotIsReplacedAndRemoved();
};

void TestVaultKeys::wrongPassphrase_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    const QByteArray right = vaultsample::passphrase().expose().toByteArray();
    QTest::newRow("other") << QByteArray("wrong");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("longer") << right + ' ';
    QTest::newRow("shorter") << right.chopped(1);
    QTest::newRow("other case") << right.toUpper();
}

void TestVaultKeys::wrongPassphrase()
{
    QFETCH(QByteArray, passphrase);
    makeFilledVault();
    const auto before = bytesOf(m_folder);
    VERIFY_ERROR(Vault::open(m_folder, Secret(passphrase)), ErrorCode::VaultWrongPassphrase);
    QCOMPARE(bytesOf(m_folder), before);
    VERIFY_OK(open());
}

void TestVaultKeys::changesThePassphrase()
{
    makeFilledVault();
    const Secret next(QByteArray("ünïcode 🔑"));
    Secret wrapping;
    {
        auto vault = open();
        VERIFY_OK(vault);
        wrapping = (*vault)->addKeychainSlot().value();
        VERIFY_OK((*vault)->changePassphrase(vaultsample::passphrase(), next, KdfLimits::cheap()));
        VERIFY_ERROR((*vault)->changePassphrase(next, Secret(), KdfLimits::cheap()), ErrorCode::Invalid);
    }
    VERIFY_ERROR(open(), ErrorCode::VaultWrongPassphrase);
    {
        auto vault = Vault::open(m_folder, next);
        VERIFY_OK(vault);
        QVERIFY((*vault)->run(vaultsample::load).result().value() == vaultsample::content());
    }
    VERIFY_OK(Vault::openWithKeychain(m_folder, wrapping));
}

void TestVaultKeys::costsAreRecordedAndRaised()
{
    makeFilledVault();
    const KdfLimits stronger{2, 64 * 1024};
    QVERIFY(VaultHeader::read(m_folder)->passphrase->limits() == KdfLimits::cheap());
    {
        auto vault = open();
        VERIFY_OK(vault);
        // The same words under greater costs, as a later version asks for them.
        VERIFY_OK((*vault)->changePassphrase(vaultsample::passphrase(), vaultsample::passphrase(), stronger));
    }
    QVERIFY(VaultHeader::read(m_folder)->passphrase->limits() == stronger);
    auto vault = open();
    VERIFY_OK(vault);
    QVERIFY((*vault)->run(vaultsample::load).result().value() == vaultsample::content());
}

void TestVaultKeys::wrongOldPassphraseChangesNothing()
{
    makeFilledVault();
    auto vault = open();
    VERIFY_OK(vault);
    const QByteArray header = readFile(m_folder + u"/header.json"_s);
    VERIFY_ERROR((*vault)->changePassphrase(Secret("wrong"), Secret("new"), KdfLimits::cheap()),
                 ErrorCode::VaultWrongPassphrase);
    QCOMPARE(readFile(m_folder + u"/header.json"_s), header);
}

void TestVaultKeys::keychainSlotOpens()
{
    makeFilledVault();
    VERIFY_ERROR(Vault::openWithKeychain(m_folder, Secret(QByteArray(32, 'k'))), ErrorCode::VaultKeyMissing);
    auto vault = open();
    VERIFY_OK(vault);
    const auto wrapping = (*vault)->addKeychainSlot();
    VERIFY_OK(wrapping);
    QCOMPARE(wrapping->size(), 32);
    QVERIFY((*vault)->details().hasKeychainSlot);
    vault->reset();
    QVERIFY(Vault::info(m_folder)->hasKeychainSlot);

    const auto before = bytesOf(m_folder);
    for (const QByteArray &wrong :
         {QByteArray(32, 'k'), QByteArray("short"), QByteArray(), QByteArray(64, 'k')})
        VERIFY_ERROR(Vault::openWithKeychain(m_folder, Secret(wrong)), ErrorCode::VaultKeyMissing);
    QCOMPARE(bytesOf(m_folder), before);
    VERIFY_OK(open());
    auto opened = Vault::openWithKeychain(m_folder, *wrapping);
    VERIFY_OK(opened);
    QVERIFY((*opened)->run(vaultsample::load).result().value() == vaultsample::content());
}

void TestVaultKeys::keychainSlotIsReplacedAndRemoved()
{
    auto vault = vaultsample::makeVault(m_folder);
    QVERIFY(vault);
    const Secret first = vault->addKeychainSlot().value();
    const Secret second = vault->addKeychainSlot().value();
    vault.reset();
    VERIFY_ERROR(Vault::openWithKeychain(m_folder, first), ErrorCode::VaultKeyMissing);
    {
        auto opened = Vault::openWithKeychain(m_folder, second);
        VERIFY_OK(opened);
        VERIFY_OK((*opened)->removeKeychainSlot());
        QVERIFY(!(*opened)->details().hasKeychainSlot);
    }
    VERIFY_ERROR(Vault::openWithKeychain(m_folder, second), ErrorCode::VaultKeyMissing);
    VERIFY_OK(open());
}

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vaultkeys.moc"
