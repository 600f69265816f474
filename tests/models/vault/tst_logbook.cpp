// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/failedunlocks.h"
#include "models/vault/formrepository.h"
#include "models/vault/logbook.h"
#include "models/vault/logbookexport.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

Act actNumber(int number)
{
    Act act;
    act.time = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123 + number, QTimeZone::utc()).toUTC();
    act.kind = allActKinds().at(number % allActKinds().size());
    act.outcome = number % 3 == 0 ? Act::Outcome::Failed : Act::Outcome::Succeeded;
    act.place = u"Acme, \"prod\""_s;
    act.object = u"=key %1"_s.arg(number);
    act.note = u"Zeile\nzwei ü"_s;
    return act;
}

} // namespace

/// The local journal: every change of what was written is seen and named.
class TestLogbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wordsOfKindsAreDistinct();
    void aWholeJournalIsWhole();
    void tampering_data();
    void tampering();
    void everyFieldIsCovered_data();
    void everyFieldIsCovered();
    void vaultActsAreInIt();
    void exportsComeBackAndAreCompared();
    void failedUnlocksWaitForTheVault();
    void whoGuessesHasToWait();
    void formsAreKeptInOrder();

private:
    [[nodiscard]] LogbookCheck check()
    {
        return m_vault->run([](Database &db) { return Logbook(db).verify(); }).result().value();
    }
    [[nodiscard]] QList<Act> acts()
    {
        return m_vault->run([](Database &db) { return Logbook(db).all(); }).result().value();
    }
    [[nodiscard]] Done execute(const QByteArray &sql)
    {
        return m_vault->run([sql](Database &db) { return db.execute(sql); }).result();
    }
    void append(int count)
    {
        for (int i = 0; i < count; ++i)
            VERIFY_OK(m_vault->run([i](Database &db) { return Logbook(db).append(actNumber(i)); }).result());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
};

void TestLogbook::init()
{
    m_vault.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = vaultsample::makeVault(m_dir->filePath(u"v.vault"_s));
    QVERIFY(m_vault);
}

void TestLogbook::wordsOfKindsAreDistinct()
{
    QSet<QString> words;
    for (const Act::Kind kind : allActKinds()) {
        QCOMPARE(actKindFromText(toText(kind)), kind);
        words.insert(toText(kind));
    }
    QCOMPARE(words.size(), allActKinds().size());
    QVERIFY(!words.contains(QString()));
}

void TestLogbook::aWholeJournalIsWhole()
{
    append(30);
    const LogbookCheck whole = check();
    QVERIFY2(whole.isWhole() && whole.sentence.isEmpty(), qPrintable(whole.sentence));
    QCOMPARE(whole.acts, 31); // and the creation of the vault
    QCOMPARE(acts().constFirst().kind, Act::Kind::CreateVault);
    QCOMPARE(whole.head, acts().constLast().hash);
    QCOMPARE(
        m_vault->run([](Database &db) { return Logbook(db).latest(2); }).result().value().constFirst().id,
        31);
}

void TestLogbook::tampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("brokenAt");
    QTest::addColumn<QString>("words");
    QTest::newRow("changed") << QByteArray("UPDATE acts SET note = 'nothing' WHERE id = 5") << 5
                             << u"act 5 is not"_s;
    QTest::newRow("first changed") << QByteArray("UPDATE acts SET time = time + 1 WHERE id = 1") << 1
                                   << u"act 1 is not"_s;
    QTest::newRow("one removed") << QByteArray("DELETE FROM acts WHERE id = 7") << 7 << u"act 7 is missing"_s;
    QTest::newRow("several removed") << QByteArray("DELETE FROM acts WHERE id IN (3, 4, 5)") << 3
                                     << u"acts 3 to 5"_s;
    QTest::newRow("removed and moved up")
        << QByteArray("DELETE FROM acts WHERE id = 3; UPDATE acts SET id = id - 1 WHERE id > 3") << 3
        << u"act 3 is not"_s;
    QTest::newRow("end removed") << QByteArray("DELETE FROM acts WHERE id > 8") << 9 << u"from act 9 to 11"_s;
    QTest::newRow("all removed") << QByteArray("DELETE FROM acts") << 1 << u"from act 1 to 11"_s;
    QTest::newRow("swapped")
        << QByteArray("UPDATE acts SET id = 99 WHERE id = 4; UPDATE acts SET id = 4 WHERE id = 5; "
                      "UPDATE acts SET id = 5 WHERE id = 99")
        << 4 << u"act 4 is not"_s;
    QTest::newRow("hash changed too")
        << QByteArray("UPDATE acts SET note = 'x', hash = x'00' WHERE id = 6") << 6 << u"act 6 is not"_s;
    QTest::newRow("inserted")
        << QByteArray("INSERT INTO acts (time, kind, outcome, place, object, note, hash) "
                      "SELECT time, kind, outcome, place, object, note, hash FROM acts WHERE id = 11")
        << 12 << u"act 12 is not"_s;
}

void TestLogbook::tampering()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, brokenAt);
    QFETCH(QString, words);
    append(10);
    QVERIFY(check().isWhole());
    VERIFY_OK(execute(sql));
    QCOMPARE(check().brokenAt, brokenAt);
    QVERIFY2(check().sentence.contains(words), qPrintable(check().sentence));
    // What is written afterwards does not heal it.
    append(2);
    QVERIFY(!check().isWhole());
    QCOMPARE(check().brokenAt, brokenAt);
}

void TestLogbook::everyFieldIsCovered_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *change :
         {"time = time + 1", "kind = 'lock'", "outcome = 'unknown'", "place = place || ' '", "object = ''",
          "note = 'other'", "place = 'Acme, \"prod\"=', object = 'key 2'"})
        QTest::newRow(change) << QByteArray(QByteArray("UPDATE acts SET ") + change + " WHERE id = 4");
}

void TestLogbook::everyFieldIsCovered()
{
    QFETCH(QByteArray, sql);
    append(5);
    VERIFY_OK(execute(sql));
    QCOMPARE(check().brokenAt, 4);
}

void TestLogbook::vaultActsAreInIt()
{
    VERIFY_OK(m_vault->changePassphrase(vaultsample::passphrase(), Secret("new"), KdfLimits::cheap()));
    QVERIFY(m_vault->addKeychainSlot());
    VERIFY_OK(m_vault->removeKeychainSlot());
    QVERIFY(!m_vault->changePassphrase(Secret("wrong"), Secret("newer"), KdfLimits::cheap()));
    QStringList kinds;
    for (const Act &act : acts())
        kinds << toText(act.kind);
    QCOMPARE(kinds, (QStringList{u"create_vault"_s, u"change_passphrase"_s, u"add_keychain"_s,
                                 u"remove_keychain"_s}));
    QVERIFY(check().isWhole());
}

void TestLogbook::exportsComeBackAndAreCompared()
{
    append(6);
    const QByteArray text = actsAsNdjson(acts());
    const auto read = actsFromNdjson(text);
    VERIFY_OK(read);
    QCOMPARE(*read, acts());
    append(2);
    VERIFY_OK(continues(acts(), *read));
    // Written anew as a whole, with hashes that fit: only the earlier export tells.
    QList<Act> anew = acts();
    QByteArray before;
    anew[3].note = u"another story"_s;
    for (Act &act : anew) {
        act.hash = Logbook::hashOf(act, before);
        before = act.hash;
    }
    QVERIFY(checkChain(anew, anew.constLast().id).isWhole());
    VERIFY_ERROR(continues(anew, *read), ErrorCode::Invalid);
    QVERIFY(continues(anew, *read).error().message.contains("act 4"_L1));
    VERIFY_ERROR(continues(acts().mid(0, 3), *read), ErrorCode::Invalid);
    auto forged = *read;
    forged[2].object = u"x"_s;
    QVERIFY(continues(acts(), forged).error().message.contains("export itself"_L1));
    VERIFY_ERROR(actsFromNdjson("{\"id\": 1}\n"), ErrorCode::Invalid);

    const QString csv = QString::fromUtf8(actsAsCsv(acts()));
    QVERIFY(csv.startsWith("id,time,kind,outcome,connection,object,note,hash\r\n"_L1));
    QVERIFY2(csv.contains("\"Acme, \"\"prod\"\"\",'=key 0,"_L1), qPrintable(csv.left(400)));
}

void TestLogbook::failedUnlocksWaitForTheVault()
{
    const FailedUnlocks failed(m_dir->filePath(u"not/yet/there"_s));
    QVERIFY(failed.of(u"a"_s).isEmpty());
    const QDateTime now = actNumber(0).time;
    failed.add(u"a"_s, now);
    failed.add(u"a"_s, now.addSecs(5));
    failed.add(u"../../b"_s, now);
    QCOMPARE(failed.of(u"a"_s), (QList<QDateTime>{now, now.addSecs(5)}));
    QCOMPARE(failed.of(u"../../b"_s).size(), 1);
    QCOMPARE(QDir(m_dir->filePath(u"not/yet/there"_s)).entryList(QDir::Files).size(), 2);
    failed.forget(u"a"_s, 1);
    QCOMPARE(failed.of(u"a"_s), (QList<QDateTime>{now.addSecs(5)}));
    failed.forget(u"a"_s, 1);
    QCOMPARE(QDir(m_dir->filePath(u"not/yet/there"_s)).entryList(QDir::Files).size(), 1);
    for (int i = 0; i < 1100; ++i)
        failed.add(u"a"_s, now);
    QCOMPARE(failed.of(u"a"_s).size(), 1000);
}

void TestLogbook::whoGuessesHasToWait()
{
    const FailedUnlocks failed(m_dir->path());
    QDateTime now = actNumber(0).time;
    QList<int> pauses;
    for (int attempt = 0; attempt < 12; ++attempt) {
        int waited = 0;
        for (; !failed.mayTry(u"a"_s, now); ++waited) {
            VERIFY_ERROR(failed.mayTry(u"a"_s, now), ErrorCode::VaultLocked);
            QVERIFY(failed.mayTry(u"a"_s, now).error().message.contains(u"wait"_s));
            now = now.addSecs(1);
        }
        pauses << waited;
        failed.add(u"a"_s, now);
    }
    QCOMPARE(pauses, (QList<int>{0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60}));
    VERIFY_OK(failed.mayTry(u"b"_s, now));              // another vault
    QVERIFY(!failed.mayTry(u"a"_s, now.addDays(-400))); // a clock that was set back ...
    VERIFY_OK(failed.mayTry(u"a"_s, now.addSecs(60)));  // ... and put right
    failed.forget(u"a"_s, 12);                          // it was opened
    VERIFY_OK(failed.mayTry(u"a"_s, now));
}

void TestLogbook::formsAreKeptInOrder()
{
    const QList<OpenForm> forms{{u"create"_s, {{u"connection"_s, u"c"_s}}, {{u"name"_s, u"x"_s}}},
                                {u"connect"_s, {}, {}}};
    VERIFY_OK(m_vault->run([forms](Database &db) { return FormRepository(db).keep(forms); }).result());
    VERIFY_OK(m_vault->run([forms](Database &db) { return FormRepository(db).keep(forms); }).result());
    const auto all = [](Database &db) { return FormRepository(db).all(); };
    QCOMPARE(m_vault->run(all).result().value(), forms);
    VERIFY_OK(m_vault->run([](Database &db) { return FormRepository(db).keep({}); }).result());
    QVERIFY(m_vault->run(all).result().value().isEmpty());
}

QTEST_GUILESS_MAIN(TestLogbook)
#include "tst_logbook.moc"
