// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyrepository.h"
#include "models/vault/migrations.h"
#include "models/vault/operationrepository.h"
#include "models/vault/workspacerepository.h"
#include "tests/faults/faultyvfs.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

int stepsLeft = 0; // until a step fails; 0: none will

} // namespace

// The linker puts this in the place of every call of sqlite3_step() in the vault (--wrap).
extern "C" int __real_sqlite3_step(sqlite3_stmt *statement);
extern "C" int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    if (stepsLeft > 0 && --stepsLeft == 0)
        return SQLITE_IOERR;
    return __real_sqlite3_step(statement);
}

/// The i-th step or disk access fails, for every i; the process is killed; the disk is full.
class TestVaultFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFailedStepRollsBack();
    void everyFailedAccessOfASave_data();
    void everyFailedAccessOfASave();
    void everyFailedAccessOfOpening_data();
    void everyFailedAccessOfOpening();
    void everyFailedAccessOfAMigration_data();
    void everyFailedAccessOfAMigration();
    void fullDiskIsSaidAndPasses();
    void killedWritersLeaveWholeTransactions();
    void killedCreationsCanBeRepeated();

private:
    [[nodiscard]] Result<std::unique_ptr<Vault>> open()
    {
        return Vault::open(m_folder, vaultsample::passphrase());
    }
    /// True if the vault is as empty as a new one.
    [[nodiscard]] static Result<bool> isEmpty(Database &database);
    void checkAfterKill(int committed);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

void TestVaultFaults::initTestCase()
{
    faultyvfs::install();
}

void TestVaultFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"v.vault"_s);
    QVERIFY(vaultsample::makeVault(m_folder));
}

Result<bool> TestVaultFaults::isEmpty(Database &database)
{
    return database
        .number("SELECT (SELECT count(*) FROM connections) + (SELECT count(*) FROM credentials)"
                " + (SELECT count(*) FROM keys) + (SELECT count(*) FROM operations)")
        .map([](qint64 rows) { return rows == 0; });
}

void TestVaultFaults::everyFailedStepRollsBack()
{
    auto vault = open();
    VERIFY_OK(vault);
    const auto content = vaultsample::content();
    int failures = 0;
    for (int i = 1;; ++i) {
        const Done done = (*vault)
                              ->run([&](Database &db) {
                                  stepsLeft = i;
                                  const Done stored = vaultsample::store(db, content);
                                  stepsLeft = 0;
                                  return stored;
                              })
                              .result();
        if (done)
            break;
        ++failures;
        VERIFY_ERROR(done, ErrorCode::VaultFailed);
        const auto [empty, open] =
            (*vault)
                ->run(
                    [](Database &db) { return std::pair(isEmpty(db).value_or(false), db.isInTransaction()); })
                .result();
        QVERIFY2(empty && !open, qPrintable(u"step %1"_s.arg(i)));
    }
    QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
    QVERIFY((*vault)->run(vaultsample::load).result().value() == content);
    qInfo("%d steps failed", failures);
}

void TestVaultFaults::everyFailedAccessOfASave_data()
{
    QTest::addColumn<faultyvfs::Kind>("kind");
    QTest::newRow("write") << faultyvfs::Kind::WriteError;
    QTest::newRow("sync") << faultyvfs::Kind::SyncError;
    QTest::newRow("full") << faultyvfs::Kind::DiskFull;
}

void TestVaultFaults::everyFailedAccessOfASave()
{
    QFETCH(faultyvfs::Kind, kind);
    const auto content = vaultsample::content();
    int failures = 0;
    for (int i = 1;; ++i) {
        auto vault = open();
        VERIFY_OK(vault);
        faultyvfs::arm(kind, i);
        const Done stored =
            (*vault)->run([&](Database &db) { return vaultsample::store(db, content); }).result();
        if (!faultyvfs::disarm()) {
            VERIFY_OK(stored);
            break;
        }
        ++failures;
        VERIFY_ERROR(stored, ErrorCode::VaultFailed);
        vault->reset();
        auto again = open(); // as after a restart
        VERIFY_OK(again);
        QVERIFY2((*again)->run(isEmpty).result().value(), qPrintable(u"access %1"_s.arg(i)));
    }
    QVERIFY(failures > 0);
    auto vault = open();
    VERIFY_OK(vault);
    QVERIFY((*vault)->run(vaultsample::load).result().value() == content);
    qInfo("%d accesses failed", failures);
}

void TestVaultFaults::everyFailedAccessOfOpening_data()
{
    QTest::addColumn<faultyvfs::Kind>("kind");
    QTest::newRow("read") << faultyvfs::Kind::ReadError;
    QTest::newRow("write") << faultyvfs::Kind::WriteError;
    QTest::newRow("sync") << faultyvfs::Kind::SyncError;
}

void TestVaultFaults::everyFailedAccessOfOpening()
{
    QFETCH(faultyvfs::Kind, kind);
    {
        auto vault = open();
        VERIFY_OK(vault);
        const auto content = vaultsample::content();
        VERIFY_OK((*vault)->run([&](Database &db) { return vaultsample::store(db, content); }).result());
    }
    for (int i = 1;; ++i) {
        faultyvfs::arm(kind, i);
        const auto loaded = open().and_then(
            [](const std::unique_ptr<Vault> &vault) { return vault->run(vaultsample::load).result(); });
        if (!faultyvfs::disarm()) {
            VERIFY_OK(loaded);
            break;
        }
        // A failure may be overcome (SQLite reads again), but it never shows as other contents.
        QVERIFY(!loaded || *loaded == vaultsample::content());
        const auto again = open().and_then(
            [](const std::unique_ptr<Vault> &vault) { return vault->run(vaultsample::load).result(); });
        VERIFY_OK(again);
        QVERIFY(*again == vaultsample::content());
    }
}

void TestVaultFaults::everyFailedAccessOfAMigration_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<faultyvfs::Kind>("kind");
    for (int version = 1; version < Migrations().latest(); ++version) {
        QTest::addRow("%d, read", version) << version << faultyvfs::Kind::ReadError;
        QTest::addRow("%d, write", version) << version << faultyvfs::Kind::WriteError;
        QTest::addRow("%d, sync", version) << version << faultyvfs::Kind::SyncError;
        QTest::addRow("%d, full", version) << version << faultyvfs::Kind::DiskFull;
    }
}

/// A vault of an earlier version is either as it was or of this version, and opens the next time.
void TestVaultFaults::everyFailedAccessOfAMigration()
{
    QFETCH(int, version);
    QFETCH(faultyvfs::Kind, kind);
    const auto files =
        vaultsample::bytesOf(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/data/vault-v%1").arg(version));
    const Secret passphrase("sample");
    const auto load = [&](const QString &folder) {
        return Vault::open(folder, passphrase).and_then([](const std::unique_ptr<Vault> &vault) {
            return vault->run(vaultsample::load).result();
        });
    };
    const auto copy = [&](const QString &name) {
        const QString folder = m_dir->filePath(name);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        for (auto file = files.begin(); file != files.end(); ++file)
            [&] { QVERIFY(vaultsample::writeFile(folder + u'/' + file.key(), file.value())); }();
        return folder;
    };
    const auto undisturbed = load(copy(u"undisturbed.vault"_s));
    VERIFY_OK(undisturbed);
    int failures = 0;
    for (int i = 1;; ++i) {
        const QString folder = copy(u"old.vault"_s);
        faultyvfs::arm(kind, i);
        auto opened = Vault::open(folder, passphrase);
        if (!faultyvfs::disarm()) {
            VERIFY_OK(opened);
            break;
        }
        ++failures;
        QVERIFY2(opened || opened.error().message.size() > 20, qPrintable(u"access %1"_s.arg(i)));
        if (opened)
            opened->reset();
        const auto again = load(folder);
        QVERIFY2(again, again ? "" : qPrintable(u"access %1: %2"_s.arg(i).arg(again.error().message)));
        QVERIFY2(*again == *undisturbed, qPrintable(u"access %1"_s.arg(i)));
    }
    QVERIFY(failures > 0);
    qInfo("cases: %d", failures);
}

void TestVaultFaults::fullDiskIsSaidAndPasses()
{
    auto vault = open();
    VERIFY_OK(vault);
    const auto store = [](Database &db) { return vaultsample::store(db, vaultsample::content()); };
    faultyvfs::arm(faultyvfs::Kind::DiskFull, 3);
    const Done full = (*vault)->run(store).result();
    QVERIFY(faultyvfs::disarm());
    VERIFY_ERROR(full, ErrorCode::VaultFailed);
    QVERIFY(full.error().message.contains(u"disk is full"_s));
    VERIFY_OK((*vault)->run(store).result()); // the same vault, without a restart
    QVERIFY((*vault)->run(vaultsample::load).result().value() == vaultsample::content());
}

void TestVaultFaults::checkAfterKill(int committed)
{
    auto vault = open();
    VERIFY_OK(vault);
    const auto workspaces =
        (*vault)->run([](Database &db) { return WorkspaceRepository(db).ofConnection(u"c-1"_s); }).result();
    VERIFY_OK(workspaces);
    QSet<QString> rounds;
    for (const Workspace &workspace : *workspaces) {
        if (workspace.id.startsWith(u"bulk"_s))
            rounds << workspace.plan;
    }
    QVERIFY2(rounds.size() <= 1, "a transaction was torn");
    const int round = rounds.isEmpty() ? 0 : rounds.values().first().toInt();
    QVERIFY2(round >= committed, "a committed transaction was lost");
    const auto operations =
        (*vault)->run([](Database &db) { return OperationRepository(db).all(1); }).result();
    VERIFY_OK(operations);
    if (round > 0)
        QCOMPARE(operations->first().keyName, QString::number(round));
    QCOMPARE((*vault)->run([](Database &db) { return db.text("PRAGMA integrity_check"); }).result().value(),
             u"ok"_s);
}

void TestVaultFaults::killedWritersLeaveWholeTransactions()
{
    {
        auto vault = open();
        VERIFY_OK(vault);
        const auto content = vaultsample::content();
        VERIFY_OK((*vault)->run([&](Database &db) { return vaultsample::store(db, content); }).result());
    }
    int committed = 0;
    for (int kill = 0; kill < 30; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(VAULT_CHILD), {u"write"_s, m_folder});
        QVERIFY(writer.waitForReadyRead());
        // At a random moment within the time that a few transactions take.
        (void)writer.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(40)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        QCOMPARE(lines.first(), "ready");
        if (lines.size() > 2) // the part after the last line break may be half a number
            committed = lines[lines.size() - 2].toInt();
        checkAfterKill(committed);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(committed > 0);
    qInfo("30 kills, %d transactions", committed);
}

void TestVaultFaults::killedCreationsCanBeRepeated()
{
    int whole = 0;
    int torn = 0;
    for (int kill = 0; kill < 30; ++kill) {
        const QString folder = m_dir->filePath(u"made-%1.vault"_s.arg(kill));
        QProcess maker;
        maker.start(QStringLiteral(VAULT_CHILD), {u"create"_s, folder});
        QVERIFY(maker.waitForReadyRead());
        (void)maker.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(150)));
        maker.kill();
        QVERIFY(maker.state() == QProcess::NotRunning || maker.waitForFinished());
        // Whether the header was written decides; there is nothing between.
        if (QFile::exists(folder + u"/header.json"_s)) {
            VERIFY_OK(Vault::open(folder, vaultsample::passphrase()));
            ++whole;
        } else {
            VERIFY_OK(Vault::create(folder, vaultsample::passphrase(), KdfLimits::cheap()));
            ++torn;
        }
    }
    qInfo("30 kills: %d vaults whole, %d made again", whole, torn);
}

QTEST_GUILESS_MAIN(TestVaultFaults)
#include "tst_vaultfaults.moc"
