// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with keys beyond one create, rotate and revoke, in the window over a real session.
#include "tests/ui/control/windowfixture.h"
#include "models/tables/keytablemodel.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeWidget>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestKeyFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notesAreKeptAndFound();
    void aKeyForAJobIsShortLivedAndRemindsOfItself();
    void aLeakedSecretIsFoundEndedReplacedAndTried();
    void severalKeysAreRotatedOneSecretAfterTheOther();
    void aSecretThatNobodyStoredIsNamedAfterARestart();
    void aRecordIsAddedEditedMarkedAndRemoved();
    void aTableOfAVendorIsPasted();
};

void TestKeyFlows::notesAreKeptAndFound()
{
    WindowFixture fixture;
    fixture.createKey(u"noted-bot"_s);
    fixture.select(u"noted-bot"_s);
    fixture.act("actionAnnotate");
    QDialog *notes = fixture.dialog();
    fixture.type(*notes, "owner", u"Team Zebra"_s);
    fixture.type(*notes, "tags", u"ci, nightly"_s);
    fixture.press(WindowFixture::primary(notes));
    QTRY_COMPARE(fixture.keysNamed(u"noted-bot"_s).value(0).annotation.owner, u"Team Zebra"_s);
    fixture.select(u"zebra"_s); // the filter looks in the notes
    QCOMPARE(fixture.rows(), 1);
    QCOMPARE(fixture.keysNamed(u"noted-bot"_s).value(0).annotation.tags,
             (QStringList{u"ci"_s, u"nightly"_s}));
}

void TestKeyFlows::aKeyForAJobIsShortLivedAndRemindsOfItself()
{
    WindowFixture fixture;
    fixture.act("actionCreateForJob");
    QDialog *create = fixture.dialog();
    create->findChild<QComboBox *>(u"workspace"_s)->setCurrentIndex(1);
    fixture.type(*create, "name", u"job-bot"_s);
    fixture.type(*create, "scopeTyped", u"chats.read"_s);
    fixture.press(create->findChild<QPushButton *>(u"scopeAdd"_s));
    fixture.type(*create, "allowlist", u"{\"runners\": [\"192.0.2.0/24\", \"192.0.2.0/24\"]}"_s);
    fixture.type(*create, "usedIn", u"Actions of acme/site"_s);
    fixture.press(WindowFixture::primary(create));
    fixture.storeTheSecret();
    QTRY_COMPARE(fixture.keysNamed(u"job-bot"_s).value(0).annotation.usedIn, u"Actions of acme/site"_s);
    const KeyRow row = fixture.keysNamed(u"job-bot"_s).constFirst();
    QCOMPARE(row.key.allowlist, QStringList{u"192.0.2.0/24"_s});
    QVERIFY(row.key.expires.isInstant());
    const qint64 days = row.key.created.time().daysTo(row.key.expires.time());
    QCOMPARE(days, 30);
    QCOMPARE(row.annotation.remind, row.key.expires.time().addDays(-7));
}

void TestKeyFlows::aLeakedSecretIsFoundEndedReplacedAndTried()
{
    WindowFixture fixture;
    const QByteArray secret = fixture.createKey(u"leaky-bot"_s);
    QVERIFY(secret.size() > 20);
    fixture.act("actionLeak");
    QDialog *leak = fixture.dialog();
    fixture.type(*leak, "leaked", u"export KEY=\"%1\" # oops"_s.arg(QString::fromUtf8(secret)));
    auto *matches = leak->findChild<QTreeWidget *>(u"matches"_s);
    QTRY_COMPARE(matches->topLevelItemCount(), 1);
    QCOMPARE(matches->topLevelItem(0)->text(0), u"leaky-bot"_s);
    fixture.press(leak->findChild<QPushButton *>(u"revokeNow"_s));
    auto *probed = leak->findChild<QLabel *>(u"probeStatus"_s);
    QTRY_VERIFY2(probed->text().contains(u"refused"_s), qPrintable(probed->text()));
    QTRY_COMPARE(fixture.usable(u"leaky-bot"_s), 0);
    fixture.press(leak->findChild<QPushButton *>(u"replace"_s));
    const QByteArray fresh = fixture.storeTheSecret();
    QVERIFY(fresh != secret);
    QTRY_COMPARE(fixture.usable(u"leaky-bot"_s), 1);
}

void TestKeyFlows::severalKeysAreRotatedOneSecretAfterTheOther()
{
    WindowFixture fixture;
    fixture.createKey(u"pair-bot a"_s);
    fixture.createKey(u"pair-bot b"_s);
    fixture.select(u"pair-bot"_s);
    fixture.window().keysPage().table()->selectAll();
    fixture.act("actionRotateKey");
    QDialog *rotate = fixture.dialog();
    fixture.press(WindowFixture::primary(rotate));
    const QByteArray first = fixture.storeTheSecret();
    const QByteArray second = fixture.storeTheSecret();
    QVERIFY(first != second);
    QTRY_COMPARE(fixture.usable(u"pair-bot a"_s), 2);
    QTRY_COMPARE(fixture.usable(u"pair-bot b"_s), 2);
    for (const Operation &operation : fixture.sync().operations()) {
        if (operation.kind == Operation::Kind::RotateKey)
            QTRY_VERIFY(operation.handedOver.isValid());
    }
}

void TestKeyFlows::aSecretThatNobodyStoredIsNamedAfterARestart()
{
    WindowFixture fixture;
    fixture.createKey(u"lost-bot"_s);
    fixture.select(u"lost-bot"_s);
    fixture.act("actionRotateKey");
    fixture.press(WindowFixture::primary(fixture.dialog()));
    QTRY_COMPARE(fixture.usable(u"lost-bot"_s), 2);
    // As if the program were killed while the secret is on the screen.
    fixture.view().setSession(nullptr);
    fixture.window().showLocked(u"t"_s);
    QCOMPARE(fixture.usable(u"lost-bot"_s), 0);
    fixture.sync().restart();
    fixture.view().setSession(&fixture.session());
    QTRY_COMPARE(fixture.usable(u"lost-bot"_s), 2);
    QList<KeyRow> cutting = fixture.keysNamed(u"lost-bot"_s);
    cutting.removeIf([](const KeyRow &row) { return !row.cutOver; });
    QCOMPARE(cutting.size(), 1);
    QCOMPARE(cutting.constFirst().cutOver->stage, CutOver::Stage::SecretNotStored);
    // The banner of the old key offers to end the new one, which nobody can use.
    const QModelIndex old = [&] {
        const auto *model = fixture.window().keysPage().table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            fixture.window().keysPage().table()->selectRow(row);
            if (fixture.window().keysPage().selection().value(0).cutOver)
                return model->index(row, 0);
        }
        return QModelIndex();
    }();
    QVERIFY(old.isValid());
    auto *banner = fixture.window().findChild<QWidget *>(u"cutOver"_s);
    QVERIFY(banner->isVisible());
    fixture.press(banner->findChild<QPushButton *>());
    fixture.press(WindowFixture::primary(fixture.dialog()));
    QTRY_COMPARE(fixture.usable(u"lost-bot"_s), 1);
    const auto rotationFailed = [&fixture] {
        const QList<Operation> all = fixture.sync().operations();
        return std::any_of(all.cbegin(), all.cend(), [](const Operation &operation) {
            return operation.kind == Operation::Kind::RotateKey &&
                   operation.state == Operation::State::Failed;
        });
    };
    QTRY_VERIFY(rotationFailed());
    QVERIFY(!fixture.keysNamed(u"lost-bot"_s).constFirst().cuttingOver);
}

void TestKeyFlows::aRecordIsAddedEditedMarkedAndRemoved()
{
    WindowFixture fixture;
    fixture.act("actionAddByHand");
    QDialog *add = fixture.dialog();
    fixture.type(*add, "name", u"by-hand"_s);
    fixture.type(*add, "prefix", u"eg_live_0123456789abcdef0123456789abcdef"_s); // pasted by mistake
    fixture.press(WindowFixture::primary(add));
    QTRY_COMPARE(fixture.keysNamed(u"by-hand"_s).size(), 1);
    QCOMPARE(fixture.keysNamed(u"by-hand"_s).constFirst().key.prefix, u"eg_live_0123…"_s);

    fixture.select(u"by-hand"_s);
    fixture.act("actionEditByHand");
    QDialog *edit = fixture.dialog();
    fixture.type(*edit, "owner", u"Ada"_s);
    fixture.press(WindowFixture::primary(edit));
    QTRY_COMPARE(fixture.keysNamed(u"by-hand"_s).constFirst().key.owner, u"Ada"_s);

    fixture.select(u"by-hand"_s);
    fixture.act("actionRevokeKeys");
    fixture.press(WindowFixture::primary(fixture.dialog()));
    QTRY_COMPARE(fixture.keysNamed(u"by-hand"_s).constFirst().key.status, KeyStatus::Revoked);
    QVERIFY(fixture.sync().operations().isEmpty()); // nothing was sent

    fixture.select(u"by-hand"_s);
    fixture.act("actionEditByHand");
    QDialog *record = fixture.dialog();
    fixture.press(record->findChild<QPushButton *>(u"remove"_s));
    QTRY_VERIFY(fixture.dialog() != record); // it asks first
    QCOMPARE(fixture.keysNamed(u"by-hand"_s).size(), 1);
    fixture.press(WindowFixture::primary(fixture.dialog()));
    QTRY_VERIFY(fixture.keysNamed(u"by-hand"_s).isEmpty());
}

void TestKeyFlows::aTableOfAVendorIsPasted()
{
    WindowFixture fixture;
    fixture.act("actionPasteByHand");
    QDialog *paste = fixture.dialog();
    fixture.type(
        *paste, "pasted",
        u"Name\tKey\tWhen\npasted one\teg_live_1…\t2026-01-02\npasted two\teg_live_2…\t2026-01-03\n"_s);
    auto *when = paste->findChild<QComboBox *>(u"column2"_s);
    QVERIFY(when);
    when->setCurrentIndex(when->findText(u"Created"_s)); // its head says nothing
    fixture.press(WindowFixture::primary(paste));
    QTRY_COMPARE(fixture.keysNamed(u"pasted two"_s).size(), 1);
    QVERIFY(fixture.keysNamed(u"pasted two"_s).constFirst().key.created.isInstant());
    QCOMPARE(fixture.keysNamed(u"pasted one"_s).constFirst().key.origin, KeyOrigin::Manual);
}

QTEST_MAIN(TestKeyFlows)
#include "tst_keyflows.moc"
