// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaulttest.h"

#include <QFile>
#include <QMap>

using namespace claviger;
using namespace Qt::StringLiterals;
using vaultsample::bytesOf;
using vaultsample::readFile;
using vaultsample::writeFile;

/// Whatever bytes are flipped, cut or newer: it is said, and looking at it changes nothing.
class TestVaultDamage : public VaultTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFlippedByteOfTheHeaderIsDamage();
    void flippedBytesOfTheFirstPageAreMetOnOpening();
    void flippedBytesOfTheDataAreNeverWrongData();
    void flippedBytesAfterACrashAreNeverWrongData();
    void lostData_data();
    void lostData();
    void newerFormat_data();
    void newerFormat();
    void nothingIsWrittenAfterDamage();

private:
    /// As the folder would be after kill -9: a copy of the files of a vault that is open.
    void makeCrashedVault(const QByteArray &sql);
    /// Flips data.db at \a offset, looks, and puts it back. Sets m_openCode.
    void lookAtFlip(const QMap<QString, QByteArray> &sound, qsizetype offset);

    ErrorCode m_openCode = ErrorCode::Internal; ///< of the last lookAtFlip(); Internal: it opened
};

void TestVaultDamage::makeCrashedVault(const QByteArray &sql)
{
    makeFilledVault();
    auto vault = open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->run([&](Database &db) { return db.execute(sql); }).result());
    const QMap<QString, QByteArray> files = bytesOf(m_folder);
    QVERIFY(files.contains(u"data.db-wal"_s));
    vault->reset();
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY(writeFile(m_folder + u'/' + file.key(), file.value()));
}

void TestVaultDamage::lookAtFlip(const QMap<QString, QByteArray> &sound, qsizetype offset)
{
    QByteArray flipped = sound[u"data.db"_s];
    flipped[offset] = static_cast<char>(flipped[offset] ^ 0x10);
    for (auto file = sound.begin(); file != sound.end(); ++file)
        QVERIFY(writeFile(m_folder + u'/' + file.key(), file.key() == "data.db"_L1 ? flipped : file.value()));
    const auto before = bytesOf(m_folder);
    auto vault = open();
    m_openCode = vault ? ErrorCode::Internal : vault.error().code;
    if (!vault) {
        QVERIFY2(m_openCode == ErrorCode::VaultDamaged, qPrintable(vault.error().message));
        QCOMPARE(bytesOf(m_folder), before);
        return;
    }
    const auto loaded = (*vault)->run(vaultsample::load).result();
    if (loaded)
        QVERIFY2(*loaded == vaultsample::content(), qPrintable(u"offset %1"_s.arg(offset)));
    else
        QVERIFY2(loaded.error().code == ErrorCode::VaultDamaged,
                 qPrintable(QString(loaded.error().message + loaded.error().details)));
    vault->reset();
    if (!sound.contains(u"data.db-wal"_s))
        QCOMPARE(bytesOf(m_folder), before);
}

void TestVaultDamage::everyFlippedByteOfTheHeaderIsDamage()
{
    makeFilledVault();
    const QString path = m_folder + u"/header.json"_s;
    const QByteArray sound = readFile(path);
    for (qsizetype offset = 0; offset < sound.size(); ++offset) {
        for (const char mask : {'\x01', '\x80'}) {
            QByteArray flipped = sound;
            flipped[offset] = static_cast<char>(flipped[offset] ^ mask);
            QVERIFY(writeFile(path, flipped));
            const auto before = bytesOf(m_folder);
            const auto vault = open();
            QVERIFY2(!vault && vault.error().code == ErrorCode::VaultDamaged,
                     qPrintable(u"offset %1"_s.arg(offset)));
            QCOMPARE(bytesOf(m_folder), before);
        }
    }
    qInfo("cases: %lld", static_cast<long long>(sound.size()) * 2);
    QVERIFY(writeFile(path, sound));
    VERIFY_OK(open());
}

void TestVaultDamage::flippedBytesOfTheFirstPageAreMetOnOpening()
{
    makeFilledVault();
    const auto sound = bytesOf(m_folder);
    // SQLCipher 3 ends a page with 16 bytes of vector, 20 of authentication code and 12 that are unused.
    for (qsizetype offset = 0; offset < 4096 - 12; offset += 11) {
        lookAtFlip(sound, offset);
        QVERIFY2(m_openCode == ErrorCode::VaultDamaged, qPrintable(u"offset %1"_s.arg(offset)));
    }
}

void TestVaultDamage::flippedBytesOfTheDataAreNeverWrongData()
{
    makeFilledVault();
    const auto sound = bytesOf(m_folder);
    const qsizetype size = sound[u"data.db"_s].size();
    QVERIFY(size > 20 * 4096);
    for (qsizetype offset = 4096; offset < size && !QTest::currentTestFailed(); offset += 211)
        lookAtFlip(sound, offset);
}

void TestVaultDamage::flippedBytesAfterACrashAreNeverWrongData()
{
    makeCrashedVault("UPDATE scopes SET note = note");
    const auto sound = bytesOf(m_folder);
    const qsizetype size = sound[u"data.db"_s].size();
    for (qsizetype offset = 0; offset < size && !QTest::currentTestFailed(); offset += 977)
        lookAtFlip(sound, offset);
}

void TestVaultDamage::lostData_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("bytesLeft");
    QTest::newRow("data missing") << u"data.db"_s << -1;
    QTest::newRow("data empty") << u"data.db"_s << 0;
    QTest::newRow("data half a page") << u"data.db"_s << 2048;
    QTest::newRow("data one page") << u"data.db"_s << 4096;
    QTest::newRow("data cut") << u"data.db"_s << 10 * 4096 + 5;
    QTest::newRow("header missing") << u"header.json"_s << -1;
    QTest::newRow("header empty") << u"header.json"_s << 0;
    QTest::newRow("header cut") << u"header.json"_s << 100;
}

void TestVaultDamage::lostData()
{
    QFETCH(QString, file);
    QFETCH(int, bytesLeft);
    makeFilledVault();
    const QString path = m_folder + u'/' + file;
    if (bytesLeft < 0)
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::resize(path, bytesLeft));
    const auto before = bytesOf(m_folder);
    VERIFY_ERROR(open(), ErrorCode::VaultDamaged);
    QCOMPARE(bytesOf(m_folder), before);
}

void TestVaultDamage::newerFormat_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("header") << u"header"_s;
    QTest::newRow("schema") << u"schema"_s;
    QTest::newRow("schema, after a crash of the newer version") << u"crash"_s;
}

void TestVaultDamage::newerFormat()
{
    QFETCH(QString, what);
    if (what == "crash"_L1) {
        makeCrashedVault("PRAGMA user_version = 9999");
    } else if (what == "schema"_L1) {
        auto vault = vaultsample::makeVault(m_folder);
        QVERIFY(vault);
        VERIFY_OK(vault->run([](Database &db) { return db.execute("PRAGMA user_version = 9999"); }).result());
    } else {
        makeFilledVault();
        auto header = VaultHeader::read(m_folder).value();
        header.format = 2;
        VERIFY_OK(header.write(m_folder));
    }
    const auto before = bytesOf(m_folder);
    VERIFY_ERROR(open(), ErrorCode::VaultNewerFormat);
    VERIFY_ERROR(open(), ErrorCode::VaultNewerFormat);
    QCOMPARE(bytesOf(m_folder), before);
}

void TestVaultDamage::nothingIsWrittenAfterDamage()
{
    makeFilledVault();
    const QString path = m_folder + u"/data.db"_s;
    QByteArray data = readFile(path);
    // The last page holds the end of the long credential: a page of which SQLite expects no structure,
    // so that only the check of SQLCipher tells.
    data[data.size() - 4000] = static_cast<char>(data[data.size() - 4000] ^ 1);
    QVERIFY(writeFile(path, data));
    auto vault = open();
    VERIFY_OK(vault);
    VERIFY_ERROR((*vault)->run(vaultsample::load).result(), ErrorCode::VaultDamaged);
    VERIFY_ERROR((*vault)->run([](Database &db) { return db.execute("CREATE TABLE t (a)"); }).result(),
                 ErrorCode::VaultDamaged);
    vault->reset();
    QCOMPARE(readFile(path), data);
}

QTEST_GUILESS_MAIN(TestVaultDamage)
#include "tst_vaultdamage.moc"
