// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keybox.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"
#include "tests/ownprocess.h"

#include <QTemporaryDir>

using namespace claviger;
using namespace ownprocess;
using namespace Qt::StringLiterals;

/// What is left of a vault in this process once it is locked: read back from its own memory.
class TestKeyWipe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void aLockedVaultLeavesNoKey();
};

void TestKeyWipe::theSearchFindsWhatIsThere()
{
    QByteArray hidden = masked("a secret that nobody else would write");
    QCOMPARE(copiesInMemory(hidden), 0);
    {
        const QByteArray plain = masked(hidden);
        QVERIFY(copiesInMemory(hidden) >= 1);
    }
}

void TestKeyWipe::aLockedVaultLeavesNoKey()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"v.vault"_s);
    auto vault = vaultsample::makeVault(folder);
    QVERIFY(vault);
    QByteArray raw;
    QByteArray hex;
    {
        const Result<VaultHeader> header = VaultHeader::read(folder);
        VERIFY_OK(header);
        const Result<Secret> key = header->passphrase->open(vaultsample::passphrase());
        VERIFY_OK(key);
        raw = masked(key->expose());
        // What this test itself spelled out must not be what it finds.
        QByteArray plain = key->expose().toByteArray();
        QByteArray spelled = plain.toHex();
        hex = masked(spelled);
        plain.fill('\0');
        spelled.fill('\0');
    }
    VERIFY_OK(
        vault->run([](Database &db) { return vaultsample::store(db, vaultsample::content()); }).result());
    QVERIFY(copiesInMemory(raw) >= 1);
    QVERIFY(hasOpen(folder));
    vault.reset();
    QCOMPARE(copiesInMemory(raw), 0);
    QCOMPARE(copiesInMemory(hex), 0);
    QVERIFY(!hasOpen(folder));
}

QTEST_GUILESS_MAIN(TestKeyWipe)
#include "tst_keywipe.moc"
