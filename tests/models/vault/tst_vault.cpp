// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaulttest.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <atomic>

using namespace claviger;
using namespace Qt::StringLiterals;
using vaultsample::bytesOf;
using vaultsample::readFile;

/// A vault is created, opened and closed, and what its folder shows meanwhile.
class TestVault : public VaultTest
{
    Q_OBJECT
private Q_SLOTS:
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
    void inUseByAnotherProcess();
    void inUseInThisProcess();
    void pendingWorkIsFinishedOnDestruction();
    void secretsAreNowhereInTheFolder();
};

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
