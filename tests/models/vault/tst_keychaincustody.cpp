// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keychaincustody.h"
#include "models/vault/vault.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

/// Runs inside tests/servers/secret-service.sh, against a real Secret Service.
class TestKeychainCustody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatWasWritten();
    void missingEntry();
    void removes();
    void vaultsAreKeptApart();
    void foreignEntryIsNoKey();
    void opensAVaultInALaterSession();
    void isOnDiskInNoClearForm();
    void lockedKeychainIsDenied();

private:
    /// The future's result; the event loop runs meanwhile.
    template <typename T> static Result<T> await(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return fail(ErrorCode::Cancelled, u"No answer."_s);
        return future.result();
    }

    KeychainCustody m_custody;
};

void TestKeychainCustody::initTestCase()
{
    if (qEnvironmentVariableIsSet("CLAVIGER_NO_SECRET_SERVICE"))
        QSKIP("gnome-keyring-daemon is not installed: there is no Secret Service to test against.");
    if (!qEnvironmentVariableIsSet("CLAVIGER_SECRET_SERVICE_HOME"))
        QSKIP("Run this test by tests/servers/secret-service.sh, so that it stays out of your own keyring.");
}

void TestKeychainCustody::readsWhatWasWritten()
{
    QByteArray bytes(32, '\0'); // with zeros and bytes that are no text
    for (int i = 0; i < 32; ++i)
        bytes[i] = static_cast<char>(i * 37);
    VERIFY_OK(await(m_custody.write(u"v-1"_s, Secret(bytes))));
    const auto read = await(m_custody.read(u"v-1"_s));
    VERIFY_OK(read);
    QCOMPARE(read->expose(), QByteArrayView(bytes));
    VERIFY_OK(await(m_custody.write(u"v-1"_s, Secret(QByteArray(32, 'z')))));
    QCOMPARE(await(m_custody.read(u"v-1"_s))->expose(), QByteArrayView(QByteArray(32, 'z')));
}

void TestKeychainCustody::missingEntry()
{
    VERIFY_ERROR(await(m_custody.read(u"nowhere"_s)), ErrorCode::VaultKeyMissing);
}

void TestKeychainCustody::removes()
{
    VERIFY_OK(await(m_custody.write(u"v-2"_s, Secret(QByteArray(32, 'a')))));
    VERIFY_OK(await(m_custody.remove(u"v-2"_s)));
    VERIFY_ERROR(await(m_custody.read(u"v-2"_s)), ErrorCode::VaultKeyMissing);
    VERIFY_OK(await(m_custody.remove(u"v-2"_s)));
}

void TestKeychainCustody::vaultsAreKeptApart()
{
    auto first = m_custody.write(u"v-3"_s, Secret(QByteArray(32, 'a')));
    auto second = m_custody.write(u"v-4"_s, Secret(QByteArray(32, 'b')));
    VERIFY_OK(await(first));
    VERIFY_OK(await(second));
    QCOMPARE(await(m_custody.read(u"v-3"_s))->expose(), QByteArrayView(QByteArray(32, 'a')));
    QCOMPARE(await(m_custody.read(u"v-4"_s))->expose(), QByteArrayView(QByteArray(32, 'b')));
}

void TestKeychainCustody::foreignEntryIsNoKey()
{
    VERIFY_OK(await(m_custody.write(u"v-5"_s, Secret("short"))));
    VERIFY_ERROR(await(m_custody.read(u"v-5"_s)), ErrorCode::VaultKeyMissing);
}

void TestKeychainCustody::opensAVaultInALaterSession()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"v.vault"_s);
    QString id;
    {
        auto vault = vaultsample::makeVault(folder);
        QVERIFY(vault);
        id = vault->details().id;
        VERIFY_OK(await(m_custody.write(id, vault->addKeychainSlot().value())));
    }
    const auto wrapping = await(KeychainCustody().read(id));
    VERIFY_OK(wrapping);
    VERIFY_OK(Vault::openWithKeychain(folder, *wrapping));
}

void TestKeychainCustody::isOnDiskInNoClearForm()
{
    const QByteArray secret(32, 'Q');
    VERIFY_OK(await(m_custody.write(u"v-6"_s, Secret(secret))));
    int files = 0;
    QDirIterator walk(qEnvironmentVariable("CLAVIGER_SECRET_SERVICE_HOME"), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = vaultsample::readFile(walk.next());
        QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.toBase64()), qPrintable(walk.filePath()));
        ++files;
    }
    QVERIFY(files > 0);
}

void TestKeychainCustody::lockedKeychainIsDenied()
{
    VERIFY_OK(await(m_custody.write(u"v-7"_s, Secret(QByteArray(32, 'l')))));
    QProcess lock;
    lock.start(u"gdbus"_s,
               {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"['/org/freedesktop/secrets/collection/login']"_s});
    QVERIFY(lock.waitForFinished());
    QVERIFY2(lock.exitCode() == 0, lock.readAllStandardError().constData());
    const auto read = await(m_custody.read(u"v-7"_s));
    VERIFY_ERROR(read, ErrorCode::VaultLocked);
}

QTEST_GUILESS_MAIN(TestKeychainCustody)
#include "tst_keychaincustody.moc"
