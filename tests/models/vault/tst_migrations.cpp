// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/database.h"
#include "models/vault/keybox.h"
#include "models/vault/migrations.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDir>
#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void shippedStepsApplyOnce();
    void failingStepRollsBack_data();
    void failingStepRollsBack();
    void newerIsRefused();
    void sampleVaultOfEachVersionOpens_data();
    void sampleVaultOfEachVersionOpens();

private:
    void addStep(const QString &name, const QByteArray &sql)
    {
        QVERIFY(vaultsample::writeFile(m_dir->filePath(name), sql));
    }
    [[nodiscard]] qint64 number(const char *sql) { return m_database->number(sql).value_or(-1); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

void TestMigrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"data.db"_s), KeyBox::newKey(), Database::Mode::Create);
    VERIFY_OK(database);
    m_database = std::move(*database);
}

void TestMigrations::shippedStepsApplyOnce()
{
    const Migrations migrations;
    QVERIFY(migrations.latest() >= 1);
    VERIFY_OK(migrations.apply(*m_database));
    QCOMPARE(number("PRAGMA user_version"), migrations.latest());
    VERIFY_OK(migrations.apply(*m_database));
    QCOMPARE(number("PRAGMA foreign_keys"), 1);
    QCOMPARE(number("PRAGMA secure_delete"), 1);
    QCOMPARE(number("PRAGMA synchronous"), 2);
    QCOMPARE(number("PRAGMA temp_store"), 2);
    QCOMPARE(m_database->text("PRAGMA journal_mode").value(), u"wal"_s);
    QCOMPARE(number("PRAGMA page_size"), 4096);
}

void TestMigrations::failingStepRollsBack_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("syntax") << QByteArray(
        "CREATE TABLE two (a);\nINSERT INTO one VALUES (2);\nCREATE TABEL x;");
    QTest::newRow("constraint") << QByteArray("CREATE TABLE two (a);\nINSERT INTO one VALUES (2), (1);");
    QTest::newRow("unknown table") << QByteArray("DROP TABLE one;\nINSERT INTO nowhere VALUES (1);");
}

void TestMigrations::failingStepRollsBack()
{
    QFETCH(QByteArray, broken);
    addStep(u"001_one.sql"_s, "CREATE TABLE one (a UNIQUE);\nINSERT INTO one VALUES (1); -- done\n");
    addStep(u"002_two.sql"_s, broken);
    addStep(u"003_three.sql"_s, "CREATE TABLE three (a);");
    const Done done = Migrations(m_dir->path()).apply(*m_database);
    QVERIFY(!done);
    QVERIFY(done.error().details.contains(u"step 2"_s));
    QCOMPARE(number("PRAGMA user_version"), 1);
    QCOMPARE(number("SELECT count(*) FROM sqlite_master WHERE type = 'table'"), 1);
    QCOMPARE(number("SELECT count(*) FROM one"), 1);
    QVERIFY(!m_database->isInTransaction());

    addStep(u"002_two.sql"_s, "CREATE TABLE two (a);");
    VERIFY_OK(Migrations(m_dir->path()).apply(*m_database));
    QCOMPARE(number("PRAGMA user_version"), 3);
    QCOMPARE(number("SELECT count(*) FROM sqlite_master WHERE type = 'table'"), 3);
}

void TestMigrations::newerIsRefused()
{
    addStep(u"001_one.sql"_s, "CREATE TABLE one (a);");
    VERIFY_OK(m_database->execute("PRAGMA user_version = 2"));
    VERIFY_ERROR(Migrations(m_dir->path()).apply(*m_database), ErrorCode::VaultNewerFormat);
    QCOMPARE(number("SELECT count(*) FROM sqlite_master"), 0);
}

void TestMigrations::sampleVaultOfEachVersionOpens_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Migrations().latest(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestMigrations::sampleVaultOfEachVersionOpens()
{
    QFETCH(int, version);
    // A copy: opening brings a vault to the newest version.
    const QString folder = m_dir->filePath(u"copy.vault"_s);
    QVERIFY(QDir().mkdir(folder));
    const auto files =
        vaultsample::bytesOf(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/data/vault-v%1").arg(version));
    QCOMPARE(files.keys(), (QStringList{u"data.db"_s, u"header.json"_s}));
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY(vaultsample::writeFile(folder + u'/' + file.key(), file.value()));
    auto vault = Vault::open(folder, Secret("sample"));
    VERIFY_OK(vault);
    const auto loaded = (*vault)->run(vaultsample::load).result();
    VERIFY_OK(loaded);
    auto expected = vaultsample::content();
    // Before version 2 nobody asked whether a secret was stored; it is taken to have been.
    for (Operation &operation : expected.operations) {
        if (version < 2 && (operation.state == Operation::State::Confirmed ||
                            operation.state == Operation::State::CuttingOver))
            operation.handedOver = operation.updated;
    }
    QCOMPARE(loaded->connections, expected.connections);
    QCOMPARE(loaded->keys, expected.keys);
    QVERIFY(*loaded == expected);
    QCOMPARE((*vault)->run([](Database &db) { return db.number("PRAGMA user_version"); }).result().value(),
             Migrations().latest());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
