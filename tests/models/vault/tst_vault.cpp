// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/connectionrepository.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>

using namespace claviger;
using namespace Qt::StringLiterals;
using vaultsample::bytesOf;
using vaultsample::readFile;
using vaultsample::writeFile;

/// Every state that a vault can be found in, and that looking at it changes nothing.
class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void createsAndOpens();
    void filesAreForTheOwnerOnly();
    void foldersWithOddNames_data();
    void foldersWithOddNames();
    void refusesToCreateOverSomething();
    void clearsAwayACreationThatWasKilled_data();
    void clearsAwayACreationThatWasKilled();
    void refusesAnEmptyPassphrase();
    void missing_data();
    void missing();
    void wrongPassphrase_data();
    void wrongPassphrase();
    void changesThePassphrase();
    void costsAreRecordedAndRaised();
    void wrongOldPassphraseChangesNothing();
    void keychainSlotOpens();
    void keychainSlotIsReplacedAndRemoved();
    void everyFlippedByteOfTheHeaderIsDamage();
    void flippedBytesOfTheFirstPageAreMetOnOpening();
    void flippedBytesOfTheDataAreNeverWrongData();
    void flippedBytesAfterACrashAreNeverWrongData();
    void lostData_data();
    void lostData();
    void newerFormat_data();
    void newerFormat();
    void nothingIsWrittenAfterDamage();
    void inUseByAnotherProcess();
    void inUseInThisProcess();
    void pendingWorkIsFinishedOnDestruction();
    void secretsAreNowhereInTheFolder();

private:
    [[nodiscard]] Result<std::unique_ptr<Vault>> open()
    {
        return Vault::open(m_folder, vaultsample::passphrase());
    }
    /// Fills a new vault at m_folder and closes it.
    void makeFilledVault();
    /// As the folder would be after kill -9: a copy of the files of a vault that is open.
    void makeCrashedVault(const QByteArray &sql);
    /// Flips data.db at \a offset, looks, and puts it back. Sets m_seen.
    void lookAtFlip(const QMap<QString, QByteArray> &sound, qsizetype offset);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    ErrorCode m_openCode = ErrorCode::Internal; ///< of the last lookAtFlip(); Internal: it opened
};

void TestVault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"v.vault"_s);
}

void TestVault::makeFilledVault()
{
    auto vault = vaultsample::makeVault(m_folder);
    QVERIFY(vault);
    VERIFY_OK(
        vault->run([](Database &db) { return vaultsample::store(db, vaultsample::content()); }).result());
}

void TestVault::makeCrashedVault(const QByteArray &sql)
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

void TestVault::createsAndOpens()
{
    QString id;
    {
        auto vault = vaultsample::makeVault(m_folder);
        QVERIFY(vault);
        id = vault->details().id;
        QVERIFY(vault->details().bytes > 0);
    }
    QCOMPARE(bytesOf(m_folder).keys(), (QStringList{u"data.db"_s, u"header.json"_s}));
    const auto info = Vault::info(m_folder);
    VERIFY_OK(info);
    QCOMPARE(info->id, id);
    QCOMPARE(info->folder, m_folder);
    QCOMPARE(info->format, 1);
    QVERIFY(info->hasPassphraseSlot);
    QVERIFY(!info->hasKeychainSlot);
    QVERIFY(qAbs(info->created.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(info->bytes, readFile(m_folder + u"/data.db"_s).size());
    auto vault = open();
    VERIFY_OK(vault);
    QCOMPARE((*vault)->details().id, id);
}

void TestVault::filesAreForTheOwnerOnly()
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const auto check = [&] {
        QVERIFY(!(QFileInfo(m_folder).permissions() & others));
        for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    };
    makeFilledVault();
    check();
    auto vault = open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->changePassphrase(vaultsample::passphrase(), Secret("new"), KdfLimits::cheap()));
    VERIFY_OK((*vault)->run([](Database &db) { return db.execute("DELETE FROM changes"); }).result());
    QVERIFY(bytesOf(m_folder).contains(u"data.db-wal"_s));
    check();
}

void TestVault::foldersWithOddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space and percent") << u"a b%20c"_s;
    QTest::newRow("question and hash") << u"a?mode=ro#x&y"_s;
    QTest::newRow("unicode") << u"Zoë 🔑"_s;
    QTest::newRow("like a URL") << u"file:x"_s;
    QTest::newRow("quotes") << u"it's \"mine\""_s;
    QTest::newRow("nested") << u"not/yet/there"_s;
}

void TestVault::foldersWithOddNames()
{
    QFETCH(QString, name);
    m_folder = m_dir->filePath(name);
    makeFilledVault();
    auto vault = open();
    VERIFY_OK(vault);
    QVERIFY((*vault)->run(vaultsample::load).result().value() == vaultsample::content());
}

void TestVault::refusesToCreateOverSomething()
{
    makeFilledVault();
    const auto before = bytesOf(m_folder);
    VERIFY_ERROR(Vault::create(m_folder, Secret("x"), KdfLimits::cheap()), ErrorCode::Invalid);
    QCOMPARE(bytesOf(m_folder), before);
    VERIFY_ERROR(Vault::create(m_folder + u"/data.db"_s, Secret("x"), KdfLimits::cheap()),
                 ErrorCode::Invalid);
    QVERIFY(QDir().mkdir(m_dir->filePath(u"empty"_s)));
    VERIFY_OK(Vault::create(m_dir->filePath(u"empty"_s), Secret("x"), KdfLimits::cheap()));
}

void TestVault::clearsAwayACreationThatWasKilled_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<bool>("cleared");
    QTest::newRow("the mark alone") << QStringList{u"unfinished"_s} << true;
    QTest::newRow("half a database") << QStringList{u"unfinished"_s, u"data.db"_s, u"data.db-wal"_s} << true;
    QTest::newRow("half a header") << QStringList{u"unfinished"_s, u"data.db"_s, u"header.json.aXb12"_s}
                                   << true;
    QTest::newRow("a vault without its header") << QStringList{u"data.db"_s} << false;
    QTest::newRow("somebody's file") << QStringList{u"unfinished"_s, u"letter.txt"_s} << false;
    QTest::newRow("a whole vault") << QStringList{u"unfinished"_s, u"data.db"_s, u"header.json"_s} << false;
}

void TestVault::clearsAwayACreationThatWasKilled()
{
    QFETCH(const QStringList, left);
    QFETCH(const bool, cleared);
    QVERIFY(QDir().mkpath(m_folder));
    for (const QString &name : left) {
        QFile file(m_folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("torn") == 4);
    }
    const auto before = bytesOf(m_folder);
    if (cleared) {
        VERIFY_OK(Vault::create(m_folder, Secret("x"), KdfLimits::cheap()));
        VERIFY_OK(Vault::open(m_folder, Secret("x")));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), (QStringList{u"data.db"_s, u"header.json"_s}));
    } else {
        VERIFY_ERROR(Vault::create(m_folder, Secret("x"), KdfLimits::cheap()), ErrorCode::Invalid);
        QCOMPARE(bytesOf(m_folder), before);
    }
}

void TestVault::refusesAnEmptyPassphrase()
{
    VERIFY_ERROR(Vault::create(m_folder, Secret(), KdfLimits::cheap()), ErrorCode::Invalid);
    QVERIFY(!QFileInfo::exists(m_folder));
}

void TestVault::missing_data()
{
    QTest::addColumn<bool>("folderExists");
    QTest::newRow("no folder") << false;
    QTest::newRow("empty folder") << true;
}

void TestVault::missing()
{
    QFETCH(bool, folderExists);
    if (folderExists)
        QVERIFY(QDir().mkdir(m_folder));
    VERIFY_ERROR(open(), ErrorCode::VaultMissing);
    VERIFY_ERROR(Vault::info(m_folder), ErrorCode::VaultMissing);
    QCOMPARE(QFileInfo::exists(m_folder), folderExists);
}

void TestVault::wrongPassphrase_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    const QByteArray right = vaultsample::passphrase().expose().toByteArray();
    QTest::newRow("other") << QByteArray("wrong");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("longer") << right + ' ';
    QTest::newRow("shorter") << right.chopped(1);
    QTest::newRow("other case") << right.toUpper();
}

void TestVault::wrongPassphrase()
{
    QFETCH(QByteArray, passphrase);
    makeFilledVault();
    const auto before = bytesOf(m_folder);
    VERIFY_ERROR(Vault::open(m_folder, Secret(passphrase)), ErrorCode::VaultWrongPassphrase);
    QCOMPARE(bytesOf(m_folder), before);
    VERIFY_OK(open());
}

void TestVault::changesThePassphrase()
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

void TestVault::costsAreRecordedAndRaised()
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

void TestVault::wrongOldPassphraseChangesNothing()
{
    makeFilledVault();
    auto vault = open();
    VERIFY_OK(vault);
    const QByteArray header = readFile(m_folder + u"/header.json"_s);
    VERIFY_ERROR((*vault)->changePassphrase(Secret("wrong"), Secret("new"), KdfLimits::cheap()),
                 ErrorCode::VaultWrongPassphrase);
    QCOMPARE(readFile(m_folder + u"/header.json"_s), header);
}

void TestVault::keychainSlotOpens()
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

void TestVault::keychainSlotIsReplacedAndRemoved()
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

void TestVault::everyFlippedByteOfTheHeaderIsDamage()
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

void TestVault::lookAtFlip(const QMap<QString, QByteArray> &sound, qsizetype offset)
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

void TestVault::flippedBytesOfTheFirstPageAreMetOnOpening()
{
    makeFilledVault();
    const auto sound = bytesOf(m_folder);
    // SQLCipher 3 ends a page with 16 bytes of vector, 20 of authentication code and 12 that are unused.
    for (qsizetype offset = 0; offset < 4096 - 12; offset += 11) {
        lookAtFlip(sound, offset);
        QVERIFY2(m_openCode == ErrorCode::VaultDamaged, qPrintable(u"offset %1"_s.arg(offset)));
    }
}

void TestVault::flippedBytesOfTheDataAreNeverWrongData()
{
    makeFilledVault();
    const auto sound = bytesOf(m_folder);
    const qsizetype size = sound[u"data.db"_s].size();
    QVERIFY(size > 20 * 4096);
    for (qsizetype offset = 4096; offset < size && !QTest::currentTestFailed(); offset += 211)
        lookAtFlip(sound, offset);
}

void TestVault::flippedBytesAfterACrashAreNeverWrongData()
{
    makeCrashedVault("UPDATE scopes SET note = note");
    const auto sound = bytesOf(m_folder);
    const qsizetype size = sound[u"data.db"_s].size();
    for (qsizetype offset = 0; offset < size && !QTest::currentTestFailed(); offset += 977)
        lookAtFlip(sound, offset);
}

void TestVault::lostData_data()
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

void TestVault::lostData()
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

void TestVault::newerFormat_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("header") << u"header"_s;
    QTest::newRow("schema") << u"schema"_s;
    QTest::newRow("schema, after a crash of the newer version") << u"crash"_s;
}

void TestVault::newerFormat()
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

void TestVault::nothingIsWrittenAfterDamage()
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

void TestVault::inUseByAnotherProcess()
{
    makeFilledVault();
    QProcess child;
    child.start(QStringLiteral(VAULT_CHILD), {u"hold"_s, m_folder});
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readAllStandardOutput(), "ready\n");
    const auto before = bytesOf(m_folder);
    VERIFY_ERROR(open(), ErrorCode::VaultInUse);
    const QString told = open().error().message;
    QVERIFY2(told.contains(u"vaultchild (number %1)"_s.arg(child.processId())), qPrintable(told));
    VERIFY_OK(Vault::info(m_folder));
    QCOMPARE(bytesOf(m_folder), before);
    child.kill(); // as kill -9: nothing is left that would keep the next one out
    QVERIFY(child.waitForFinished());
    auto vault = open();
    VERIFY_OK(vault);
    QVERIFY((*vault)->run(vaultsample::load).result().value() == vaultsample::content());
}

void TestVault::inUseInThisProcess()
{
    auto first = vaultsample::makeVault(m_folder);
    QVERIFY(first);
    VERIFY_ERROR(open(), ErrorCode::VaultInUse);
    QVERIFY(open().error().message.startsWith("This program"_L1));
    first.reset();
    VERIFY_OK(open());
}

void TestVault::pendingWorkIsFinishedOnDestruction()
{
    std::atomic<int> finished = 0;
    QList<int> order;
    {
        auto vault = vaultsample::makeVault(m_folder);
        QVERIFY(vault);
        for (int i = 0; i < 50; ++i) {
            (void)vault->run([&, i](Database &db) -> Done {
                order << i; // one thread: no lock
                const Done done = db.execute(QByteArray("CREATE TABLE t" + QByteArray::number(i) + " (a)"));
                finished += done ? 1 : 0;
                return done;
            });
        }
    }
    QCOMPARE(finished.load(), 50);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    auto vault = open();
    VERIFY_OK(vault);
    const auto tables = (*vault)->run([](Database &db) {
        return db.number("SELECT count(*) FROM sqlite_master WHERE name GLOB 't[0-9]*'");
    });
    QCOMPARE(tables.result().value(), 50);
}

void TestVault::secretsAreNowhereInTheFolder()
{
    const QByteArray planted = "planted-3f9c1d-secret";
    auto vault = vaultsample::makeVault(m_folder);
    QVERIFY(vault);
    auto content = vaultsample::content();
    content.credential = planted;
    VERIFY_OK(vault->run([&](Database &db) { return vaultsample::store(db, content); }).result());
    const Secret wrapping = vault->addKeychainSlot().value();
    const QByteArray key = wrapping.expose().toByteArray();
    const QByteArray passphrase = vaultsample::passphrase().expose().toByteArray();
    const auto check = [&] {
        const auto files = bytesOf(m_folder);
        for (const QByteArray &secret :
             {planted, passphrase, key, QByteArray("bare"), QByteArray("SQLite format")}) {
            for (const QByteArray &form : {secret, secret.toHex(), secret.toBase64()}) {
                for (auto file = files.begin(); file != files.end(); ++file)
                    QVERIFY2(!file.value().contains(form), qPrintable(file.key()));
            }
        }
    };
    QVERIFY(bytesOf(m_folder).contains(u"data.db-wal"_s));
    check(); // with the log
    vault.reset();
    check();
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
